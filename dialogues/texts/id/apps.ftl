### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read
### all of this: nothing here may tell what the chat is for.

push-neutral = Kamu punya pesan baru.
push-show = Lihat
app-group = Aku hanya mengobrol berdua saja. Ketuk namaku dan tulis di sana.
app-group-open = Tulis ke aku saja

# The list of commands.
app-command-start = Mulai
app-command-help = Apa yang bisa kulakukan
app-command-country = Ganti negara
app-command-language = Ganti bahasa
app-command-stop = Hentikan obrolan
app-command-delete = Bersihkan obrolan
app-command-hide = Lihat cuaca
