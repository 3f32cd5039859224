### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read all of this:
### nothing here may tell what the chat is for.

push-neutral = Masz nową wiadomość.
push-show = Pokaż
app-group = Piszę tylko w cztery oczy. Dotknij mojej nazwy i napisz do mnie tam.
app-group-open = Napisz tylko do mnie

# The list of commands.
app-command-start = Start
app-command-help = Co umiem
app-command-country = Zmień kraj
app-command-language = Zmień język
app-command-stop = Zakończ ten czat
app-command-delete = Wyczyść ten czat
app-command-hide = Pokaż pogodę
