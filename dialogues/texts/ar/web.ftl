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

term-intro = يمكنك الكتابة هنا. لإنهاء المحادثة يكفي إرسال “{ word-stop }”. الأرقام للاختيار من القائمة.
term-left = إلى اللقاء. لم يُحفظ شيء من هذا.
