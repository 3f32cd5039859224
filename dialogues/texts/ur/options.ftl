### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = { $country } میں ان سے بات ہو سکتی ہے۔ جسے چاہو، چن لو۔
options-intro-silent = { $country } میں انہیں لکھ سکتے ہیں۔ بولنے کی ضرورت نہیں۔
options-intro-next = { $country } میں یہ لوگ بھی ہیں۔
options-intro-other = { $country } میں صرف بچوں اور نوجوانوں کی کوئی لائن نہیں ملی۔ شاید یہ لوگ بھی سنیں۔
option-call = { $helpline }۔ { $number } پر فون کرو۔
option-text = { $helpline }۔ { $number } پر میسج بھیجو۔
option-app = { $helpline }۔ { $app } پر لکھو: { $number }۔
option-web = { $helpline }۔ ان کا پیج: { $url }
option-cost = { $cost ->
        [free] تمہارے لیے مفت ہے۔
        [free-no-credit] مفت ہے۔ بیلنس نہ ہو، تب بھی چلے گا۔
        [local] عام کال جتنے پیسے لگتے ہیں۔
       *[unknown] کتنے پیسے لگیں گے، مجھے پکا نہیں پتا۔
    }
option-bill = { $bill ->
        [hidden] فون کے بل میں نظر نہیں آتا۔
        [shown] فون کے بل میں نظر آ سکتا ہے۔
       *[unknown] بل میں نظر آئے گا یا نہیں، مجھے نہیں پتا۔
    }
option-keyword = پہلا لفظ یہ لکھو: “{ $keyword }”۔
option-hours = { $state ->
        [always] دن رات کھلا ہے۔
        [open] ابھی کھلا ہے، { $hours } تک۔
        [open-long] ابھی کھلا ہے۔
        [closed] ابھی بند ہے۔ { $opens } کھلے گا۔
        [closed-long] ابھی بند ہے۔
       *[unknown] کب کھلا رہتا ہے، مجھے پکا نہیں پتا۔
    }
option-languages = وہ یہ زبانیں بولتے ہیں: { $languages }۔
option-age = { $from } سے { $to } سال والوں کے لیے۔
option-age-to = { $to } سال تک والوں کے لیے۔
option-age-from = { $from } سال اور اس سے بڑوں کے لیے۔
option-anywhere = اسے کسی بھی ملک سے چلا سکتے ہیں۔
option-old = کافی عرصے سے میں اسے چیک نہیں کر پایا۔ شاید کچھ بدل گیا ہو۔
options-choose = تمہیں کیا ٹھیک لگتا ہے؟
options-all-closed = مشکل میں اتنا رکنا بہت لمبا لگتا ہے۔ معاف کرنا۔ تب تک یہاں دیکھ لو: { $url }۔ { danger-now }
options-again = ان میں سے کوئی چن لو، یا بس لکھو۔ کوئی جلدی نہیں۔
    .again = یہ یہیں رہیں گے۔ جب چاہو، چن لو۔
options-none-left = { $country } کے لیے میرے پاس بس اتنے ہی ہیں۔ کاش اور ہوتے۔ یہاں بھی دیکھ لو: { $url }۔ { danger-now }
    .again = { $country } میں اور کسی کا مجھے نہیں پتا۔ شاید اس پیج سے مدد ملے: { $url }۔ { danger-now }

picked-call = { $helpline } کو اس نمبر پر فون کرو:
picked-text = { $helpline } کو اس نمبر پر میسج بھیجو:
picked-app = { $helpline } کو { $app } پر یہاں لکھو:
picked-web = { $helpline } کا پیج یہ ہے:
picked-after = بعد میں آ کر بتا دینا کہ کیسا رہا۔

weekday = { $day ->
        [mon] پیر کو
        [tue] منگل کو
        [wed] بدھ کو
        [thu] جمعرات کو
        [fri] جمعے کو
        [sat] ہفتے کو
       *[sun] اتوار کو
    }
opens-today = آج { $time } بجے
opens-tomorrow = کل { $time } بجے
opens-day = { $day } { $time } بجے

any-other = ٹھیک ہے۔ دیکھو، اور کون کون ہے۔
    .again = ٹھیک ہے، کچھ اور دکھاتا ہوں۔
any-not-work = معاف کرنا۔ بتانے کا شکریہ۔ کیا گڑبڑ ہوئی؟
    .again = معاف کرنا کہ پھر ایسا ہوا۔ کیا گڑبڑ ہوئی؟
any-not-work-next = شکریہ۔ اس میں تمہارا قصور نہیں ہے۔ چلو، اب یہاں کوشش کرتے ہیں۔
    .again = پھر سے کوشش کرنے کا شکریہ۔ چلو، اب کسی اور کو دیکھتے ہیں۔
any-not-work-last = شکریہ۔ اس میں تمہارا قصور نہیں ہے۔ { $country } میں میرے پاس دوسری لائن نہیں ہے۔ تھوڑی دیر بعد ایک بار اور کوشش کرو۔ یا یہاں دیکھو: { $url }۔ { danger-now }
    .again = کوشش کرنے کا شکریہ۔ اس پیج پر شاید کوئی اور ملے: { $url }۔ { danger-now }
any-not-work-sorry = بتانے کا شکریہ۔ اس میں تمہارا قصور نہیں ہے۔ چلو، کسی اور کو ڈھونڈتے ہیں۔
    .again = شکریہ۔ چلو، اور ڈھونڈتے ہیں۔

keep-reached = اچھا ہوا کہ ان سے بات ہو گئی۔ مجھے جب چاہو لکھو۔
    .again = اچھا ہوا کہ پھر بات ہو گئی۔ مجھے جب چاہو لکھو۔

cantcall-first = کوئی بات نہیں۔ فون کرنا ضروری نہیں۔ کسی کے سن لینے کا ڈر ہے، یا پیسوں کی بات ہے؟
    .again = فون کرنا ضروری نہیں۔ کسی کے سن لینے کا ڈر ہے، یا پیسوں کی بات ہے؟
cantcall-heard = ٹھیک ہے، تو بس لکھ کر بات کرتے ہیں۔
cantcall-nocredit = پہلے مفت والے دکھاتا ہوں۔ { danger-now }
    .again = اب مفت والے سب سے اوپر ہیں۔ { danger-now }
cantcall-none = { $country } میں لکھ کر بات کرنے والی لائن میرے پاس نہیں ہے۔ کیا کوئی اور فون مل سکتا ہے؟ جیسے اسکول، نرس یا دوست کے گھر کا۔ اس پیج پر اور ہیں: { $url }۔ { danger-now }
    .again = { $country } میں لکھ کر بات کرنے والی لائن اب بھی نہیں ملی۔ شاید اس پیج پر ہو: { $url }۔ { danger-now }
near-first = ٹھیک ہے۔ ضرورت ہو تو “{ word-hide }” بھیج دینا۔ میں چھوٹے میسج لکھوں گا۔ جب اکیلے ہو، تب واپس آ جانا۔
    .again = ٹھیک ہے۔ میں چھوٹے میسج لکھوں گا۔ “{ word-hide }” سے یہ سب چھپ جائے گا۔

noline-first = معاف کرنا۔ { $country } میں بچوں اور نوجوانوں کی کوئی لائن نہیں ملی۔ اس میں تمہارا قصور نہیں ہے۔ ہر ملک کے لیے مدد یہاں ہے: { $url }۔ شاید تمہارے بھروسے کے ٹیچر، نرس یا خالہ کو پتا ہو۔ { danger-now }
    .again = { $country } میں اب بھی کوئی لائن نہیں ملی۔ معاف کرنا۔ ہر ملک کے لیے مدد یہاں ہے: { $url }۔ کیا کوئی بڑا ہے جس پر بھروسا ہو؟ { danger-now }
