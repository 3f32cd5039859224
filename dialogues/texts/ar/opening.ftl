### Status: drafted 2026-11-28.
### What is said first. Rules for every translator stand in docs/translating.md: at most 60 words a message and
### 15 words a sentence, one question at most, no word for harm that the young person did not use first.
### Arabic: verbal nouns and the unvocalised "you" keep the texts free of gender.

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] أهلًا بك، من الجيد أنك هنا. أنا حاسوب ولست إنسانًا. أساعدك في إيجاد شخص للكلام معه. هل أنت في خطر الآن؟ الرجاء الاتصال بالرقم { $emergency }.
       *[no] أهلًا بك، من الجيد أنك هنا. أنا حاسوب ولست إنسانًا. أساعدك في إيجاد شخص للكلام معه. هل أنت في خطر الآن؟ الرجاء الاتصال بالرقم 112. في بعض الأماكن الرقم مختلف. بالضغط على “{ btn-emergency }” أبحث لك عنه.
    }

open-exit-web = للخروج بسرعة يوجد زر “{ web-exit }” في الأعلى. ويمكنك أيضًا إرسال كلمة “{ word-hide }”. من يستعمل هذا الهاتف قد يرى هذه الصفحة.
open-exit-app = لإخفاء هذه المحادثة بسرعة يكفي إرسال كلمة “{ word-hide }”. من يستعمل هذا الهاتف قد يراها. إذا مر وقت بدون رسائل، أمسح ما أستطيع هنا. لإبقائها يكفي الضغط على “{ btn-keep }”.
open-exit-terminal = لإخفاء هذا بسرعة يكفي إرسال كلمة “{ word-hide }”. من ينظر إلى هذه الشاشة قد يراه.

open-ask = يمكنك الكتابة عن أي شيء. كلمات قليلة تكفي. لا حاجة لذكر اسمك. ماذا يحدث معك؟
    .again = يمكنك الكتابة عن أي شيء. لا حاجة لذكر اسمك. ما الذي يفيدك اليوم؟

open-kept = حسنًا، تبقى هذه المحادثة. يمكنك مسحها لاحقًا بكلمة “{ word-delete }”.
    .again = تبقى هذه المحادثة. كلمة “{ word-delete }” تمسحها متى أردت.

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = طقس
word-help = مشمس
word-stop = توقف
word-delete = حذف
