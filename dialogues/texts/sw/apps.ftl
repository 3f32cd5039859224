### Status: drafted 2026-11-28.
### What stands in apps around the talk.

push-neutral = Una ujumbe mpya.
push-show = Onyesha
app-group = Ninaongea na mtu mmoja mmoja tu. Bonyeza jina langu uniandikie huko.
app-group-open = Niandikie faragha

# The list of commands.
app-command-start = Anza
app-command-help = Ninachoweza kufanya
app-command-country = Badilisha nchi
app-command-language = Badilisha lugha
app-command-stop = Simamisha mazungumzo
app-command-delete = Futa mazungumzo
app-command-hide = Ona hali ya hewa
