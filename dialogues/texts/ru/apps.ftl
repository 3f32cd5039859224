### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read all of this:
### nothing here may tell what the chat is for.

push-neutral = Новое сообщение.
push-show = Показать
app-group = Я пишу только один на один. Нажми на моё имя и напиши мне там.
app-group-open = Написать мне отдельно

# The list of commands.
app-command-start = Начать
app-command-help = Что я умею
app-command-country = Сменить страну
app-command-language = Сменить язык
app-command-stop = Остановить чат
app-command-delete = Очистить чат
app-command-hide = Показать погоду
