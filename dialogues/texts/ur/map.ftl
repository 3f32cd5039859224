### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = مدد کہاں ہے؟
page-map-intro = اس نقشے میں نظر آتا ہے کہ بچوں اور نوجوانوں کے لیے مدد کہاں ہے۔ لسٹ بھی دیکھ سکتے ہیں۔
page-map-link = مدد کا نقشہ
page-map-note = نام اور سرحدیں اقوام متحدہ کے حساب سے ہیں۔ ان میں کسی کی طرف داری نہیں ہے۔
page-map-list = سارے ملکوں کی لسٹ
page-map-country = ملک

page-map-legend = رنگوں کا مطلب
page-cover-free = بچوں اور نوجوانوں کے لیے مفت لائن
page-cover-young = بچوں اور نوجوانوں کے لیے لائن
page-cover-other = صرف دوسری سروسیں
page-cover-none = ہمیں کوئی سروس نہیں پتا
page-gaps-title = مدد کہاں نہیں ہے
page-gaps-intro = ان ملکوں میں بچوں اور نوجوانوں کی کوئی لائن ہمیں نہیں پتا۔ شاید کوئی ہم سے رہ گئی ہو۔
page-gaps-kind = یہاں ایسی کوئی ہمیں نہیں پتا:
page-gaps-tell = کیا تمہیں کوئی پتا ہے؟ ہمیں بتاؤ۔

page-pop-helpline = ہیلپ لائنیں
page-pop-reporting = شکایت کرنے کی جگہیں
page-pop-government = سرکاری لائنیں
page-kind-counselling = بچوں اور نوجوانوں کے لیے کاؤنسلنگ
page-kind-police-unit = بچوں اور خاندانوں کے لیے پولیس
page-kind-ai-driven = چیٹ پروگرام، انسان نہیں

page-filter-title = صرف یہ دکھاؤ
page-filter-topic = کس بارے میں
page-filter-channel = ان سے کیسے بات ہو
page-filter-open = ابھی کھلا
page-filter-any = کوئی بھی
page-filter-apply = دکھاؤ
page-filter-clear = پھر سب دکھاؤ
page-filter-none = ہماری لسٹ میں ایسا کچھ نہیں ہے۔ کم چیزیں چن کر دیکھو۔
page-filter-maybe = کچھ سروسیں یہ نہیں بتاتیں۔ وہ ابھی نظر نہیں آ رہیں۔

page-channel-chat = ویب پیج پر چیٹ
page-channel-email = ای میل
page-channel-page = ویب پیج

page-topic-suicide = جینے کو دل نہ چاہنا
page-topic-self-harm = خود کو چوٹ پہنچانا
page-topic-physical-abuse = کوئی مارے یا چوٹ پہنچائے
page-topic-sexual-abuse = مرضی کے بغیر چھونا یا سیکس
page-topic-emotional-abuse = نیچا دکھانا یا ڈرانا
page-topic-neglect = کوئی خیال نہیں رکھتا
page-topic-domestic-violence = گھر میں تشدد
page-topic-bullying = ساتھیوں کا تنگ کرنا
page-topic-online-exploitation = انٹرنیٹ پر دھمکی یا نقصان
page-topic-harmful-practices = زبردستی شادی، لڑکیوں کا ختنہ اور ایسی باتیں
page-topic-labour-trafficking = زبردستی کام اور اسمگلنگ
page-topic-mental-health = دل و دماغ کا حال
page-topic-grief = کسی اپنے کو کھونا
page-topic-family-relationships = خاندان
page-topic-peer-relationships = دوست اور پیار
page-topic-sexuality-identity = تم کون ہو اور پیار کس سے ہے
page-topic-physical-health = جسم اور صحت
page-topic-school = اسکول اور کام
page-topic-basic-needs = کھانا، سونے کی جگہ، گھر سے دور ہونا
page-topic-substance-use = شراب اور نشہ
page-topic-discrimination = الگ ہونے کی وجہ سے برا سلوک
page-topic-legal-migration = قانون، حق اور اپنا ملک چھوڑنا

page-checked-on = کب چیک کیا: { $date }
page-next-check = اگلا چیک
page-checked-by = کس نے چیک کیا
page-vetting = ہمیں کتنا یقین ہے
page-vetting-confirmed = سروس سے پوچھ کر پکا کیا
page-vetting-two-sources = دو جگہوں کی معلومات ایک جیسی ہیں
page-vetting-one-source = ایک اچھی جگہ سے معلومات
page-vetting-weak = ایک کمزور جگہ سے معلومات
page-home-only = یہ نمبر شاید صرف { $country } کے اندر چلے۔
page-way-hidden = کئی لوگ ایک طریقے سے کسی تک نہیں پہنچ سکے۔ وہ طریقہ ابھی نہیں دکھایا جا رہا۔
page-reach-good = دوسرے کہتے ہیں کہ یہاں کوئی جواب دیتا ہے۔
page-reach-seldom = دوسرے کہتے ہیں کہ یہاں کسی تک پہنچنا اکثر مشکل ہوتا ہے۔
page-hours-doubt = دوسرے کہتے ہیں کہ ان اوقات میں کسی نے جواب نہیں دیا۔

page-report-link = غلطی بتاؤ
page-report-intro = جو لوگ یہ لسٹ رکھتے ہیں، وہ اسے پڑھیں گے۔ اپنے بارے میں کچھ مت لکھنا۔
page-report-what = کیا غلط ہے؟
page-report-dead = نمبر یا پیج نہیں چلتا
page-report-other-place = وہاں کوئی اور اٹھاتا ہے
page-report-hours = وقت غلط ہے
page-report-cost = پیسے لگتے ہیں
page-report-closed = سروس بند ہو گئی ہے
page-report-right = صحیح نمبر یا پیج، اگر پتا ہو
page-report-bad = یہاں صرف فون نمبر یا ویب کا پتا لکھو۔
page-report-thanks = شکریہ۔ ہم اسے دیکھیں گے۔
page-report-later = ایک ساتھ بہت سارے آ گئے۔ تھوڑی دیر بعد پھر کوشش کرو۔

page-chat-app = { $app } پر چیٹ
page-poster-link = چھاپنے کے لیے پوسٹر
page-poster-title = کوئی ہے جو تمہاری بات سنتا ہے
page-poster-lead = کسی بھی بارے میں بات ہو سکتی ہے۔ نام بتانا ضروری نہیں۔
page-poster-scan = اسے فون سے اسکین کرو
page-poster-computer = پہلے کمپیوٹر جواب دیتا ہے اور دکھاتا ہے کہ کون مدد کر سکتا ہے۔

page-data-title = یہ لسٹ ساتھ لے جاؤ
page-data-intro = اسے کوئی بھی ڈاؤن لوڈ، استعمال اور شیئر کر سکتا ہے۔ کسی کنجی کی ضرورت نہیں۔
page-data-version = ورژن
page-data-signed = ہر فائل پر ڈیجیٹل دستخط ہے۔ اسے ایسے چیک کرو:
page-changes-title = کیا بدلا
page-changes-none = ابھی کچھ نہیں بدلا۔
page-changes-added = نیا
page-changes-edited = بدلا
page-changes-removed = ہٹایا
page-changes-two = دو لوگوں نے یہ نمبر چیک کیا۔
