### Status: drafted 2026-11-28.
### What is said first. Rules for every translator stand in docs/translating.md: at most 60 words a message and
### 15 words a sentence, one question at most, no word for harm that the young person did not use first.
### Urdu: everyday spoken Urdu of Pakistan; "you" is tum, as an older brother or sister says it, and verbs are chosen so
### that they do not show whether the reader is a girl or a boy. The bot is masculine like "computer".

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] السلام علیکم، اچھا ہے کہ تم یہاں ہو۔ میں کمپیوٹر ہوں، انسان نہیں۔ میں بات کرنے کے لیے انسان ڈھونڈنے میں مدد کرتا ہوں۔ ابھی خطرے میں ہو؟ { $emergency } پر فون کرو۔
       *[no] السلام علیکم، اچھا ہے کہ تم یہاں ہو۔ میں کمپیوٹر ہوں، انسان نہیں۔ میں بات کرنے کے لیے انسان ڈھونڈنے میں مدد کرتا ہوں۔ ابھی خطرے میں ہو؟ 112 پر فون کرو۔ کچھ جگہوں پر نمبر دوسرا ہے۔ “{ btn-emergency }” دباؤ، میں ڈھونڈ دوں گا۔
    }

open-exit-web = جلدی نکلنا ہو، تو اوپر “{ web-exit }” دباؤ۔ چاہو تو “{ word-hide }” بھیج دو۔ جو یہ فون چلاتا ہے، وہ یہ پیج دیکھ سکتا ہے۔
open-exit-app = چیٹ جلدی چھپانی ہو، تو “{ word-hide }” بھیجو۔ جو یہ فون چلاتا ہے، وہ اسے دیکھ سکتا ہے۔ کچھ دیر چپ رہنے پر جو مٹ سکے، مٹا دیتا ہوں۔ رکھنی ہو، تو “{ btn-keep }” دباؤ۔
open-exit-terminal = جلدی چھپانا ہو، تو “{ word-hide }” بھیجو۔ جو یہ اسکرین دیکھے، وہ اسے پڑھ سکتا ہے۔

open-ask = یہاں کچھ بھی لکھ سکتے ہیں۔ دو چار لفظ بھی کافی ہیں۔ نام بتانا ضروری نہیں۔ کیا بات ہے؟
    .again = یہاں کچھ بھی لکھ سکتے ہیں۔ نام بتانا ضروری نہیں۔ آج کس چیز سے مدد ہو گی؟

open-kept = ٹھیک ہے، یہ چیٹ رہے گی۔ بعد میں “{ word-delete }” بھیج کر مٹا لو۔
    .again = یہ چیٹ رہے گی۔ جب دل چاہے، “{ word-delete }” بھیج کر مٹا لو۔

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = موسم
word-help = دھوپ
word-stop = بند کرو
word-delete = مٹا دو
