### Status: drafted 2026-11-28.
### What is said first. Rules for every translator stand in docs/translating.md: at most 60 words a message and
### 15 words a sentence, one question at most, no word for harm that the young person did not use first.
### Persian: plain written Persian with full verb forms (not Tehran slang), so that Iran and Afghanistan (Dari) both
### understand it; "you" is to, as a kind older sister or brother says it. Persian has no gender.

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] سلام، خوب شد که آمدی. من کامپیوترم، نه آدم. کمک می‌کنم یک نفر برای حرف زدن پیدا کنی. همین حالا در خطری؟ به { $emergency } زنگ بزن.
       *[no] سلام، خوب شد که آمدی. من کامپیوترم، نه آدم. کمک می‌کنم یک نفر برای حرف زدن پیدا کنی. همین حالا در خطری؟ به 112 زنگ بزن. بعضی جاها شماره فرق دارد. روی “{ btn-emergency }” بزن تا بگردم.
    }

open-exit-web = برای زود رفتن، بالا روی “{ web-exit }” بزن. می‌توانی “{ word-hide }” هم بفرستی. هر کس با این موبایل کار کند، شاید این صفحه را ببیند.
open-exit-app = برای زود پنهان کردن، “{ word-hide }” بفرست. هر کس با این موبایل کار کند، شاید چت را ببیند. اگر مدتی ننویسی، هر چه بشود پاک می‌کنم. برای نگه داشتن، روی “{ btn-keep }” بزن.
open-exit-terminal = برای زود پنهان کردن، “{ word-hide }” بفرست. هر کس به این صفحه نگاه کند، شاید آن را ببیند.

open-ask = دربارهٔ هر چیزی می‌توانی بنویسی. چند کلمه هم کافی است. لازم نیست اسمت را بگویی. چه شده؟
    .again = دربارهٔ هر چیزی می‌توانی بنویسی. لازم نیست اسمت را بگویی. امروز چه چیزی کمکت می‌کند؟

open-kept = باشه، این چت می‌ماند. بعداً با “{ word-delete }” می‌توانی پاکش کنی.
    .again = این چت می‌ماند. هر وقت خواستی، “{ word-delete }” پاکش می‌کند.

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
# Not باران: it is also a girl's name.
word-hide = ابر
word-help = آفتاب
word-stop = توقف
word-delete = پاک کن
