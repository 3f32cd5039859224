### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read all of this:
### nothing here may tell what the chat is for.

push-neutral = ایک نیا میسج آیا ہے۔
push-show = دکھاؤ
app-group = میں صرف اکیلے میں بات کرتا ہوں۔ میرے نام پر دباؤ اور وہاں لکھو۔
app-group-open = مجھے الگ سے لکھو

# The list of commands.
app-command-start = شروع کرو
app-command-help = یہاں کیا کیا ہوتا ہے
app-command-country = ملک بدلو
app-command-language = زبان بدلو
app-command-stop = یہ چیٹ روکو
app-command-delete = یہ چیٹ مٹا دو
app-command-hide = موسم دکھاؤ
