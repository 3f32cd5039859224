### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = Перейти к тексту
page-chat-link = Чат с компьютером
page-countries-link = Все страны
page-countries-title = Кто может помочь в разных странах
page-countries-intro = Выбери свою страну. Увидишь номера экстренных служб и тех, кто выслушает детей и подростков.
page-not-known = Страны с таким названием здесь нет. Вот все, что у нас есть.
page-country-title = Кто может помочь. Страна: { $country }

page-emergency = Опасно прямо сейчас
page-emergency-general = Экстренные службы
page-emergency-police = Полиция
page-emergency-ambulance = Скорая помощь
page-emergency-fire = Пожарные
page-emergency-texts = На эти номера можно отправить и СМС.
page-emergency-unknown = Мы не знаем номера экстренных служб этой страны.
page-services = С кем можно поговорить
page-worldwide = Помощь людям из любой страны
page-none = Номера для детей и подростков мы не знаем. Страна: { $country }. Твоей вины тут нет. Можно позвонить в экстренную службу или попросить взрослого, которому ты доверяешь.

page-kind-child-helpline = Телефон доверия для детей
page-kind-youth-helpline = Телефон доверия для молодёжи
page-kind-government-child-protection = Государственная защита детей
page-kind-suicide-crisis-line = Помощь при тяжёлых мыслях и в кризисе
page-kind-domestic-violence-line = Линия о насилии дома
page-kind-violence-reporting = Куда сообщить о насилии
page-kind-online-abuse-hotline = Куда сообщить о вреде в интернете
page-kind-missing-children-line = Линия о пропавших детях
page-kind-csam-removal = Помогает убрать фото из интернета
page-kind-peer-support = Молодые люди выслушают ровесников
page-kind-adult-line = Линия для взрослых
page-kind-stop-abuse-line = Линия для тех, кто боится причинить вред ребёнку

page-whatsapp = WhatsApp
page-unknown = неизвестно
page-hours = Когда открыто
page-hours-always = днём и ночью, каждый день
page-hours-changing = каждую неделю по-разному, смотри на их странице
page-hours-zone = Время местное. Страна: { $country }.
page-local-times = Всё время указано местное.
page-day = { $day ->
        [mon] Понедельник
        [tue] Вторник
        [wed] Среда
        [thu] Четверг
        [fri] Пятница
        [sat] Суббота
       *[sun] Воскресенье
    }
page-cost = Цена
page-cost-free = бесплатно
page-cost-free-no-credit = бесплатно, даже без денег на телефоне
page-cost-local = как обычный звонок или СМС
page-languages = Языки
page-ages = Возраст
page-ages-between = от { $from } до { $to }
page-ages-from = от { $from } и старше
page-ages-to = до { $to }
page-source = Источник
page-checked = Проверено

page-about-title = Об этом чате
page-about-what = Это бесплатный чат для детей и подростков. Ты пишешь, что случилось. Он показывает, кто может помочь там, где ты живёшь.
page-about-computer = Здесь отвечает компьютер, а не человек. Он выбирает ответы из текстов, которые написали и проверили заранее. Сам он ничего не придумывает.
page-about-danger = Он не может никому позвонить за тебя и не знает, где ты.
page-about-kept-title = Что хранится
page-about-kept-words = Ничего из того, что пишешь, не сохраняется. Пока идёт чат, компьютер держит слова в памяти, чтобы их можно было перечитать.
page-about-kept-steps = Пока идёт чат, он помнит место в разговоре, насколько всё срочно, о чём речь, страну, язык и свои ответы. Ни имени, ни адреса, ни номера телефона. Всё это исчезает, когда нажмёшь кнопку ухода. Или после конца чата, через столько минут: { $minutes }.
page-about-kept-count = Остаётся только счёт: сколько было чатов и сколько привели к помощи, по неделям и странам. Ни одно число не говорит об одном человеке.
page-about-who-title = Кто отвечает за этот чат
page-about-who-nobody = Эта копия работает для пробы. За ней не стоит никакая организация.
page-about-contact = Им можно написать:
page-about-numbers-title = Откуда номера
page-about-numbers = У каждой службы указаны источник и день проверки. С тех пор номер мог измениться.
page-about-licence = Этим списком можно пользоваться и делиться. Его лицензия:
page-about-wrong-title = Номер неверный?
page-about-wrong = Пожалуйста, сообщи нам. Имя называть не нужно.
page-about-wrong-nobody = У этой копии пока нет никого, кому можно сообщить.

page-region-africa = Африка
page-region-americas-the-caribbean = Америка и Карибы
page-region-antarctic = Антарктика
page-region-asia-pacific = Азия и Тихоокеанский регион
page-region-europe = Европа
page-region-middle-east-north-africa = Ближний Восток и Северная Африка
