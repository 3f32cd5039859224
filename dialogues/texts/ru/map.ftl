### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = Где есть помощь?
page-map-intro = Эта карта показывает, где мы знаем о помощи для детей и подростков. Можно смотреть и список.
page-map-link = Карта помощи
page-map-note = Названия и границы такие, как у ООН. Карта ничью сторону не занимает.
page-map-list = Все страны списком
page-map-country = Страна

page-map-legend = Что значат цвета
page-cover-free = Бесплатная линия для детей и подростков
page-cover-young = Линия для детей и подростков
page-cover-other = Только другие службы
page-cover-none = Мы не знаем ни одной службы
page-gaps-title = Где помощи не хватает
page-gaps-intro = В этих странах мы не знаем линии для детей и подростков. Может быть, мы её пропустили.
page-gaps-kind = Здесь мы не знаем ни одной:
page-gaps-tell = Знаешь такую? Пожалуйста, расскажи нам.

page-pop-helpline = Телефоны доверия
page-pop-reporting = Куда сообщить о вреде
page-pop-government = Государственные линии
page-kind-counselling = Консультации для детей и подростков
page-kind-police-unit = Отдел полиции для детей и семей
page-kind-ai-driven = Программа, а не человек

page-filter-title = Показать только
page-filter-topic = О чём это
page-filter-channel = Как с ними связаться
page-filter-open = Открыто сейчас
page-filter-any = Любое
page-filter-apply = Показать
page-filter-clear = Снова показать всё
page-filter-none = В нашем списке ничего не подходит сразу под всё. Попробуй выбрать меньше.
page-filter-maybe = Некоторые службы об этом не пишут. Сейчас их не видно.

page-channel-chat = Чат на странице
page-channel-email = Электронная почта
page-channel-page = Веб-страница

page-topic-suicide = Не хочется жить
page-topic-self-harm = Когда делаешь себе больно
page-topic-physical-abuse = Когда бьют или делают больно
page-topic-sexual-abuse = Прикосновения или секс против воли
page-topic-emotional-abuse = Когда унижают или запугивают
page-topic-neglect = Никто о тебе не заботится
page-topic-domestic-violence = Насилие дома
page-topic-bullying = Травля
page-topic-online-exploitation = Угрозы или вред в интернете
page-topic-harmful-practices = Брак по принуждению, обрезание и подобное
page-topic-labour-trafficking = Принудительный труд и торговля людьми
page-topic-mental-health = Чувства и душевное здоровье
page-topic-grief = Потеря близкого
page-topic-family-relationships = Семья
page-topic-peer-relationships = Друзья и любовь
page-topic-sexuality-identity = Кто ты и кого любишь
page-topic-physical-health = Тело и здоровье
page-topic-school = Школа и работа
page-topic-basic-needs = Еда, ночлег, жизнь вне дома
page-topic-substance-use = Алкоголь и наркотики
page-topic-discrimination = Когда плохо относятся из-за того, кто ты
page-topic-legal-migration = Закон, права и беженцы

page-checked-on = Проверено { $date }
page-next-check = Следующая проверка
page-checked-by = Кто проверил
page-vetting = Насколько мы уверены
page-vetting-confirmed = Подтверждено самой службой
page-vetting-two-sources = Два источника совпадают
page-vetting-one-source = Один хороший источник
page-vetting-weak = Один слабый источник
page-home-only = Этот номер может работать только внутри страны: { $country }.
page-way-hidden = Несколько человек не смогли связаться одним из способов. Сейчас этот способ не показан.
page-reach-good = Другие говорят, что здесь отвечают.
page-reach-seldom = Другие говорят, что сюда часто трудно дозвониться или дописаться.
page-hours-doubt = Другие говорят, что в эти часы никто не отвечал.

page-report-link = Сообщить об ошибке
page-report-intro = Это прочтут те, кто ведёт список. Пожалуйста, ничего не пиши о себе.
page-report-what = Что не так?
page-report-dead = Номер или страница не работает
page-report-other-place = Там отвечает кто-то другой
page-report-hours = Часы указаны неверно
page-report-cost = Это стоит денег
page-report-closed = Служба закрылась
page-report-right = Верный номер или страница, если знаешь
page-report-bad = Сюда подходит только номер телефона или адрес страницы.
page-report-thanks = Спасибо. Мы посмотрим.
page-report-later = Слишком много за раз. Пожалуйста, попробуй позже.

page-chat-app = Писать в { $app }
page-poster-link = Плакат для печати
page-poster-title = Тебя выслушают
page-poster-lead = Говорить можно о чём угодно. Имя называть не нужно.
page-poster-scan = Наведи сюда камеру телефона
page-poster-computer = Сначала отвечает компьютер и показывает, кто может помочь.

page-data-title = Возьми этот список с собой
page-data-intro = Скачивать, использовать и передавать его может каждый. Ключ не нужен.
page-data-version = Версия
page-data-signed = Каждый файл подписан. Здесь сказано, как это проверить:
page-changes-title = Что изменилось
page-changes-none = Пока ничего не изменилось.
page-changes-added = Новое
page-changes-edited = Изменено
page-changes-removed = Убрано
page-changes-two = Этот номер проверили два человека.
