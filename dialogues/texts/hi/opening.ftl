### Status: drafted 2026-11-28.
### What is said first. Rules for every translator stand in docs/translating.md: at most 60 words a message and
### 15 words a sentence, one question at most, no word for harm that the young person did not use first.
### Hindi: everyday spoken Hindi of India (no heavy Sanskrit words); "you" is tum, as an older brother or sister says it,
### and verbs are chosen so that they do not show whether the reader is a girl or a boy. The bot is masculine like "computer".

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] नमस्ते, अच्छा है कि तुम यहाँ हो। मैं कंप्यूटर हूँ, इंसान नहीं। मैं बात करने के लिए इंसान ढूँढने में मदद करता हूँ। अभी ख़तरे में हो? { $emergency } पर फ़ोन करो।
       *[no] नमस्ते, अच्छा है कि तुम यहाँ हो। मैं कंप्यूटर हूँ, इंसान नहीं। मैं बात करने के लिए इंसान ढूँढने में मदद करता हूँ। अभी ख़तरे में हो? 112 पर फ़ोन करो। कुछ जगहों पर नंबर दूसरा है। “{ btn-emergency }” दबाओ, मैं ढूँढ दूँगा।
    }

open-exit-web = जल्दी निकलना हो, तो ऊपर “{ web-exit }” दबाओ। चाहो तो “{ word-hide }” भेज दो। इस फ़ोन को चलाने वाला यह पेज देख सकता है।
open-exit-app = चैट जल्दी छिपानी हो, तो “{ word-hide }” भेजो। इस फ़ोन को चलाने वाला इसे देख सकता है। कुछ देर चुप रहने पर जो मिट सके, मिटा देता हूँ। रखना हो, तो “{ btn-keep }” दबाओ।
open-exit-terminal = जल्दी छिपाना हो, तो “{ word-hide }” भेजो। जो यह स्क्रीन देखे, वह इसे पढ़ सकता है।

open-ask = यहाँ कुछ भी लिख सकते हैं। दो-चार शब्द भी काफ़ी हैं। नाम बताना ज़रूरी नहीं। क्या बात है?
    .again = यहाँ कुछ भी लिख सकते हैं। नाम बताना ज़रूरी नहीं। आज किस चीज़ से मदद होगी?

open-kept = ठीक है, यह चैट रहेगी। बाद में “{ word-delete }” भेजकर मिटा लो।
    .again = यह चैट रहेगी। जब मन हो, “{ word-delete }” भेजकर मिटा लो।

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = मौसम
word-help = धूप
word-stop = बंद करो
word-delete = मिटाओ
