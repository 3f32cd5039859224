### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = إلى النص
page-chat-link = المحادثة مع الحاسوب
page-countries-link = كل البلدان
page-countries-title = من يستطيع المساعدة في كل بلد
page-countries-intro = اختر بلدك. سترى أرقام الطوارئ ومن يصغي إلى الأطفال والشباب هناك.
page-not-known = لا يوجد هنا بلد بهذا الاسم. هذه كل البلدان التي لدينا.
page-country-title = من يستطيع المساعدة في { $country }

page-emergency = في خطر الآن
page-emergency-general = الطوارئ
page-emergency-police = الشرطة
page-emergency-ambulance = الإسعاف
page-emergency-fire = الإطفاء
page-emergency-texts = يمكن أيضا إرسال رسالة نصية إلى هذه الأرقام.
page-emergency-unknown = لا نعرف رقم الطوارئ في هذا البلد.
page-services = أشخاص يمكن الحديث معهم
page-worldwide = مساعدة للناس في أي بلد
page-none = لا نعرف خطا للأطفال والشباب في { $country }. هذا ليس ذنبك. يمكنك الاتصال برقم الطوارئ أو الحديث مع شخص كبير تثق به.

page-kind-child-helpline = خط مساعدة للأطفال
page-kind-youth-helpline = خط مساعدة للشباب
page-kind-government-child-protection = حماية الطفل من الدولة
page-kind-suicide-crisis-line = خط للأفكار السوداء والأزمات
page-kind-domestic-violence-line = خط عن العنف في البيت
page-kind-violence-reporting = مكان للإبلاغ عن العنف
page-kind-online-abuse-hotline = مكان للإبلاغ عن الإساءة على الإنترنت
page-kind-missing-children-line = خط للأطفال المفقودين
page-kind-csam-removal = أداة لإزالة الصور من الإنترنت
page-kind-peer-support = شباب يصغون إلى شباب
page-kind-adult-line = خط للكبار
page-kind-stop-abuse-line = خط لمن يخاف أن يؤذي طفلا

page-whatsapp = واتساب
page-unknown = غير معروف
page-hours = مفتوح
page-hours-always = ليلا ونهارا، كل يوم
page-hours-changing = تختلف من أسبوع إلى آخر، انظر صفحتهم
page-hours-zone = الأوقات بتوقيت { $country }.
page-local-times = كل الأوقات بالتوقيت المحلي.
page-day = { $day ->
        [mon] الاثنين
        [tue] الثلاثاء
        [wed] الأربعاء
        [thu] الخميس
        [fri] الجمعة
        [sat] السبت
       *[sun] الأحد
    }
page-cost = السعر
page-cost-free = مجانا
page-cost-free-no-credit = مجانا، ولا حاجة إلى رصيد
page-cost-local = سعر مكالمة أو رسالة عادية
page-languages = اللغات
page-ages = العمر
page-ages-between = من { $from } إلى { $to }
page-ages-from = من { $from } وأكثر
page-ages-to = حتى { $to }
page-source = المصدر
page-checked = تاريخ التحقق

page-about-title = عن هذه المحادثة
page-about-what = هذه محادثة مجانية للأطفال والشباب. تقول ما المشكلة، وهي تريك من يستطيع مساعدتك في بلدك.
page-about-computer = أنت تكتب إلى حاسوب وليس إلى إنسان. يختار أجوبته من نصوص كتبت وروجعت من قبل. لا يخترع جوابا أبدا.
page-about-danger = لا يستطيع الاتصال بأحد من أجلك، ولا يعرف أين أنت.
page-about-kept-title = ما الذي يحفظ
page-about-kept-words = لا يحفظ أي شيء مما تكتب. يبقى في ذاكرة الحاسوب أثناء المحادثة فقط، حتى تتمكن من قراءته من جديد.
page-about-kept-steps = أثناء المحادثة يحفظ الحاسوب أين وصلت، ومدى الاستعجال، والموضوع، والبلد، واللغة، وما قاله لك. لا اسم ولا عنوان ولا رقم هاتف. كل ذلك يحذف عند الضغط على زر المغادرة، أو بعد نحو { $minutes } دقيقة من نهاية المحادثة.
page-about-kept-count = ما يبقى هو عدد فقط: كم محادثة جرت وكم منها وصل إلى مساعدة، بحسب الأسبوع والبلد. لا عدد يدل على شخص واحد.
page-about-who-title = من يدير هذا
page-about-who-nobody = هذه النسخة للتجربة. لا تقف وراءها أي منظمة.
page-about-contact = يمكنك الكتابة إليهم:
page-about-numbers-title = من أين جاءت الأرقام
page-about-numbers = كل خدمة تذكر مصدرها ويوم التحقق منها. قد يكون رقم ما قد تغير منذ ذلك الوقت.
page-about-licence = يمكنك استعمال هذه القائمة ومشاركتها. رخصتها:
page-about-wrong-title = هل هناك رقم خطأ؟
page-about-wrong = أخبرنا من فضلك. لا حاجة لذكر اسمك.
page-about-wrong-nobody = لا يوجد بعد من يمكن إخباره في هذه النسخة.

page-region-africa = أفريقيا
page-region-americas-the-caribbean = الأمريكتان والكاريبي
page-region-antarctic = القارة القطبية الجنوبية
page-region-asia-pacific = آسيا والمحيط الهادئ
page-region-europe = أوروبا
page-region-middle-east-north-africa = الشرق الأوسط وشمال أفريقيا
