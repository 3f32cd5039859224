### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = سیدھے تحریر پر جاؤ
page-chat-link = کمپیوٹر سے چیٹ کرو
page-countries-link = سارے ملک
page-countries-title = کون مدد کر سکتا ہے، ہر ملک میں
page-countries-intro = اپنا ملک چنو۔ وہاں کے ایمرجنسی نمبر نظر آئیں گے۔ یہ بھی نظر آئے گا کہ وہاں بچوں اور نوجوانوں کی بات کون سنتا ہے۔
page-not-known = اس نام کا کوئی ملک یہاں نہیں ہے۔ ہمارے پاس بس یہ ہیں۔
page-country-title = { $country } میں کون مدد کر سکتا ہے

page-emergency = ابھی خطرے میں
page-emergency-general = ایمرجنسی
page-emergency-police = پولیس
page-emergency-ambulance = ایمبولینس
page-emergency-fire = فائر بریگیڈ
page-emergency-texts = ان نمبروں پر میسج بھی بھیج سکتے ہیں۔
page-emergency-unknown = اس ملک کا ایمرجنسی نمبر ہمیں نہیں پتا۔
page-services = بات کرنے کے لیے لوگ
page-worldwide = ہر ملک کے لوگوں کے لیے مدد
page-none = { $country } میں بچوں اور نوجوانوں کی کوئی لائن ہمیں نہیں پتا۔ اس میں تمہارا قصور نہیں ہے۔ ایمرجنسی نمبر پر فون کرو، یا کسی بھروسے کے بڑے سے پوچھو۔

page-kind-child-helpline = بچوں کی ہیلپ لائن
page-kind-youth-helpline = نوجوانوں کی ہیلپ لائن
page-kind-government-child-protection = بچوں کی حفاظت کا سرکاری دفتر
page-kind-suicide-crisis-line = مشکل گھڑی اور اندھیرے خیالوں کی لائن
page-kind-domestic-violence-line = گھر میں تشدد کے لیے لائن
page-kind-violence-reporting = تشدد کی شکایت کی جگہ
page-kind-online-abuse-hotline = انٹرنیٹ پر نقصان کی شکایت کی جگہ
page-kind-missing-children-line = گمشدہ بچوں کی لائن
page-kind-csam-removal = انٹرنیٹ سے تصویر ہٹوانے کا طریقہ
page-kind-peer-support = نوجوان، جو نوجوانوں کی بات سنتے ہیں
page-kind-adult-line = بڑوں کے لیے لائن
page-kind-stop-abuse-line = ان کے لیے لائن جنہیں ڈر ہے کہ وہ بچے کو نقصان پہنچا سکتے ہیں

page-whatsapp = WhatsApp
page-unknown = پتا نہیں
page-hours = کھلنے کا وقت
page-hours-always = دن رات، ہر دن
page-hours-changing = ہر ہفتے ایک جیسا نہیں؛ ان کے پیج پر لکھا ہے
page-hours-zone = وقت { $country } کا ہے۔
page-local-times = سارے وقت وہاں کے حساب سے ہیں۔
page-day = { $day ->
        [mon] پیر
        [tue] منگل
        [wed] بدھ
        [thu] جمعرات
        [fri] جمعہ
        [sat] ہفتہ
       *[sun] اتوار
    }
page-cost = خرچ
page-cost-free = مفت
page-cost-free-no-credit = مفت، بیلنس نہ ہو تب بھی
page-cost-local = عام کال یا میسج جتنا
page-languages = زبانیں
page-ages = عمر
page-ages-between = { $from } سے { $to }
page-ages-from = { $from } اور اس سے زیادہ
page-ages-to = { $to } تک
page-source = معلومات کہاں سے
page-checked = کب چیک کیا

page-about-title = اس چیٹ کے بارے میں
page-about-what = یہ بچوں اور نوجوانوں کے لیے مفت چیٹ ہے۔ تم بتاؤ کہ کیا پریشانی ہے۔ یہ دکھاتی ہے کہ تمہارے ہاں کون مدد کر سکتا ہے۔
page-about-computer = یہاں کمپیوٹر سے بات ہوتی ہے، انسان سے نہیں۔ وہ پہلے سے لکھے اور چیک کیے ہوئے جوابوں میں سے چنتا ہے۔ وہ اپنے دل سے کچھ نہیں بناتا۔
page-about-danger = یہ تمہارے لیے کسی کو فون نہیں کر سکتا۔ اسے نہیں پتا کہ تم کہاں ہو۔
page-about-kept-title = کیا رکھا جاتا ہے
page-about-kept-words = تم جو لکھو، وہ کہیں جمع نہیں ہوتا۔ چیٹ کے دوران کمپیوٹر اسے یاد رکھتا ہے، تاکہ تم اسے پھر پڑھ سکو۔
page-about-kept-steps = چیٹ کے دوران یہ باتیں یاد رہتی ہیں۔ بات کہاں تک پہنچی، کتنی جلدی کی ہے، کس بارے میں ہے۔ ملک، زبان، اور اس نے تم سے کیا کہا۔ نام، پتا یا فون نمبر نہیں۔ چھوڑنے کا بٹن دباتے ہی سب مٹ جاتا ہے۔ ورنہ چیٹ ختم ہونے کے تقریباً { $minutes } منٹ بعد۔
page-about-kept-count = صرف گنتی بچتی ہے۔ ہر ہفتے ہر ملک سے کتنی چیٹ ہوئیں، اور کتنوں میں مدد ملی۔ کسی ایک انسان کی گنتی نہیں ہوتی۔
page-about-who-title = اسے کون چلاتا ہے
page-about-who-nobody = یہ کاپی صرف آزمانے کے لیے ہے۔ اس کے پیچھے کوئی ادارہ نہیں ہے۔
page-about-contact = انہیں یہاں لکھ سکتے ہیں:
page-about-numbers-title = نمبر کہاں سے آئے
page-about-numbers = ہر سروس کے ساتھ لکھا ہے کہ معلومات کہاں سے آئیں اور کب چیک ہوئیں۔ تب سے نمبر بدل بھی سکتا ہے۔
page-about-licence = یہ لسٹ کوئی بھی استعمال کر سکتا ہے اور بانٹ سکتا ہے۔ اس کا لائسنس:
page-about-wrong-title = کوئی نمبر غلط ہے؟
page-about-wrong = پلیز ہمیں بتاؤ۔ نام بتانا ضروری نہیں۔
page-about-wrong-nobody = اس کاپی میں ابھی کوئی نہیں ہے جسے بتا سکیں۔

page-region-africa = افریقہ
page-region-americas-the-caribbean = امریکہ اور کیریبین
page-region-antarctic = انٹارکٹک
page-region-asia-pacific = ایشیا اور بحرالکاہل
page-region-europe = یورپ
page-region-middle-east-north-africa = مشرق وسطیٰ اور شمالی افریقہ
