### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = Перейти до тексту
page-chat-link = Чат із комп'ютером
page-countries-link = Усі країни
page-countries-title = Хто може допомогти в різних країнах
page-countries-intro = Вибери свою країну. Побачиш номери екстрених служб і тих, хто вислухає дітей і підлітків.
page-not-known = Країни з такою назвою тут немає. Ось усі, що в нас є.
page-country-title = Хто може допомогти. Країна: { $country }

page-emergency = Небезпечно просто зараз
page-emergency-general = Екстрені служби
page-emergency-police = Поліція
page-emergency-ambulance = Швидка допомога
page-emergency-fire = Пожежники
page-emergency-texts = На ці номери можна надіслати й СМС.
page-emergency-unknown = Ми не знаємо номера екстрених служб цієї країни.
page-services = З ким можна поговорити
page-worldwide = Допомога людям із будь-якої країни
page-none = Номера для дітей і підлітків ми не знаємо. Країна: { $country }. Твоєї провини тут немає. Можна подзвонити в екстрену службу або попросити дорослого, якому довіряєш.

page-kind-child-helpline = Лінія допомоги для дітей
page-kind-youth-helpline = Лінія допомоги для молоді
page-kind-government-child-protection = Державний захист дітей
page-kind-suicide-crisis-line = Допомога з важкими думками й у кризі
page-kind-domestic-violence-line = Лінія про насильство вдома
page-kind-violence-reporting = Куди повідомити про насильство
page-kind-online-abuse-hotline = Куди повідомити про шкоду в інтернеті
page-kind-missing-children-line = Лінія про зниклих дітей
page-kind-csam-removal = Допомагає прибрати фото з інтернету
page-kind-peer-support = Молоді люди вислухають однолітків
page-kind-adult-line = Лінія для дорослих
page-kind-stop-abuse-line = Лінія для тих, хто боїться завдати шкоди дитині

page-whatsapp = WhatsApp
page-unknown = невідомо
page-hours = Коли відкрито
page-hours-always = вдень і вночі, щодня
page-hours-changing = щотижня по-різному, дивись на їхній сторінці
page-hours-zone = Час місцевий. Країна: { $country }.
page-local-times = Увесь час вказано місцевий.
page-day = { $day ->
        [mon] Понеділок
        [tue] Вівторок
        [wed] Середа
        [thu] Четвер
        [fri] П'ятниця
        [sat] Субота
       *[sun] Неділя
    }
page-cost = Ціна
page-cost-free = безкоштовно
page-cost-free-no-credit = безкоштовно, навіть без грошей на рахунку
page-cost-local = як звичайний дзвінок чи СМС
page-languages = Мови
page-ages = Вік
page-ages-between = від { $from } до { $to }
page-ages-from = від { $from } і старші
page-ages-to = до { $to }
page-source = Джерело
page-checked = Перевірено

page-about-title = Про цей чат
page-about-what = Це безкоштовний чат для дітей і підлітків. Ти пишеш, що сталося. Він показує, хто може допомогти там, де ти живеш.
page-about-computer = Тут відповідає комп'ютер, а не людина. Він вибирає відповіді з текстів, які написали й перевірили заздалегідь. Сам він нічого не вигадує.
page-about-danger = Він не може нікому подзвонити за тебе й не знає, де ти.
page-about-kept-title = Що зберігається
page-about-kept-words = Нічого з того, що пишеш, не зберігається. Поки триває чат, комп'ютер тримає слова в пам'яті, щоб їх можна було перечитати.
page-about-kept-steps = Поки триває чат, він пам'ятає місце в розмові, наскільки все терміново, про що мова, країну, мову й свої відповіді. Ні імені, ні адреси, ні номера телефону. Усе це зникає, коли натиснеш кнопку виходу. Або після кінця чату, через стільки хвилин: { $minutes }.
page-about-kept-count = Лишається тільки лічба: скільки було чатів і скільки привели до допомоги, за тижнями й країнами. Жодне число не каже про одну людину.
page-about-who-title = Хто відповідає за цей чат
page-about-who-nobody = Ця копія працює для проби. За нею не стоїть жодна організація.
page-about-contact = Їм можна написати:
page-about-numbers-title = Звідки номери
page-about-numbers = Біля кожної служби вказано джерело й день перевірки. Відтоді номер міг змінитися.
page-about-licence = Цим списком можна користуватися й ділитися. Його ліцензія:
page-about-wrong-title = Номер неправильний?
page-about-wrong = Будь ласка, повідом нам. Ім'я казати не треба.
page-about-wrong-nobody = У цієї копії поки немає нікого, кому можна повідомити.

page-region-africa = Африка
page-region-americas-the-caribbean = Америка й Кариби
page-region-antarctic = Антарктика
page-region-asia-pacific = Азія й Тихоокеанський регіон
page-region-europe = Європа
page-region-middle-east-north-africa = Близький Схід і Північна Африка
