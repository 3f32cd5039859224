### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = در { $country } با این‌ها می‌توانی حرف بزنی. انتخاب با توست.
options-intro-silent = در { $country } برای این‌ها می‌توانی بنویسی. لازم نیست حرف بزنی.
options-intro-next = در { $country } این‌ها هم هستند.
options-intro-other = در { $country } خطی فقط برای بچه‌ها و جوان‌ها پیدا نکردم. شاید این‌ها هم گوش بدهند.
option-call = { $helpline }. زنگ بزن به { $number }.
option-text = { $helpline }. پیامک بزن به { $number }.
option-app = { $helpline }. در { $app } بنویس: { $number }.
option-web = { $helpline }. صفحه‌شان: { $url }
option-cost = { $cost ->
        [free] برای تو رایگان است.
        [free-no-credit] رایگان است. شارژ (کریدت) هم لازم نیست.
        [local] پولش مثل یک تماس معمولی است.
       *[unknown] مطمئن نیستم چقدر پول می‌خواهد.
    }
option-bill = { $bill ->
        [hidden] در صورت‌حساب تلفن دیده نمی‌شود.
        [shown] شاید در صورت‌حساب تلفن دیده شود.
       *[unknown] نمی‌دانم در صورت‌حساب تلفن دیده می‌شود یا نه.
    }
option-keyword = با این کلمه شروع کن: “{ $keyword }”.
option-hours = { $state ->
        [always] شب و روز باز است.
        [open] الان باز است، تا { $hours }.
        [open-long] الان باز است.
        [closed] الان بسته است. باز می‌شود { $opens }.
        [closed-long] الان بسته است.
       *[unknown] مطمئن نیستم چه وقت باز است.
    }
option-languages = به این زبان‌ها حرف می‌زنند: { $languages }.
option-age = برای سن { $from } تا { $to } است.
option-age-to = تا سن { $to } است.
option-age-from = از سن { $from } به بالا است.
option-anywhere = از هر کشوری می‌شود از آن استفاده کرد.
option-old = مدتی است نتوانستم این را بررسی کنم. شاید عوض شده باشد.
options-choose = کدام به دلت می‌نشیند؟
options-all-closed = وقتی سخت می‌گذرد، این همه صبر زیاد است. ببخش. فعلاً اینجا را ببین: { $url }. { danger-now }
options-again = می‌توانی یکی را انتخاب کنی، یا فقط بنویسی. عجله‌ای نیست.
    .again = این‌ها همین‌جا می‌مانند. هر وقت خواستی، یکی را انتخاب کن.
options-none-left = برای { $country } فقط همین‌ها را دارم. ببخش که بیشتر نیست. اینجا را هم ببین: { $url }. { danger-now }
    .again = در { $country } کس دیگری نمی‌شناسم. شاید این صفحه کمک کند: { $url }. { danger-now }

picked-call = می‌توانی به { $helpline } زنگ بزنی:
picked-text = می‌توانی به { $helpline } پیامک بزنی:
picked-app = می‌توانی در { $app } برای { $helpline } بنویسی:
picked-web = صفحهٔ { $helpline } این است:
picked-after = بعد می‌توانی برگردی و بگویی چطور بود.

weekday = { $day ->
        [mon] دوشنبه
        [tue] سه‌شنبه
        [wed] چهارشنبه
        [thu] پنج‌شنبه
        [fri] جمعه
        [sat] شنبه
       *[sun] یکشنبه
    }
opens-today = امروز ساعت { $time }
opens-tomorrow = فردا ساعت { $time }
opens-day = { $day } ساعت { $time }

any-other = باشه. ببین، این‌ها هم هستند.
    .again = باشه، بیشتر نشانت می‌دهم.
any-not-work = ببخش. ممنون که گفتی. مشکل چه بود؟
    .again = ببخش که باز هم این‌طور شد. مشکل چه بود؟
any-not-work-next = ممنون. تقصیر تو نیست. بیا این یکی را امتحان کنیم.
    .again = ممنون که دوباره امتحان کردی. این هم یکی دیگر.
any-not-work-last = ممنون. تقصیر تو نیست. در { $country } خط دیگری ندارم. کمی بعد یک بار دیگر امتحان کن، یا اینجا را ببین: { $url }. { danger-now }
    .again = ممنون که امتحان کردی. شاید در این صفحه کسان دیگری باشند: { $url }. { danger-now }
any-not-work-sorry = ممنون که گفتی. تقصیر تو نیست. بیا دنبال یکی دیگر بگردیم.
    .again = ممنون. بیا باز هم بگردیم.

keep-reached = خوشحالم که جواب دادند. هر وقت خواستی برایم بنویس.
    .again = خوشحالم که باز هم جواب دادند. هر وقت خواستی برایم بنویس.

cantcall-first = عیبی ندارد. لازم نیست زنگ بزنی. نگرانی که کسی بشنود، یا مشکل پول است؟
    .again = لازم نیست زنگ بزنی. نگرانی که کسی بشنود، یا مشکل پول است؟
cantcall-heard = پس فقط می‌نویسیم.
cantcall-nocredit = اول رایگان‌ها را نشان می‌دهم. { danger-now }
    .again = حالا رایگان‌ها اول هستند. { danger-now }
cantcall-none = در { $country } خطی برای نوشتن ندارم. تلفن دیگری هست که بتوانی استفاده کنی؟ شاید مدرسه، پرستار یا خانهٔ دوستت بگذارد. این صفحه بیشتر دارد: { $url }. { danger-now }
    .again = در { $country } هنوز خطی برای نوشتن ندارم. شاید این صفحه داشته باشد: { $url }. { danger-now }
near-first = باشه. اگر لازم شد، “{ word-hide }” بفرست. من کوتاه می‌نویسم. وقتی تنها بودی، دوباره بیا.
    .again = باشه. من کوتاه می‌نویسم. “{ word-hide }” همهٔ این‌ها را پنهان می‌کند.

noline-first = ببخش. گشتم، ولی در { $country } خطی برای بچه‌ها و جوان‌ها پیدا نکردم. تقصیر تو نیست. اینجا برای همهٔ کشورها کمک هست: { $url }. شاید معلم، پرستار یا خاله‌ای که به او اعتماد داری بداند. { danger-now }
    .again = هنوز در { $country } خطی پیدا نکردم. ببخش. این صفحه برای همهٔ کشورها کمک دارد: { $url }. بزرگ‌تری هست که به او اعتماد داری؟ { danger-now }
