### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = اچھا ہوا کہ تم نے لکھا۔ پلیز ابھی { $emergency } پر فون کرو۔ وہ مدد بھیج سکتے ہیں۔ ہو سکے تو وہاں جاؤ جہاں اور لوگ ہوں۔ میں یہیں ہوں۔ لکھتے رہنا ہو، تو لکھو۔

# Country not known. 112 is worded as "in many places".
emergency-no-country = اچھا ہوا کہ تم نے لکھا۔ پلیز ابھی 112 پر فون کرو۔ یہ موبائل سے بہت سی جگہوں پر چلتا ہے۔ نہ لگے، تو مجھے اپنا ملک بتاؤ۔ میں صحیح نمبر ڈھونڈ دوں گا۔ میں یہیں ہوں۔

# The country is known, but we hold no number for it.
emergency-no-number = اچھا ہوا کہ تم نے لکھا۔ میرے پاس { $country } کا کوئی پکا نمبر نہیں ہے۔ { emergency-bar-unknown } ہو سکے تو وہاں جاؤ جہاں اور لوگ ہوں۔ ان سے فون کرنے کو کہو۔ میں یہیں ہوں۔
    .again = { $country } کا پکا نمبر میرے پاس اب بھی نہیں ہے۔ { emergency-bar-unknown } پاس کے کسی انسان سے کہو کہ ساتھ میں فون کرے۔ میں یہیں ہوں۔

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = پلیز ابھی فون کرو، چاہے طبیعت ٹھیک لگے۔ کچھ اثر دیر سے نظر آتا ہے۔ طبیعت بگڑنے کا انتظار مت کرو۔

# Sent once, right after the first emergency message.
emergency-limits = میں کمپیوٹر ہوں۔ مجھے نظر نہیں آتا کہ تم کہاں ہو۔ میں مدد نہیں بھیج سکتا۔ فون تم کرو، یا پاس کا کوئی تمہارے لیے کرے۔

# The country became known during an emergency.
emergency-country = شکریہ۔ { $country } میں پلیز ابھی { $emergency } پر فون کرو۔ وہ مدد بھیج سکتے ہیں۔ ہو سکے تو وہاں جاؤ جہاں اور لوگ ہوں۔ میں یہیں ہوں۔
    .again = { $country } کا نمبر { $emergency } ہے۔ پلیز ابھی فون کرو۔ وہ مدد بھیج سکتے ہیں۔ میں یہیں تمہارے ساتھ ہوں۔

emergency-silent-data = شاید بول کر بات کرنا محفوظ نہ ہو۔ یہاں { $textnumber } پر میسج بھیجو۔ لکھو کہ تم کہاں ہو اور مدد چاہیے۔
    .again = اب بھی { $textnumber } پر میسج بھیج سکتے ہیں۔ لکھو کہ تم کہاں ہو۔ پھر جتنا چپ رہنا پڑے، رہو۔
emergency-silent-none = شاید بول کر بات کرنا محفوظ نہ ہو۔ پاس کے کسی انسان سے فون کرنے کو کہو۔ جیسے کوئی دوست، دکان دار یا ٹیچر۔ { danger-now }
    .again = پاس کا کوئی تمہارے لیے فون کر سکتا ہے۔ { danger-now } کیا پاس میں ایسی جگہ ہے جہاں لوگ ہوں؟

emergency-did-you-reach = میں یہیں ہوں۔ کیا کسی سے بات ہوئی؟
    .again = میں تمہارے ساتھ ہوں۔ کسی سے بات ہو پائی؟
emergency-reached = یہ اچھا ہوا۔ ہو سکے تو ان کے ساتھ ہی رہو۔ مجھے جب چاہو لکھو۔
emergency-not-reached = کوشش کرنے کا شکریہ۔ پلیز { $emergency } پر ایک بار اور فون کرو۔ یا لوگوں کے پاس جاؤ اور ان سے فون کرواؤ۔ { $helpline } کو { $number } پر بھی فون ہو سکتا ہے۔
    .again = اچھا کیا کہ کوشش کی۔ لوگوں کے پاس جاؤ اور کہو کہ { $emergency } پر فون کریں۔ { $helpline } بھی { $number } پر ہے۔
emergency-not-reached-alone = کوشش کرنے کا شکریہ۔ پلیز { $emergency } پر ایک بار اور فون کرو۔ یا لوگوں کے پاس جاؤ اور ان سے فون کرواؤ۔
    .again = اچھا کیا کہ کوشش کی۔ لوگوں کے پاس جاؤ اور کہو کہ { $emergency } پر فون کریں۔
emergency-not-reached-unknown = کوشش کرنے کا شکریہ۔ { emergency-bar-unknown } یا لوگوں کے پاس جاؤ اور ان سے فون کرواؤ۔ مجھے ملک بتا دو، میں صحیح نمبر ڈھونڈ دوں گا۔
    .again = اچھا کیا کہ کوشش کی۔ لوگوں کے پاس جاؤ اور ان سے فون کرواؤ۔ { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = ٹھیک ہے۔ بتانے کا شکریہ۔ مجھ سے سمجھنے میں غلطی ہوئی۔ { danger-now } ابھی سب سے زیادہ کس چیز سے مدد ہو گی؟

# Again at emergency level, later in the same chat.
emergency-again = تم اب بھی یہاں ہو، یہ اچھا ہے۔ سب سے جلدی مدد { $emergency } سے ملتی ہے۔ کیا پاس میں کوئی ہے جو تمہارے ساتھ رک سکے؟
    .again = میں یہیں ہوں اور پڑھ رہا ہوں۔ پلیز { $emergency } پر فون کرو، یا کسی سے کرواؤ۔ اس میں اکیلے رہنا ضروری نہیں۔
emergency-again-unknown = تم اب بھی یہاں ہو، یہ اچھا ہے۔ { emergency-bar-unknown } تم کس ملک میں ہو؟ میں صحیح نمبر ڈھونڈ دوں گا۔
    .again = میں یہیں ہوں اور پڑھ رہا ہوں۔ { emergency-bar-unknown } یا پاس کے کسی انسان سے فون کرواؤ۔ مجھے ملک بتا دو، میں ڈھونڈتا ہوں۔

emergency-here = میں یہیں ہوں۔ کیا { $emergency } پر بات ہوئی؟
    .again = میں یہیں ہوں۔ سب سے جلدی مدد { $emergency } سے ملتی ہے۔ کیا کسی سے بات ہوئی؟
emergency-here-unknown = میں یہیں ہوں۔ { emergency-bar-unknown } کیا کسی سے بات ہوئی؟
    .again = میں یہیں تمہارے ساتھ ہوں۔ { emergency-bar-unknown } کیا کوئی آیا؟

# Wants a person in the chat: the number stays, then the services.
emergency-person = ان لوگوں سے بھی بات ہو سکتی ہے۔ { danger-now }

# Text for the bar that is always in view.
emergency-bar = ابھی خطرے میں ہو؟ { $emergency } پر فون کرو۔
emergency-bar-unknown = ابھی خطرے میں ہو؟ 112 پر فون کرو۔ یہ بہت سی جگہوں پر چلتا ہے۔

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] ابھی خطرے میں ہو؟ { $emergency } پر فون کرو۔
       *[no] { emergency-bar-unknown }
    }
