### Status: drafted 2026-11-28.
### What stands in apps around the talk.

push-neutral = Tienes un mensaje nuevo.
push-show = Mostrar
app-group = Solo hablo a solas. Toca mi nombre y escríbeme allí.
app-group-open = Escríbeme a solas

# The list of commands.
app-command-start = Empezar
app-command-help = Lo que puedo hacer
app-command-country = Cambiar el país
app-command-language = Cambiar el idioma
app-command-stop = Parar este chat
app-command-delete = Borrar este chat
app-command-hide = Ver el clima
