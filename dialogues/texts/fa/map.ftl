### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = کمک کجاست؟
page-map-intro = این نقشه نشان می‌دهد کجا برای بچه‌ها و جوان‌ها کمک هست. فهرست را هم می‌توانی ببینی.
page-map-link = نقشهٔ کمک
page-map-note = نام‌ها و مرزها مطابق سازمان ملل متحد است. طرف هیچ‌کس را نمی‌گیرد.
page-map-list = فهرست همهٔ کشورها
page-map-country = کشور

page-map-legend = معنی رنگ‌ها
page-cover-free = خط رایگان برای بچه‌ها و جوان‌ها
page-cover-young = خط برای بچه‌ها و جوان‌ها
page-cover-other = فقط سرویس‌های دیگر
page-cover-none = سرویسی نمی‌شناسیم
page-gaps-title = کجا کمک نیست
page-gaps-intro = در این کشورها خطی برای بچه‌ها و جوان‌ها نمی‌شناسیم. شاید یکی از چشم ما دور مانده باشد.
page-gaps-kind = اینجا چنین خطی نمی‌شناسیم:
page-gaps-tell = تو یکی می‌شناسی؟ لطفاً به ما بگو.

page-pop-helpline = خط‌های کمک
page-pop-reporting = جاهای خبر دادن از آسیب
page-pop-government = خط‌های دولتی
page-kind-counselling = مشاوره برای بچه‌ها و جوان‌ها
page-kind-police-unit = پلیس کودک و خانواده
page-kind-ai-driven = برنامهٔ چت، نه آدم

page-filter-title = فقط این‌ها را نشان بده
page-filter-topic = دربارهٔ چه
page-filter-channel = راه تماس
page-filter-open = الان باز است
page-filter-any = هر کدام
page-filter-apply = نشان بده
page-filter-clear = دوباره همه را نشان بده
page-filter-none = چیزی در فهرست ما به همهٔ این‌ها نمی‌خورد. کمتر انتخاب کن.
page-filter-maybe = بعضی سرویس‌ها این را نمی‌گویند. فعلاً نشان داده نمی‌شوند.

page-channel-chat = چت در صفحهٔ وب
page-channel-email = ایمیل
page-channel-page = صفحهٔ وب

page-topic-suicide = نخواستن زندگی
page-topic-self-harm = آسیب زدن به خود
page-topic-physical-abuse = کتک خوردن یا آسیب دیدن
page-topic-sexual-abuse = لمس یا رابطهٔ جنسی ناخواسته
page-topic-emotional-abuse = تحقیر شدن یا ترسانده شدن
page-topic-neglect = کسی از تو مراقبت نمی‌کند
page-topic-domestic-violence = خشونت در خانه
page-topic-bullying = آزار و زورگویی بچه‌های دیگر
page-topic-online-exploitation = تهدید یا آزار در اینترنت
page-topic-harmful-practices = ازدواج اجباری، ختنهٔ دختران و مانند آن
page-topic-labour-trafficking = کار اجباری و قاچاق انسان
page-topic-mental-health = حال دل و سلامت روان
page-topic-grief = از دست دادن یک عزیز
page-topic-family-relationships = خانواده
page-topic-peer-relationships = دوستی و عشق
page-topic-sexuality-identity = کی هستی و چه کسی را دوست داری
page-topic-physical-health = بدن و سلامتی
page-topic-school = مدرسه و کار
page-topic-basic-needs = غذا، جای خواب، دوری از خانه
page-topic-substance-use = الکل و مواد مخدر
page-topic-discrimination = رفتار بد به خاطر کسی که هستی
page-topic-legal-migration = قانون، حقوق و پناهندگی

page-checked-on = بررسی شد: { $date }
page-next-check = بررسی بعدی
page-checked-by = بررسی‌کننده
page-vetting = چقدر مطمئنیم
page-vetting-confirmed = خود سرویس تأیید کرد
page-vetting-two-sources = دو منبع یکی می‌گویند
page-vetting-one-source = یک منبع خوب
page-vetting-weak = یک منبع ضعیف
page-home-only = این شماره شاید فقط در { $country } کار کند.
page-way-hidden = چند نفر از یکی از راه‌ها نتوانستند به کسی برسند. آن راه فعلاً نشان داده نمی‌شود.
page-reach-good = دیگران می‌گویند اینجا کسی جواب می‌دهد.
page-reach-seldom = دیگران می‌گویند اینجا خیلی وقت‌ها سخت می‌شود به کسی رسید.
page-hours-doubt = دیگران می‌گویند در این ساعت‌ها کسی جواب نداده است.

page-report-link = خبر دادن از یک اشتباه
page-report-intro = کسانی که این فهرست را نگه می‌دارند می‌خوانند. لطفاً چیزی دربارهٔ خودت ننویس.
page-report-what = چه چیزی اشتباه است؟
page-report-dead = شماره یا صفحه کار نمی‌کند
page-report-other-place = آنجا کس دیگری جواب می‌دهد
page-report-hours = ساعت‌ها اشتباه است
page-report-cost = پول می‌خواهد
page-report-closed = سرویس بسته شده
page-report-right = شماره یا صفحهٔ درست، اگر می‌دانی
page-report-bad = اینجا فقط شماره تلفن یا نشانی وب جا می‌گیرد.
page-report-thanks = ممنون. نگاهش می‌کنیم.
page-report-later = یکباره خیلی زیاد شد. لطفاً بعداً دوباره امتحان کن.

page-chat-app = چت در { $app }
page-poster-link = پوستر برای چاپ
page-poster-title = یک نفر به حرفت گوش می‌دهد
page-poster-lead = دربارهٔ هر چیزی می‌توانی حرف بزنی. لازم نیست اسمت را بگویی.
page-poster-scan = این را با موبایل اسکن کن
page-poster-computer = اول یک کامپیوتر جواب می‌دهد و نشان می‌دهد چه کسی کمک می‌کند.

page-data-title = این فهرست را با خودت ببر
page-data-intro = هر کسی می‌تواند آن را دانلود کند، استفاده کند و به دیگران بدهد. کلیدی لازم نیست.
page-data-version = نسخه
page-data-signed = هر فایل امضا شده است. راه بررسی‌اش:
page-changes-title = چه چیزی عوض شده
page-changes-none = هنوز چیزی عوض نشده.
page-changes-added = تازه
page-changes-edited = عوض شده
page-changes-removed = برداشته شده
page-changes-two = دو نفر این شماره را بررسی کردند.
