### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = برو به متن
page-chat-link = چت با کامپیوتر
page-countries-link = همهٔ کشورها
page-countries-title = در هر کشور چه کسی کمک می‌کند
page-countries-intro = کشورت را انتخاب کن. شماره‌های اضطراری را می‌بینی. می‌بینی آنجا چه کسی به بچه‌ها و جوان‌ها گوش می‌دهد.
page-not-known = کشوری با این اسم اینجا نیست. فقط همین‌ها را داریم.
page-country-title = در { $country } چه کسی کمک می‌کند

page-emergency = همین حالا در خطر
page-emergency-general = اضطراری
page-emergency-police = پلیس
page-emergency-ambulance = آمبولانس
page-emergency-fire = آتش‌نشانی
page-emergency-texts = به این شماره‌ها پیامک هم می‌توانی بفرستی.
page-emergency-unknown = شمارهٔ اضطراری این کشور را نمی‌دانیم.
page-services = آدم‌هایی برای حرف زدن
page-worldwide = کمک برای مردم هر کشور
page-none = در { $country } خطی برای بچه‌ها و جوان‌ها نمی‌شناسیم. تقصیر تو نیست. می‌توانی به شمارهٔ اضطراری زنگ بزنی. یا از بزرگ‌تری که به او اعتماد داری بپرس.

page-kind-child-helpline = خط کمک کودکان
page-kind-youth-helpline = خط کمک جوانان
page-kind-government-child-protection = حمایت دولتی از کودکان
page-kind-suicide-crisis-line = خط فکرهای تاریک و روزهای سخت
page-kind-domestic-violence-line = خط برای خشونت در خانه
page-kind-violence-reporting = جای خبر دادن از خشونت
page-kind-online-abuse-hotline = جای خبر دادن از آزار در اینترنت
page-kind-missing-children-line = خط کودکان گم‌شده
page-kind-csam-removal = ابزار برداشتن عکس از اینترنت
page-kind-peer-support = جوان‌هایی که به جوان‌ها گوش می‌دهند
page-kind-adult-line = خط برای بزرگ‌ترها
page-kind-stop-abuse-line = خط برای کسی که می‌ترسد به کودکی آسیب بزند

page-whatsapp = WhatsApp
page-unknown = معلوم نیست
page-hours = ساعت کار
page-hours-always = شب و روز، همهٔ روزها
page-hours-changing = هر هفته فرق دارد؛ صفحهٔ خودشان می‌گوید
page-hours-zone = ساعت‌ها به وقت { $country } است.
page-local-times = همهٔ ساعت‌ها به وقت همان جاست.
page-day = { $day ->
        [mon] دوشنبه
        [tue] سه‌شنبه
        [wed] چهارشنبه
        [thu] پنج‌شنبه
        [fri] جمعه
        [sat] شنبه
       *[sun] یکشنبه
    }
page-cost = هزینه
page-cost-free = رایگان
page-cost-free-no-credit = رایگان، شارژ (کریدت) هم لازم نیست
page-cost-local = مثل یک تماس یا پیامک معمولی
page-languages = زبان‌ها
page-ages = سن
page-ages-between = { $from } تا { $to }
page-ages-from = { $from } به بالا
page-ages-to = تا { $to }
page-source = از کجا
page-checked = بررسی شد

page-about-title = دربارهٔ این چت
page-about-what = این یک چت رایگان برای بچه‌ها و جوان‌هاست. تو می‌گویی چه شده. نشان می‌دهد آنجا که هستی چه کسی کمک می‌کند.
page-about-computer = تو برای یک کامپیوتر می‌نویسی، نه برای آدم. جواب را از متن‌هایی برمی‌دارد که قبلاً نوشته و بررسی شده‌اند. از خودش چیزی نمی‌سازد.
page-about-danger = نمی‌تواند به جای تو به کسی زنگ بزند، و نمی‌داند کجا هستی.
page-about-kept-title = چه چیزی نگه داشته می‌شود
page-about-kept-words = هیچ چیزی که بنویسی ذخیره نمی‌شود. تا وقتی چت می‌کنی، کامپیوتر یادش می‌ماند، تا دوباره بخوانی.
page-about-kept-steps = تا وقتی چت می‌کنی، چند چیز یادش می‌ماند. کجای حرف هستی، چقدر فوری است و دربارهٔ چیست. کشور، زبان، و آنچه به تو گفته. نه اسم، نه نشانی، نه شماره تلفن. با زدن دکمهٔ رفتن، همه‌اش پاک می‌شود. وگرنه حدود { $minutes } دقیقه بعد از تمام شدن چت.
page-about-kept-count = فقط یک شمارش می‌ماند. اینکه هر هفته در هر کشور چند چت بود و چند تا به کمک رسید. هیچ شمارشی دربارهٔ یک نفر نیست.
page-about-who-title = چه کسی این را می‌گرداند
page-about-who-nobody = این نسخه فقط برای امتحان است. هیچ سازمانی پشت آن نیست.
page-about-contact = می‌توانی برایشان بنویسی:
page-about-numbers-title = شماره‌ها از کجا آمده
page-about-numbers = کنار هر سرویس نوشته از کجا آمده و چه روزی بررسی شده. شاید از آن روز شماره‌ای عوض شده باشد.
page-about-licence = می‌توانی این فهرست را استفاده کنی و به دیگران بدهی. مجوزش:
page-about-wrong-title = شماره‌ای اشتباه است؟
page-about-wrong = لطفاً به ما بگو. لازم نیست اسمت را بگویی.
page-about-wrong-nobody = این نسخه هنوز کسی را ندارد که به او بگویی.

page-region-africa = آفریقا
page-region-americas-the-caribbean = آمریکا و کارائیب
page-region-antarctic = جنوبگان
page-region-asia-pacific = آسیا و اقیانوس آرام
page-region-europe = اروپا
page-region-middle-east-north-africa = خاورمیانه و شمال آفریقا
