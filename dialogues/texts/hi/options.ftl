### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = { $country } में इनसे बात हो सकती है। चुनना तुम्हारी मर्ज़ी।
options-intro-silent = { $country } में इन्हें लिख सकते हैं। बोलने की ज़रूरत नहीं।
options-intro-next = { $country } में ये लोग भी हैं।
options-intro-other = { $country } में सिर्फ़ बच्चों और युवाओं की कोई लाइन नहीं मिली। शायद ये लोग भी सुनें।
option-call = { $helpline }। { $number } पर फ़ोन करो।
option-text = { $helpline }। { $number } पर मैसेज भेजो।
option-app = { $helpline }। { $app } पर लिखो: { $number }।
option-web = { $helpline }। उनका पेज: { $url }
option-cost = { $cost ->
        [free] तुम्हारे लिए मुफ़्त है।
        [free-no-credit] मुफ़्त है। बैलेंस न हो, तब भी चलेगा।
        [local] आम कॉल जितने पैसे लगते हैं।
       *[unknown] कितने पैसे लगेंगे, मुझे पक्का नहीं पता।
    }
option-bill = { $bill ->
        [hidden] फ़ोन के बिल में नहीं दिखता।
        [shown] फ़ोन के बिल में दिख सकता है।
       *[unknown] बिल में दिखेगा या नहीं, मुझे नहीं पता।
    }
option-keyword = पहला शब्द यह लिखो: “{ $keyword }”।
option-hours = { $state ->
        [always] दिन-रात खुला है।
        [open] अभी खुला है, { $hours } तक।
        [open-long] अभी खुला है।
        [closed] अभी बंद है। { $opens } खुलेगा।
        [closed-long] अभी बंद है।
       *[unknown] कब खुला रहता है, मुझे पक्का नहीं पता।
    }
option-languages = वे ये भाषाएँ बोलते हैं: { $languages }।
option-age = { $from } से { $to } साल वालों के लिए।
option-age-to = { $to } साल तक वालों के लिए।
option-age-from = { $from } साल और उससे बड़ों के लिए।
option-anywhere = इसे किसी भी देश से चला सकते हैं।
option-old = काफ़ी समय से मैं इसे जाँच नहीं पाया। शायद कुछ बदल गया हो।
options-choose = तुम्हें क्या ठीक लगता है?
options-all-closed = मुश्किल में इतना रुकना बहुत लंबा लगता है। माफ़ करना। तब तक यहाँ देख लो: { $url }। { danger-now }
options-again = इनमें से कोई चुन लो, या बस लिखो। कोई जल्दी नहीं।
    .again = ये यहीं रहेंगे। जब चाहो, चुन लो।
options-none-left = { $country } के लिए मेरे पास बस इतने ही हैं। काश और होते। यहाँ भी देख लो: { $url }। { danger-now }
    .again = { $country } में और किसी का मुझे नहीं पता। शायद इस पेज से मदद मिले: { $url }। { danger-now }

picked-call = { $helpline } को इस नंबर पर फ़ोन करो:
picked-text = { $helpline } को इस नंबर पर मैसेज भेजो:
picked-app = { $helpline } को { $app } पर यहाँ लिखो:
picked-web = { $helpline } का पेज यह है:
picked-after = बाद में आकर बता देना कि कैसा रहा।

weekday = { $day ->
        [mon] सोमवार को
        [tue] मंगलवार को
        [wed] बुधवार को
        [thu] गुरुवार को
        [fri] शुक्रवार को
        [sat] शनिवार को
       *[sun] रविवार को
    }
opens-today = आज { $time } बजे
opens-tomorrow = कल { $time } बजे
opens-day = { $day } { $time } बजे

any-other = ठीक है। देखो, और कौन-कौन है।
    .again = ठीक है, कुछ और दिखाता हूँ।
any-not-work = माफ़ करना। बताने के लिए शुक्रिया। क्या गड़बड़ हुई?
    .again = माफ़ करना कि फिर ऐसा हुआ। क्या गड़बड़ हुई?
any-not-work-next = शुक्रिया। इसमें तुम्हारी ग़लती नहीं है। चलो, अब यहाँ कोशिश करते हैं।
    .again = फिर से कोशिश करने के लिए शुक्रिया। चलो, अब किसी और को देखते हैं।
any-not-work-last = शुक्रिया। इसमें तुम्हारी ग़लती नहीं है। { $country } में मेरे पास दूसरी लाइन नहीं है। थोड़ी देर बाद एक बार और कोशिश करो। या यहाँ देखो: { $url }। { danger-now }
    .again = कोशिश करने के लिए शुक्रिया। इस पेज पर शायद कोई और मिले: { $url }। { danger-now }
any-not-work-sorry = बताने के लिए शुक्रिया। इसमें तुम्हारी ग़लती नहीं है। चलो, किसी और को ढूँढते हैं।
    .again = शुक्रिया। चलो, और ढूँढते हैं।

keep-reached = अच्छा हुआ कि उनसे बात हो गई। मुझे जब चाहो लिखो।
    .again = अच्छा हुआ कि फिर बात हो गई। मुझे जब चाहो लिखो।

cantcall-first = कोई बात नहीं। फ़ोन करना ज़रूरी नहीं। किसी के सुन लेने का डर है, या पैसों की बात है?
    .again = फ़ोन करना ज़रूरी नहीं। किसी के सुन लेने का डर है, या पैसों की बात है?
cantcall-heard = ठीक है, तो बस लिखकर बात करते हैं।
cantcall-nocredit = पहले मुफ़्त वाले दिखाता हूँ। { danger-now }
    .again = अब मुफ़्त वाले सबसे ऊपर हैं। { danger-now }
cantcall-none = { $country } में लिखकर बात करने वाली लाइन मेरे पास नहीं है। क्या कोई और फ़ोन मिल सकता है? जैसे स्कूल, नर्स या दोस्त के घर का। इस पेज पर और हैं: { $url }। { danger-now }
    .again = { $country } में लिखकर बात करने वाली लाइन अब भी नहीं मिली। शायद इस पेज पर हो: { $url }। { danger-now }
near-first = ठीक है। ज़रूरत हो तो “{ word-hide }” भेज देना। मैं छोटे मैसेज लिखूँगा। जब अकेले हो, तब वापस आ जाना।
    .again = ठीक है। मैं छोटे मैसेज लिखूँगा। “{ word-hide }” से यह सब छिप जाएगा।

noline-first = माफ़ करना। { $country } में बच्चों और युवाओं की कोई लाइन नहीं मिली। इसमें तुम्हारी ग़लती नहीं है। किसी भी देश के लिए मदद यहाँ है: { $url }। शायद तुम्हारे भरोसे के टीचर, नर्स या मौसी को पता हो। { danger-now }
    .again = { $country } में अब भी कोई लाइन नहीं मिली। माफ़ करना। किसी भी देश के लिए मदद यहाँ है: { $url }। क्या कोई बड़ा है जिस पर भरोसा हो? { danger-now }
