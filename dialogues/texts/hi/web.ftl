### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = नोट्स
web-exit = यह पेज छोड़ो
web-exit-help = दूसरे पेज पर ले जाता है। इससे ब्राउज़र की लिस्ट नहीं मिटती।
web-skip = मैसेज पर जाओ
web-log-label = मैसेज
web-input-label = तुम्हारा मैसेज
web-send = भेजो
web-no-js = मैसेज भेजो, जवाब यहाँ दिखेगा। “{ web-refresh }” से नए मैसेज दिखते हैं।
web-refresh = नए मैसेज देखो
web-tracks-link = अपने निशान मिटाओ
web-tracks = ब्राउज़र उन पेजों की लिस्ट रखता है जो तुमने खोले। प्राइवेट विंडो नहीं रखती। पूरी लिस्ट मिटी हो, तो किसी का ध्यान जा सकता है। बस यही पेज मिटाना बेहतर हो सकता है।
web-from-you = तुम
web-from-bot = कंप्यूटर
web-from-person = इंसान
web-closed = यह चैट बंद हो गई है। चाहो तो नई शुरू करो।
web-lost = यह चैट अब नहीं है। इससे बात निजी रहती है। चाहो तो नई शुरू करो। { danger-now }
web-not-found = यह पेज यहाँ नहीं है। शुरू के पेज पर लौट जाओ।
web-start = शुरू का पेज
web-language-label = भाषा
web-error = हमारी तरफ़ कुछ गड़बड़ हो गई। इसमें तुम्हारी ग़लती नहीं। { danger-now }
web-too-fast = मैसेज बहुत जल्दी-जल्दी आए। मुझे एक पल दो। { danger-now }
web-exit-loading = खुल रहा है
web-exit-two = निकलने के लिए Shift दो बार और दबाओ।
web-exit-one = निकलने के लिए Shift एक बार और दबाओ।
web-exit-over = Shift से निकलने की गिनती फिर शुरू से।
web-exit-shift = कीबोर्ड हो, तो Shift तीन बार दबाकर भी निकल सकते हैं।
web-sending = भेजा जा रहा है
web-sent = भेज दिया
web-not-sent = अभी नहीं गया। कोशिश जारी है।
web-retry = नहीं गया। फिर भेजने के लिए दबाओ।
web-offline = इंटरनेट नहीं है। फ़ोन फिर भी लग सकता है। इंटरनेट आते ही भेज दूँगा।
web-show = फिर दिखाओ
web-listen = पढ़कर सुनाओ
web-listen-stop = पढ़ना रोको
web-pictures = बड़े चित्र
web-close = बंद करो
web-run-by = यह चैट कौन चलाता है:
web-widget-off = चैट यहाँ नहीं खुलती। उसे उसके अपने पेज पर खोलो। { danger-now }
web-own-page = चैट खोलो

term-intro = यहाँ लिखो। रोकने के लिए “{ word-stop }” भेजो। लिस्ट से चुनने के लिए उसका नंबर लिखो।
term-left = फिर मिलेंगे। यहाँ कुछ नहीं रखा गया।
