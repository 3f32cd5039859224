### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = يسعدني أنك كتبت. أرجو منك الاتصال الآن بالرقم { $emergency }. يستطيعون إرسال المساعدة. الأفضل الذهاب إلى مكان فيه ناس، إن أمكن. أنا ما زلت هنا. يمكنك متابعة الكتابة.

# Country not known. 112 is worded as "in many places".
emergency-no-country = يسعدني أنك كتبت. أرجو منك الاتصال الآن بالرقم 112. يعمل من الهاتف المحمول في أماكن كثيرة. إذا لم يعمل، يمكنك كتابة اسم بلدك. سأبحث عن الرقم الصحيح. أنا ما زلت هنا.

# The country is known, but we hold no number for it.
emergency-no-number = يسعدني أنك كتبت. ليس عندي رقم أكيد في { $country }. { emergency-bar-unknown } الأفضل الذهاب إلى مكان فيه ناس، إن أمكن. ويمكن طلب الاتصال من أحدهم. أنا ما زلت هنا.
    .again = ما زال ليس عندي رقم أكيد في { $country }. { emergency-bar-unknown } يمكن لشخص قريب منك الاتصال معك. أنا باق هنا.

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = أرجو منك الاتصال الآن، حتى لو كنت بخير. أحيانًا يظهر الضرر متأخرًا. من المهم عدم الانتظار حتى يسوء الأمر.

# Sent once, right after the first emergency message.
emergency-limits = أنا حاسوب. لا أرى أين أنت. لا أستطيع إرسال المساعدة إليك. يمكنك الاتصال، أو يمكن أن يتصل شخص قريب بدلًا منك.

# The country became known during an emergency.
emergency-country = شكرًا لك. في { $country } أرجو منك الاتصال الآن بالرقم { $emergency }. يستطيعون إرسال المساعدة. الأفضل الذهاب إلى مكان فيه ناس، إن أمكن. أنا ما زلت هنا.
    .again = في { $country } الرقم هو { $emergency }. أرجو منك الاتصال الآن. يستطيعون إرسال المساعدة. أنا باق معك.

emergency-silent-data = قد لا يكون الكلام بصوت مسموع آمنًا الآن. هنا يمكنك إرسال رسالة نصية إلى { $textnumber }. يكفي ذكر مكانك وأنك بحاجة إلى مساعدة.
    .again = ما زال بإمكانك إرسال رسالة نصية إلى { $textnumber }. يكفي ذكر مكانك. وبعدها لا بأس بالصمت قدر الحاجة.
emergency-silent-none = قد لا يكون الكلام بصوت مسموع آمنًا الآن. يمكن لشخص قريب منك الاتصال. قد يكون صديقًا أو بائعًا أو معلمة. { danger-now }
    .again = شخص قريب منك يستطيع الاتصال بدلًا منك. { danger-now } هل هناك مكان فيه ناس يمكنك الذهاب إليه؟

emergency-did-you-reach = أنا ما زلت هنا. هل رد عليك أحد؟
    .again = أنا معك. هل وصلت إلى أحد؟
emergency-reached = هذا خبر جيد. الأفضل البقاء معهم إن أمكن. يمكنك الكتابة لي في أي وقت.
emergency-not-reached = شكرًا على المحاولة. أرجو منك تجربة الرقم { $emergency } مرة أخرى. أو الذهاب إلى مكان فيه ناس وطلب الاتصال منهم. ويمكنك أيضًا الاتصال هنا: { $helpline }، { $number }.
    .again = أحسنت بالمحاولة. الأفضل الذهاب إلى ناس وطلب الاتصال منهم بالرقم { $emergency }. وهذا أيضًا موجود لك: { $helpline }، { $number }.
emergency-not-reached-alone = شكرًا على المحاولة. أرجو منك تجربة الرقم { $emergency } مرة أخرى. أو الذهاب إلى مكان فيه ناس وطلب الاتصال منهم.
    .again = أحسنت بالمحاولة. الأفضل الذهاب إلى ناس وطلب الاتصال منهم بالرقم { $emergency }.
emergency-not-reached-unknown = شكرًا على المحاولة. { emergency-bar-unknown } أو الذهاب إلى مكان فيه ناس وطلب الاتصال منهم. يمكنك كتابة اسم بلدك، وسأبحث عن الرقم الصحيح.
    .again = أحسنت بالمحاولة. الأفضل الذهاب إلى مكان فيه ناس وطلب الاتصال منهم. { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = حسنًا. شكرًا لأنك أخبرتني. أنا فهمت خطأ. { danger-now } ما الذي يفيدك أكثر الآن؟

# Again at emergency level, later in the same chat.
emergency-again = أنت ما زلت هنا، وهذا جيد. أسرع مساعدة هي الرقم { $emergency }. هل هناك شخص قريب يمكنه البقاء معك؟
    .again = أنا هنا وأقرأ كلامك. أرجو منك الاتصال بالرقم { $emergency }، أو طلب ذلك من شخص قريب. ليس عليك حمل هذا وحدك.
emergency-again-unknown = أنت ما زلت هنا، وهذا جيد. { emergency-bar-unknown } في أي بلد أنت؟ سأبحث عن الرقم الصحيح.
    .again = أنا هنا وأقرأ كلامك. { emergency-bar-unknown } ويمكن طلب الاتصال من شخص قريب. يمكنك كتابة اسم بلدك، وسأبحث عن الرقم الصحيح.

emergency-here = أنا ما زلت هنا. هل رد عليك الرقم { $emergency }؟
    .again = أنا هنا. أسرع مساعدة هي الرقم { $emergency }. هل رد عليك أحد؟
emergency-here-unknown = أنا ما زلت هنا. { emergency-bar-unknown } هل رد عليك أحد؟
    .again = أنا هنا معك. { emergency-bar-unknown } هل جاء أحد؟

# Wants a person in the chat: the number stays, then the services.
emergency-person = يمكنك الكلام مع هؤلاء أيضًا. { danger-now }

# Text for the bar that is always in view.
emergency-bar = هل أنت في خطر الآن؟ الرجاء الاتصال بالرقم { $emergency }.
emergency-bar-unknown = هل أنت في خطر الآن؟ الرجاء الاتصال بالرقم 112. يعمل في أماكن كثيرة.

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] هل أنت في خطر الآن؟ الرجاء الاتصال بالرقم { $emergency }.
       *[no] { emergency-bar-unknown }
    }
