### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = ملاحظات
web-exit = الخروج من الصفحة
web-exit-help = ينقلك إلى صفحة أخرى. لا يمسح قائمة الصفحات في متصفحك.
web-skip = الانتقال إلى الرسائل
web-log-label = الرسائل
web-input-label = رسالتك
web-send = إرسال
web-no-js = بعد إرسال رسالتك يظهر الجواب هنا. زر “{ web-refresh }” يبحث عن رسائل جديدة.
web-refresh = البحث عن رسائل جديدة
web-tracks-link = مسح الآثار
web-tracks = يحفظ متصفحك قائمة بالصفحات المفتوحة. النافذة الخاصة لا تحفظها. إذا مُسحت القائمة كلها فقد يلاحظ أحد ذلك. قد يكون الأفضل مسح هذه الصفحة وحدها.
web-from-you = أنت
web-from-bot = الحاسوب
web-from-person = إنسان
web-closed = هذه المحادثة مغلقة. يمكنك بدء محادثة جديدة.
web-lost = هذه المحادثة لم تعد موجودة. هذا من أجل الخصوصية. يمكنك بدء محادثة جديدة. { danger-now }
web-not-found = هذه الصفحة غير موجودة. يمكنك العودة إلى البداية.
web-start = البداية
web-language-label = اللغة
web-error = حدث خطأ عندنا. السبب ليس منك. { danger-now }
web-too-fast = رسائلك تصل بسرعة. أحتاج لحظة. { danger-now }
web-exit-loading = جارٍ التحميل
web-exit-two = ضغطتان أخريان على مفتاح Shift للخروج.
web-exit-one = ضغطة أخرى على مفتاح Shift للخروج.
web-exit-over = الخروج بمفتاح Shift يبدأ من جديد.
web-exit-shift = على لوحة المفاتيح يمكنك أيضًا الضغط ثلاث مرات على مفتاح Shift.
web-sending = جارٍ الإرسال
web-sent = أُرسلت
web-not-sent = لم تُرسل بعد. المحاولة مستمرة.
web-retry = لم تُرسل. اللمس هنا للمحاولة من جديد.
web-offline = لا يوجد اتصال بالإنترنت. قد تعمل المكالمة رغم ذلك. سترسل الرسالة عند عودة الاتصال.
web-show = العرض من جديد
web-listen = القراءة بصوت عالٍ
web-listen-stop = إيقاف القراءة
web-pictures = صور كبيرة
web-close = إغلاق
web-run-by = من يدير هذه المحادثة:
web-widget-off = المحادثة ليست مفتوحة هنا. يمكنك فتحها في صفحتها الخاصة. { danger-now }
web-own-page = فتح المحادثة

term-intro = يمكنك الكتابة هنا. لإنهاء المحادثة يكفي إرسال “{ word-stop }”. الأرقام للاختيار من القائمة.
term-left = إلى اللقاء. لم يُحفظ شيء من هذا.
