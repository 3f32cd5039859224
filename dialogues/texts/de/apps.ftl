### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read all of this:
### nothing here may tell what the chat is for.

push-neutral = Du hast eine neue Nachricht.
push-show = Zeigen
app-group = Ich schreibe nur zu zweit. Tippe auf meinen Namen und schreib mir dort.
app-group-open = Nur zu zweit schreiben

# The list of commands.
app-command-start = Los geht’s
app-command-help = Was ich kann
app-command-country = Land ändern
app-command-language = Sprache ändern
app-command-stop = Diesen Chat beenden
app-command-delete = Diesen Chat leeren
app-command-hide = Wetter zeigen
