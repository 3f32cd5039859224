### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = Нотатки
web-exit = Вийти звідси
web-exit-help = Відкриє іншу сторінку. Історію браузера не очищає.
web-skip = Перейти до повідомлень
web-log-label = Повідомлення
web-input-label = Твоє повідомлення
web-send = Надіслати
web-no-js = Надішли повідомлення, і відповідь з'явиться тут. «{ web-refresh }» покаже нові.
web-refresh = Перевірити нові
web-tracks-link = Прибрати сліди
web-tracks = Браузер зберігає список відкритих сторінок. Приватне вікно його не зберігає. Якщо стерти весь список, це можуть помітити. Іноді краще стерти лише цю сторінку.
web-from-you = Ти
web-from-bot = Комп'ютер
web-from-person = Людина
web-closed = Цей чат закрито. Можна почати новий.
web-lost = Цього чату більше немає. Так задумано, щоб його не читали інші. Можна почати новий. { danger-now }
web-not-found = Такої сторінки тут немає. Можна повернутися на початок.
web-start = Початок
web-language-label = Мова
web-error = У нас щось зламалося. Справа не в тобі. { danger-now }
web-too-fast = Ти швидко пишеш. Дай мені хвилинку. { danger-now }
web-exit-loading = Завантаження
web-exit-two = Натисни Shift ще два рази, щоб вийти.
web-exit-one = Натисни Shift ще раз, щоб вийти.
web-exit-over = Лічба натискань Shift починається спочатку.
web-exit-shift = На клавіатурі можна натиснути Shift тричі.
web-sending = Надсилається
web-sent = Надіслано
web-not-sent = Поки не надіслано. Пробую далі.
web-retry = Не надіслано. Натисни, щоб спробувати знову.
web-offline = Немає інтернету. Подзвонити, може, вийде. Надішлю, коли зв'язок повернеться.
web-show = Показати знову
web-listen = Прочитати вголос
web-listen-stop = Не читати далі
web-pictures = Великі картинки
web-close = Закрити
web-run-by = Хто відповідає за цей чат:
web-widget-off = Тут чат не відкрито. Його можна відкрити на окремій сторінці. { danger-now }
web-own-page = Відкрити чат

term-intro = Писати можна тут. Щоб зупинитися, надішли «{ word-stop }». Цифри вибирають зі списку.
term-left = Бувай. Нічого з цього не збереглося.
