### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = Заметки
web-exit = Уйти отсюда
web-exit-help = Откроет другую страницу. Историю браузера не очищает.
web-skip = Перейти к сообщениям
web-log-label = Сообщения
web-input-label = Твоё сообщение
web-send = Отправить
web-no-js = Отправь сообщение, и ответ появится здесь. «{ web-refresh }» покажет новые.
web-refresh = Проверить новые
web-tracks-link = Убрать следы
web-tracks = Браузер хранит список открытых страниц. Приватное окно его не хранит. Если стереть весь список, это могут заметить. Иногда лучше стереть только эту страницу.
web-from-you = Ты
web-from-bot = Компьютер
web-from-person = Человек
web-closed = Этот чат закрыт. Можно начать новый.
web-lost = Этого чата больше нет. Так задумано, чтобы его не читали другие. Можно начать новый. { danger-now }
web-not-found = Такой страницы здесь нет. Можно вернуться в начало.
web-start = Начало
web-language-label = Язык
web-error = У нас что-то сломалось. Дело не в тебе. { danger-now }
web-too-fast = Ты быстро пишешь. Дай мне минутку. { danger-now }
web-exit-loading = Загрузка
web-exit-two = Нажми Shift ещё два раза, чтобы уйти.
web-exit-one = Нажми Shift ещё раз, чтобы уйти.
web-exit-over = Счёт нажатий Shift начинается сначала.
web-exit-shift = На клавиатуре можно нажать Shift три раза.
web-sending = Отправляется
web-sent = Отправлено
web-not-sent = Пока не отправлено. Пробую дальше.
web-retry = Не отправлено. Нажми, чтобы попробовать снова.
web-offline = Нет интернета. Позвонить, может быть, получится. Отправлю, когда связь вернётся.
web-show = Показать снова
web-listen = Прочитать вслух
web-listen-stop = Не читать дальше
web-pictures = Большие картинки
web-close = Закрыть
web-run-by = Кто отвечает за этот чат:
web-widget-off = Здесь чат не открыт. Его можно открыть на отдельной странице. { danger-now }
web-own-page = Открыть чат

term-intro = Писать можно здесь. Чтобы остановиться, отправь «{ word-stop }». Цифры выбирают из списка.
term-left = Пока. Ничего из этого не сохранилось.
