### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = حدث خطأ عندي. السبب ليس منك. الرجاء إرسال رسالتك مرة أخرى. { danger-now }
static-hard = لا أعمل جيدًا الآن. أعتذر. السبب ليس منك. { danger-now } أو يمكن لشخص كبير موثوق الاتصال معك.
static-emergency = يسعدني أنك كتبت. { danger-now } الأفضل الذهاب إلى مكان فيه ناس، إن أمكن.
