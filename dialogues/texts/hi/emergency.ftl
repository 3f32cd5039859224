### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = अच्छा हुआ कि तुमने लिखा। प्लीज़ अभी { $emergency } पर फ़ोन करो। वे मदद भेज सकते हैं। हो सके तो वहाँ जाओ जहाँ और लोग हों। मैं यहीं हूँ। लिखते रहना हो, तो लिखो।

# Country not known. 112 is worded as "in many places".
emergency-no-country = अच्छा हुआ कि तुमने लिखा। प्लीज़ अभी 112 पर फ़ोन करो। यह मोबाइल से बहुत-सी जगहों पर चलता है। न लगे, तो मुझे अपना देश बताओ। मैं सही नंबर ढूँढ दूँगा। मैं यहीं हूँ।

# The country is known, but we hold no number for it.
emergency-no-number = अच्छा हुआ कि तुमने लिखा। मेरे पास { $country } का कोई पक्का नंबर नहीं है। { emergency-bar-unknown } हो सके तो वहाँ जाओ जहाँ और लोग हों। उनसे फ़ोन करने को कहो। मैं यहीं हूँ।
    .again = { $country } का पक्का नंबर मेरे पास अब भी नहीं है। { emergency-bar-unknown } पास के किसी इंसान से कहो कि साथ में फ़ोन करे। मैं यहीं हूँ।

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = प्लीज़ अभी फ़ोन करो, चाहे तबीयत ठीक लगे। कुछ असर देर से दिखता है। तबीयत बिगड़ने का इंतज़ार मत करो।

# Sent once, right after the first emergency message.
emergency-limits = मैं कंप्यूटर हूँ। मुझे नहीं दिखता कि तुम कहाँ हो। मैं मदद नहीं भेज सकता। फ़ोन तुम करो, या पास का कोई तुम्हारे लिए करे।

# The country became known during an emergency.
emergency-country = शुक्रिया। { $country } में प्लीज़ अभी { $emergency } पर फ़ोन करो। वे मदद भेज सकते हैं। हो सके तो वहाँ जाओ जहाँ और लोग हों। मैं यहीं हूँ।
    .again = { $country } का नंबर { $emergency } है। प्लीज़ अभी फ़ोन करो। वे मदद भेज सकते हैं। मैं यहीं तुम्हारे साथ हूँ।

emergency-silent-data = शायद बोलकर बात करना सुरक्षित न हो। यहाँ { $textnumber } पर मैसेज भेजो। लिखो कि तुम कहाँ हो और मदद चाहिए।
    .again = अब भी { $textnumber } पर मैसेज भेज सकते हैं। लिखो कि तुम कहाँ हो। फिर जितना चुप रहना पड़े, रहो।
emergency-silent-none = शायद बोलकर बात करना सुरक्षित न हो। पास के किसी इंसान से फ़ोन करने को कहो। जैसे कोई दोस्त, दुकानदार या टीचर। { danger-now }
    .again = पास का कोई तुम्हारे लिए फ़ोन कर सकता है। { danger-now } क्या पास में ऐसी जगह है जहाँ लोग हों?

emergency-did-you-reach = मैं यहीं हूँ। क्या किसी से बात हुई?
    .again = मैं तुम्हारे साथ हूँ। किसी से बात हो पाई?
emergency-reached = यह अच्छा हुआ। हो सके तो उनके साथ ही रहो। मुझे जब चाहो लिखो।
emergency-not-reached = कोशिश करने के लिए शुक्रिया। प्लीज़ { $emergency } पर एक बार और फ़ोन करो। या लोगों के पास जाओ और उनसे फ़ोन करवाओ। { $helpline } को { $number } पर भी फ़ोन हो सकता है।
    .again = अच्छा किया कि कोशिश की। लोगों के पास जाओ और कहो कि { $emergency } पर फ़ोन करें। { $helpline } भी { $number } पर है।
emergency-not-reached-alone = कोशिश करने के लिए शुक्रिया। प्लीज़ { $emergency } पर एक बार और फ़ोन करो। या लोगों के पास जाओ और उनसे फ़ोन करवाओ।
    .again = अच्छा किया कि कोशिश की। लोगों के पास जाओ और कहो कि { $emergency } पर फ़ोन करें।
emergency-not-reached-unknown = कोशिश करने के लिए शुक्रिया। { emergency-bar-unknown } या लोगों के पास जाओ और उनसे फ़ोन करवाओ। मुझे देश बता दो, मैं सही नंबर ढूँढ दूँगा।
    .again = अच्छा किया कि कोशिश की। लोगों के पास जाओ और उनसे फ़ोन करवाओ। { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = ठीक है। बताने के लिए शुक्रिया। मुझसे समझने में ग़लती हुई। { danger-now } अभी सबसे ज़्यादा किस चीज़ से मदद होगी?

# Again at emergency level, later in the same chat.
emergency-again = तुम अब भी यहाँ हो, यह अच्छा है। सबसे जल्दी मदद { $emergency } से मिलती है। क्या पास में कोई है जो तुम्हारे साथ रुक सके?
    .again = मैं यहीं हूँ और पढ़ रहा हूँ। प्लीज़ { $emergency } पर फ़ोन करो, या किसी से करवाओ। इसमें अकेले रहना ज़रूरी नहीं।
emergency-again-unknown = तुम अब भी यहाँ हो, यह अच्छा है। { emergency-bar-unknown } तुम किस देश में हो? मैं सही नंबर ढूँढ दूँगा।
    .again = मैं यहीं हूँ और पढ़ रहा हूँ। { emergency-bar-unknown } या पास के किसी से फ़ोन करवाओ। मुझे देश बता दो, मैं ढूँढता हूँ।

emergency-here = मैं यहीं हूँ। क्या { $emergency } पर बात हुई?
    .again = मैं यहीं हूँ। सबसे जल्दी मदद { $emergency } से मिलती है। क्या किसी से बात हुई?
emergency-here-unknown = मैं यहीं हूँ। { emergency-bar-unknown } क्या किसी से बात हुई?
    .again = मैं यहीं तुम्हारे साथ हूँ। { emergency-bar-unknown } क्या कोई आया?

# Wants a person in the chat: the number stays, then the services.
emergency-person = इन लोगों से भी बात हो सकती है। { danger-now }

# Text for the bar that is always in view.
emergency-bar = अभी ख़तरे में हो? { $emergency } पर फ़ोन करो।
emergency-bar-unknown = अभी ख़तरे में हो? 112 पर फ़ोन करो। यह बहुत-सी जगहों पर चलता है।

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] अभी ख़तरे में हो? { $emergency } पर फ़ोन करो।
       *[no] { emergency-bar-unknown }
    }
