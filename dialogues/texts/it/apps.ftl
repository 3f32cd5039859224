### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read all of this:
### nothing here may tell what the chat is for.

push-neutral = Hai un nuovo messaggio.
push-show = Mostra
app-group = Parlo solo a tu per tu. Tocca il mio nome e scrivimi lì.
app-group-open = Scrivimi a tu per tu

# The list of commands.
app-command-start = Inizia
app-command-help = Che cosa so fare
app-command-country = Cambia Paese
app-command-language = Cambia lingua
app-command-stop = Ferma questa chat
app-command-delete = Svuota questa chat
app-command-hide = Mostra il meteo
