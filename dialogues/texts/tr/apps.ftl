### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read all of this:
### nothing here may tell what the chat is for.

push-neutral = Yeni bir mesajın var.
push-show = Göster
app-group = Ben sadece bire bir yazışırım. Adıma dokun, bana orada yaz.
app-group-open = Bana ayrı yaz

# The list of commands.
app-command-start = Başla
app-command-help = Ne yapabilirim
app-command-country = Ülkeyi değiştir
app-command-language = Dili değiştir
app-command-stop = Sohbeti durdur
app-command-delete = Sohbeti temizle
app-command-hide = Havayı göster
