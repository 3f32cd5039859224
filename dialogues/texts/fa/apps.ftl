### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read all of this:
### nothing here may tell what the chat is for.

push-neutral = یک پیام تازه داری.
push-show = نشان بده
app-group = من فقط دو نفری حرف می‌زنم. روی اسمم بزن و آنجا بنویس.
app-group-open = جدا برایم بنویس

# The list of commands.
app-command-start = شروع
app-command-help = چه کارهایی بلدم
app-command-country = عوض کردن کشور
app-command-language = عوض کردن زبان
app-command-stop = تمام کردن این چت
app-command-delete = پاک کردن این چت
app-command-hide = نشان دادن هوا
