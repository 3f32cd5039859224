### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read all of this:
### nothing here may tell what the chat is for.

push-neutral = Нове повідомлення.
push-show = Показати
app-group = Я пишу тільки сам на сам. Натисни на моє ім'я і напиши мені там.
app-group-open = Написати мені окремо

# The list of commands.
app-command-start = Почати
app-command-help = Що я вмію
app-command-country = Змінити країну
app-command-language = Змінити мову
app-command-stop = Зупинити чат
app-command-delete = Очистити чат
app-command-hide = Показати погоду
