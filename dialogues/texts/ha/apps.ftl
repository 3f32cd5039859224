### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read all of this:
### nothing here may tell what the chat is for.

push-neutral = Akwai sabon saƙo.
push-show = Nuna
app-group = Ina hira da mutum ɗaya kawai. Ku danna sunana, ku rubuto min can.
app-group-open = Rubuta min a keɓe

# The list of commands.
app-command-start = Fara
app-command-help = Abin da zan iya yi
app-command-country = Canza ƙasa
app-command-language = Canza harshe
app-command-stop = Tsayar da hira
app-command-delete = Share hira
app-command-hide = Nuna yanayi
