### Status: drafted 2026-11-28.
### What is said first. Rules for every translator stand in docs/translating.md: at most 60 words a message and
### 15 words a sentence, one question at most, no word for harm that the young person did not use first.
### Bengali: everyday standard spoken Bengali, chosen so that it sounds natural in Bangladesh and in West Bengal (no word
### that only one side or one religion uses, where it can be helped); "you" is tumi. Bengali verbs show no gender.

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] হ্যালো, তুমি এসেছ, ভালো লাগল। আমি কম্পিউটার, মানুষ নই। আমি কথা বলার মতো মানুষ খুঁজে দিই। এখন বিপদে আছো? { $emergency } নম্বরে ফোন করো।
       *[no] হ্যালো, তুমি এসেছ, ভালো লাগল। আমি কম্পিউটার, মানুষ নই। আমি কথা বলার মতো মানুষ খুঁজে দিই। এখন বিপদে আছো? 112 নম্বরে ফোন করো। কিছু জায়গায় নম্বরটা আলাদা। “{ btn-emergency }” চাপো, আমি খুঁজে দেব।
    }

open-exit-web = তাড়াতাড়ি বেরোতে চাইলে ওপরে “{ web-exit }” চাপো। “{ word-hide }” লিখেও পাঠাতে পারো। এই ফোন যে ব্যবহার করে, সে পেজটা দেখতে পারে।
open-exit-app = চ্যাট তাড়াতাড়ি লুকাতে “{ word-hide }” পাঠাও। এই ফোন যে ব্যবহার করে, সে এটা দেখতে পারে। কিছুক্ষণ চুপ থাকলে যা পারি মুছে দিই। রাখতে চাইলে “{ btn-keep }” চাপো।
open-exit-terminal = তাড়াতাড়ি লুকাতে “{ word-hide }” পাঠাও। এই স্ক্রিন যে দেখে, সে এটা পড়তে পারে।

open-ask = যেকোনো কথা লিখতে পারো। দু-একটা শব্দ হলেও চলবে। নাম বলতে হবে না। কী হয়েছে?
    .again = যেকোনো কথা লিখতে পারো। নাম বলতে হবে না। আজ কী করলে তোমার উপকার হবে?

open-kept = ঠিক আছে, এই চ্যাট থাকবে। পরে “{ word-delete }” পাঠিয়ে মুছতে পারো।
    .again = এই চ্যাট থাকবে। যখন খুশি “{ word-delete }” পাঠালে মুছে যাবে।

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
# Not বৃষ্টি, মেঘ or আকাশ: these are names of people, too.
word-hide = বাতাস
word-help = রোদ
word-stop = থামো
word-delete = মুছে দাও
