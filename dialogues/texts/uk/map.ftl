### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = Де є допомога?
page-map-intro = Ця карта показує, де ми знаємо про допомогу для дітей і підлітків. Можна дивитися й список.
page-map-link = Карта допомоги
page-map-note = Назви й кордони такі, як в ООН. Карта не стає ні на чий бік.
page-map-list = Усі країни списком
page-map-country = Країна

page-map-legend = Що означають кольори
page-cover-free = Безкоштовна лінія для дітей і підлітків
page-cover-young = Лінія для дітей і підлітків
page-cover-other = Лише інші служби
page-cover-none = Ми не знаємо жодної служби
page-gaps-title = Де бракує допомоги
page-gaps-intro = У цих країнах ми не знаємо лінії для дітей і підлітків. Може, ми її пропустили.
page-gaps-kind = Тут ми не знаємо жодної:
page-gaps-tell = Знаєш таку? Будь ласка, розкажи нам.

page-pop-helpline = Лінії допомоги
page-pop-reporting = Куди повідомити про шкоду
page-pop-government = Державні лінії
page-kind-counselling = Консультації для дітей і підлітків
page-kind-police-unit = Відділ поліції для дітей і родин
page-kind-ai-driven = Програма, а не людина

page-filter-title = Показати лише
page-filter-topic = Про що це
page-filter-channel = Як із ними зв'язатися
page-filter-open = Відкрито зараз
page-filter-any = Будь-яке
page-filter-apply = Показати
page-filter-clear = Знову показати все
page-filter-none = У нашому списку ніщо не підходить одразу під усе. Спробуй вибрати менше.
page-filter-maybe = Деякі служби про це не пишуть. Зараз їх не видно.

page-channel-chat = Чат на сторінці
page-channel-email = Електронна пошта
page-channel-page = Вебсторінка

page-topic-suicide = Не хочеться жити
page-topic-self-harm = Коли робиш собі боляче
page-topic-physical-abuse = Коли б'ють або роблять боляче
page-topic-sexual-abuse = Дотики чи секс проти волі
page-topic-emotional-abuse = Коли принижують або залякують
page-topic-neglect = Ніхто про тебе не дбає
page-topic-domestic-violence = Насильство вдома
page-topic-bullying = Цькування
page-topic-online-exploitation = Погрози чи шкода в інтернеті
page-topic-harmful-practices = Шлюб із примусу, обрізання й подібне
page-topic-labour-trafficking = Примусова праця й торгівля людьми
page-topic-mental-health = Почуття й душевне здоров'я
page-topic-grief = Втрата близької людини
page-topic-family-relationships = Родина
page-topic-peer-relationships = Друзі й кохання
page-topic-sexuality-identity = Хто ти й кого любиш
page-topic-physical-health = Тіло й здоров'я
page-topic-school = Школа й робота
page-topic-basic-needs = Їжа, нічліг, життя поза домом
page-topic-substance-use = Алкоголь і наркотики
page-topic-discrimination = Коли погано ставляться через те, хто ти
page-topic-legal-migration = Закон, права й біженці

page-checked-on = Перевірено { $date }
page-next-check = Наступна перевірка
page-checked-by = Хто перевірив
page-vetting = Наскільки ми певні
page-vetting-confirmed = Підтверджено самою службою
page-vetting-two-sources = Два джерела збігаються
page-vetting-one-source = Одне добре джерело
page-vetting-weak = Одне слабке джерело
page-home-only = Цей номер може працювати лише в цій країні: { $country }.
page-way-hidden = Кілька людей не змогли зв'язатися одним зі способів. Зараз цей спосіб не показано.
page-reach-good = Інші кажуть, що тут відповідають.
page-reach-seldom = Інші кажуть, що сюди часто важко додзвонитися чи дописатися.
page-hours-doubt = Інші кажуть, що в ці години ніхто не відповідав.

page-report-link = Повідомити про помилку
page-report-intro = Це прочитають ті, хто веде список. Будь ласка, нічого не пиши про себе.
page-report-what = Що не так?
page-report-dead = Номер або сторінка не працює
page-report-other-place = Там відповідає хтось інший
page-report-hours = Години вказано неправильно
page-report-cost = Це коштує грошей
page-report-closed = Служба закрилася
page-report-right = Правильний номер або сторінка, якщо знаєш
page-report-bad = Сюди підходить лише номер телефону або адреса сторінки.
page-report-thanks = Дякуємо. Ми подивимося.
page-report-later = Забагато за раз. Будь ласка, спробуй пізніше.

page-chat-app = Писати в { $app }
page-poster-link = Плакат для друку
page-poster-title = Тебе вислухають
page-poster-lead = Говорити можна про будь-що. Ім'я казати не треба.
page-poster-scan = Наведи сюди камеру телефона
page-poster-computer = Спершу відповідає комп'ютер і показує, хто може допомогти.

page-data-title = Візьми цей список із собою
page-data-intro = Завантажувати, використовувати й передавати його може кожен. Ключ не потрібен.
page-data-version = Версія
page-data-signed = Кожен файл підписано. Тут сказано, як це перевірити:
page-changes-title = Що змінилося
page-changes-none = Поки нічого не змінилося.
page-changes-added = Нове
page-changes-edited = Змінено
page-changes-removed = Прибрано
page-changes-two = Цей номер перевірили двоє людей.
