### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = خوب شد که نوشتی. لطفاً همین حالا به { $emergency } زنگ بزن. آن‌ها می‌توانند کمک بفرستند. اگر می‌توانی، برو جایی که آدم‌های دیگر هستند. من همین‌جا هستم. می‌توانی باز هم بنویسی.

# Country not known. 112 is worded as "in many places".
emergency-no-country = خوب شد که نوشتی. لطفاً همین حالا به 112 زنگ بزن. با موبایل در خیلی جاها کار می‌کند. اگر نشد، کشورت را به من بگو. شمارهٔ درست را پیدا می‌کنم. من همین‌جا هستم.

# The country is known, but we hold no number for it.
emergency-no-number = خوب شد که نوشتی. برای { $country } شمارهٔ مطمئنی ندارم. { emergency-bar-unknown } اگر می‌توانی، برو جایی که آدم‌های دیگر هستند. از یکی بخواه زنگ بزند. من همین‌جا هستم.
    .again = هنوز برای { $country } شمارهٔ مطمئنی ندارم. { emergency-bar-unknown } از یک نفر نزدیکت بخواه با تو زنگ بزند. من همین‌جا می‌مانم.

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = لطفاً همین حالا زنگ بزن، حتی اگر حالت خوب است. بعضی چیزها دیر معلوم می‌شود. صبر نکن تا حالت بدتر شود.

# Sent once, right after the first emergency message.
emergency-limits = من کامپیوترم. نمی‌بینم کجا هستی. نمی‌توانم برایت کمک بفرستم. خودت می‌توانی زنگ بزنی، یا یک نفر نزدیکت برایت زنگ بزند.

# The country became known during an emergency.
emergency-country = ممنون. در { $country } لطفاً همین حالا به { $emergency } زنگ بزن. آن‌ها می‌توانند کمک بفرستند. اگر می‌توانی، برو جایی که آدم‌های دیگر هستند. من همین‌جا هستم.
    .again = شمارهٔ { $country } این است: { $emergency }. لطفاً همین حالا زنگ بزن. آن‌ها می‌توانند کمک بفرستند. من کنارت می‌مانم.

emergency-silent-data = شاید بلند حرف زدن امن نباشد. اینجا می‌توانی به { $textnumber } پیامک بزنی. بنویس کجا هستی و کمک می‌خواهی.
    .again = هنوز می‌توانی به { $textnumber } پیامک بزنی. بنویس کجا هستی. بعد هر قدر لازم است، ساکت بمان.
emergency-silent-none = شاید بلند حرف زدن امن نباشد. از یک نفر نزدیکت بخواه زنگ بزند. دوست، دکان‌دار یا معلم هم خوب است. { danger-now }
    .again = یک نفر نزدیکت می‌تواند برایت زنگ بزند. { danger-now } جایی نزدیک هست که آدم‌ها آنجا باشند؟

emergency-did-you-reach = من هنوز اینجا هستم. کسی جواب داد؟
    .again = من کنارت هستم. توانستی کسی را پیدا کنی؟
emergency-reached = خوشحالم. اگر می‌توانی، پیش آن‌ها بمان. هر وقت خواستی برایم بنویس.
emergency-not-reached = ممنون که سعی کردی. لطفاً یک بار دیگر به { $emergency } زنگ بزن. یا برو پیش مردم و بخواه زنگ بزنند. به { $helpline } هم می‌توانی زنگ بزنی: { $number }.
    .again = خوب کردی که سعی کردی. برو پیش مردم و بخواه به { $emergency } زنگ بزنند. { $helpline } هم هست: { $number }.
emergency-not-reached-alone = ممنون که سعی کردی. لطفاً یک بار دیگر به { $emergency } زنگ بزن. یا برو پیش مردم و بخواه زنگ بزنند.
    .again = خوب کردی که سعی کردی. برو پیش مردم و بخواه به { $emergency } زنگ بزنند.
emergency-not-reached-unknown = ممنون که سعی کردی. { emergency-bar-unknown } یا برو پیش مردم و بخواه زنگ بزنند. کشورت را بگو، شمارهٔ درست را پیدا می‌کنم.
    .again = خوب کردی که سعی کردی. برو پیش مردم و بخواه زنگ بزنند. { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = باشه. ممنون که گفتی. اشتباه فهمیدم. { danger-now } الان چه چیزی بیشتر از همه کمکت می‌کند؟

# Again at emergency level, later in the same chat.
emergency-again = هنوز اینجایی، و این خوب است. کمک از { $emergency } زودتر از همه می‌رسد. کسی نزدیکت هست که پیشت بماند؟
    .again = من اینجا هستم و می‌خوانم. لطفاً به { $emergency } زنگ بزن، یا بخواه کسی زنگ بزند. لازم نیست تنها باشی.
emergency-again-unknown = هنوز اینجایی، و این خوب است. { emergency-bar-unknown } در کدام کشور هستی؟ شمارهٔ درست را پیدا می‌کنم.
    .again = من اینجا هستم و می‌خوانم. { emergency-bar-unknown } یا از یک نفر نزدیکت بخواه زنگ بزند. کشورت را بگو تا بگردم.

emergency-here = من هنوز اینجا هستم. { $emergency } جواب داد؟
    .again = من اینجا هستم. کمک از { $emergency } زودتر از همه می‌رسد. کسی جواب داد؟
emergency-here-unknown = من هنوز اینجا هستم. { emergency-bar-unknown } کسی جواب داد؟
    .again = من کنارت هستم. { emergency-bar-unknown } کسی آمد؟

# Wants a person in the chat: the number stays, then the services.
emergency-person = با این آدم‌ها هم می‌توانی حرف بزنی. { danger-now }

# Text for the bar that is always in view.
emergency-bar = همین حالا در خطری؟ به { $emergency } زنگ بزن.
emergency-bar-unknown = همین حالا در خطری؟ به 112 زنگ بزن. در خیلی جاها کار می‌کند.

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] همین حالا در خطری؟ به { $emergency } زنگ بزن.
       *[no] { emergency-bar-unknown }
    }
