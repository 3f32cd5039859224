### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = هنا من يمكنك الكلام معهم في { $country }. الاختيار لك.
options-intro-silent = هنا من يمكنك الكتابة لهم في { $country }. لا حاجة للكلام.
options-intro-next = هنا أشخاص آخرون في { $country }.
options-intro-other = لم أجد خطًا للأطفال والشباب فقط في { $country }. هؤلاء قد يسمعونك أيضًا.
option-call = { $helpline }. اتصال: { $number }.
option-text = { $helpline }. رسالة نصية: { $number }.
option-app = { $helpline }. كتابة عبر { $app }: { $number }.
option-web = { $helpline }. صفحتهم: { $url }
option-cost = { $cost ->
        [free] مجاني لك.
        [free-no-credit] مجاني. لا يحتاج إلى رصيد.
        [local] بسعر المكالمة المحلية.
       *[unknown] لا أعرف كم يكلف.
    }
option-bill = { $bill ->
        [hidden] لا يظهر في الفاتورة.
        [shown] قد يظهر في فاتورة الهاتف.
       *[unknown] لا أعرف إن كان يظهر في الفاتورة.
    }
option-keyword = تبدأ الرسالة بكلمة “{ $keyword }”.
option-hours = { $state ->
        [always] يعمل ليلًا ونهارًا.
        [open] يعمل الآن حتى الساعة { $hours }.
        [open-long] يعمل الآن.
        [closed] مغلق الآن. يفتح { $opens }.
        [closed-long] مغلق الآن.
       *[unknown] لا أعرف متى يعمل.
    }
option-languages = لغاتهم: { $languages }.
option-age = للأعمار من { $from } إلى { $to }.
option-age-to = للأعمار حتى { $to }.
option-age-from = للأعمار من { $from } وما فوق.
option-anywhere = يمكن استعماله من أي بلد.
option-old = لم أستطع التأكد من هذا منذ مدة. ربما تغير.
options-choose = ما الذي يناسبك؟
options-all-closed = هذا انتظار طويل في وقت صعب، أعتذر. حتى ذلك الوقت هذه الصفحة قد تفيدك: { $url }. { danger-now }
options-again = يمكنك اختيار واحد منهم، أو متابعة الكتابة فقط. لا داعي للعجلة.
    .again = يبقون هنا لك. يمكنك الاختيار في أي وقت.
options-none-left = هذا كل ما عندي في { $country }. أعتذر لأنه قليل. يمكنك البحث هنا أيضًا: { $url }. { danger-now }
    .again = لا أعرف غيرهم في { $country }. هذه الصفحة قد تفيدك: { $url }. { danger-now }

picked-call = يمكنك الاتصال هنا، { $helpline }:
picked-text = يمكنك إرسال رسالة نصية هنا، { $helpline }:
picked-app = يمكنك الكتابة عبر { $app } هنا، { $helpline }:
picked-web = هذه صفحتهم، { $helpline }:
picked-after = يمكنك العودة بعدها لتحكي لي كيف كان الأمر.

weekday = { $day ->
        [mon] يوم الاثنين
        [tue] يوم الثلاثاء
        [wed] يوم الأربعاء
        [thu] يوم الخميس
        [fri] يوم الجمعة
        [sat] يوم السبت
       *[sun] يوم الأحد
    }
opens-today = اليوم الساعة { $time }
opens-tomorrow = غدًا الساعة { $time }
opens-day = { $day } الساعة { $time }

any-other = حسنًا. هنا خيار آخر.
    .again = حسنًا، هنا المزيد.
any-not-work = أعتذر. شكرًا لأنك أخبرتني. ما الذي لم ينجح؟
    .again = أعتذر لأن هذا تكرر. ما الذي لم ينجح؟
any-not-work-next = شكرًا لك. الذنب ليس ذنبك. لنجرب هذا بدلًا منه.
    .again = شكرًا على المحاولة مرة أخرى. هنا أشخاص آخرون.
any-not-work-last = شكرًا لك. الذنب ليس ذنبك. ليس عندي خط آخر في { $country }. يمكنك المحاولة معهم لاحقًا، أو البحث هنا: { $url }. { danger-now }
    .again = شكرًا على المحاولة. هذه الصفحة قد تساعدك في إيجاد غيرهم: { $url }. { danger-now }
any-not-work-sorry = شكرًا لأنك أخبرتني. الذنب ليس ذنبك. لنبحث عن غيرهم.
    .again = شكرًا لك. لنتابع البحث.

cantcall-first = لا بأس. ليس عليك الاتصال. هل السبب أن أحدًا قد يسمعك، أم السبب هو المال؟
    .again = ليس عليك الاتصال. هل قد يسمعك أحد، أم السبب هو المال؟
cantcall-heard = إذًا نبقى مع الكتابة.
cantcall-nocredit = سأعرض المجانية أولًا. { danger-now }
    .again = المجانية تأتي أولًا الآن. { danger-now }
cantcall-none = ليس عندي خط للكتابة في { $country }. هل هناك هاتف آخر يمكنك استعماله؟ ربما في المدرسة أو عند ممرضة أو في بيت أصدقاء. في هذه الصفحة المزيد: { $url }. { danger-now }
    .again = ما زال ليس عندي خط للكتابة في { $country }. ربما في هذه الصفحة: { $url }. { danger-now }
near-first = حسنًا. عند الحاجة يكفي إرسال “{ word-hide }”. سأكتب باختصار. يمكنك العودة عندما لا يكون أحد بقربك.
    .again = حسنًا. سأكتب باختصار. كلمة “{ word-hide }” تخفي كل هذا.

noline-first = أعتذر. بحثت ولم أجد خطًا للأطفال والشباب في { $country }. الذنب ليس ذنبك. هنا مساعدة من أي بلد: { $url }. ربما تعرف المزيد معلمة أو ممرضة أو خالة موثوقة. { danger-now }
    .again = ما زلت لا أجد خطًا في { $country }. أعتذر. في هذه الصفحة مساعدة من أي بلد: { $url }. هل هناك شخص كبير موثوق؟ { danger-now }
keep-reached = جيد أنك وصلت إليهم. يمكنك الكتابة لي في أي وقت.
    .again = جيد أن الأمر نجح مرة أخرى. يمكنك الكتابة لي في أي وقت.
