### Status: drafted 2026-11-28.
### What stands in apps around the talk.

push-neutral = لديك رسالة جديدة.
push-show = إظهار
app-group = أتحدث على انفراد فقط. يمكنك الضغط على اسمي والكتابة لي هناك.
app-group-open = الكتابة لي على انفراد

# The list of commands.
app-command-start = بدء
app-command-help = ما أستطيع فعله
app-command-country = تغيير البلد
app-command-language = تغيير اللغة
app-command-stop = إيقاف المحادثة
app-command-delete = مسح المحادثة
app-command-hide = عرض الطقس
