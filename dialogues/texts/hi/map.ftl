### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = मदद कहाँ है?
page-map-intro = इस नक़्शे में दिखता है कि बच्चों और युवाओं के लिए मदद कहाँ है। लिस्ट भी देख सकते हैं।
page-map-link = मदद का नक़्शा
page-map-note = नाम और सीमाएँ संयुक्त राष्ट्र के हिसाब से हैं। इनमें किसी का पक्ष नहीं है।
page-map-list = सभी देशों की लिस्ट
page-map-country = देश

page-map-legend = रंगों का मतलब
page-cover-free = बच्चों और युवाओं के लिए मुफ़्त लाइन
page-cover-young = बच्चों और युवाओं के लिए लाइन
page-cover-other = सिर्फ़ दूसरी सेवाएँ
page-cover-none = हमें कोई सेवा नहीं पता
page-gaps-title = मदद कहाँ नहीं है
page-gaps-intro = इन देशों में बच्चों और युवाओं की कोई लाइन हमें नहीं पता। शायद कोई हमसे छूट गई हो।
page-gaps-kind = यहाँ ऐसी कोई हमें नहीं पता:
page-gaps-tell = क्या तुम्हें कोई पता है? हमें बताओ।

page-pop-helpline = हेल्पलाइन
page-pop-reporting = शिकायत करने की जगहें
page-pop-government = सरकारी लाइनें
page-kind-counselling = बच्चों और युवाओं के लिए काउंसलिंग
page-kind-police-unit = बच्चों और परिवारों के लिए पुलिस
page-kind-ai-driven = चैट प्रोग्राम, इंसान नहीं

page-filter-title = सिर्फ़ ये दिखाओ
page-filter-topic = किस बारे में
page-filter-channel = उनसे कैसे बात हो
page-filter-open = अभी खुला
page-filter-any = कोई भी
page-filter-apply = दिखाओ
page-filter-clear = फिर सब दिखाओ
page-filter-none = हमारी लिस्ट में ऐसा कुछ नहीं है। कम चीज़ें चुनकर देखो।
page-filter-maybe = कुछ सेवाएँ यह नहीं बतातीं। वे अभी नहीं दिख रहीं।

page-channel-chat = वेब पेज पर चैट
page-channel-email = ईमेल
page-channel-page = वेब पेज

page-topic-suicide = जीने का मन न होना
page-topic-self-harm = ख़ुद को चोट पहुँचाना
page-topic-physical-abuse = कोई मारे या चोट पहुँचाए
page-topic-sexual-abuse = बिना मर्ज़ी के छूना या सेक्स
page-topic-emotional-abuse = नीचा दिखाना या डराना
page-topic-neglect = कोई ध्यान नहीं रखता
page-topic-domestic-violence = घर में हिंसा
page-topic-bullying = साथियों का तंग करना
page-topic-online-exploitation = इंटरनेट पर धमकी या नुक़सान
page-topic-harmful-practices = ज़बरदस्ती शादी, लड़कियों का ख़तना और ऐसी बातें
page-topic-labour-trafficking = ज़बरदस्ती काम और तस्करी
page-topic-mental-health = भावनाएँ और मन की सेहत
page-topic-grief = किसी अपने को खोना
page-topic-family-relationships = परिवार
page-topic-peer-relationships = दोस्त और प्यार
page-topic-sexuality-identity = तुम कौन हो और प्यार किससे है
page-topic-physical-health = शरीर और सेहत
page-topic-school = स्कूल और काम
page-topic-basic-needs = खाना, सोने की जगह, घर से दूर होना
page-topic-substance-use = शराब और नशा
page-topic-discrimination = अलग होने की वजह से बुरा बर्ताव
page-topic-legal-migration = क़ानून, हक़ और अपना देश छोड़ना

page-checked-on = कब जाँचा: { $date }
page-next-check = अगली जाँच
page-checked-by = किसने जाँचा
page-vetting = हमें कितना यक़ीन है
page-vetting-confirmed = सेवा से पूछकर पक्का किया
page-vetting-two-sources = दो जगहों की जानकारी एक जैसी है
page-vetting-one-source = एक अच्छी जगह से जानकारी
page-vetting-weak = एक कमज़ोर जगह से जानकारी
page-home-only = यह नंबर शायद सिर्फ़ { $country } के अंदर चले।
page-way-hidden = कई लोग एक तरीके से किसी तक नहीं पहुँच पाए। वह तरीका अभी नहीं दिखाया जा रहा।
page-reach-good = दूसरे कहते हैं कि यहाँ कोई जवाब देता है।
page-reach-seldom = दूसरे कहते हैं कि यहाँ किसी तक पहुँचना अक्सर मुश्किल होता है।
page-hours-doubt = दूसरे कहते हैं कि इन घंटों में किसी ने जवाब नहीं दिया।

page-report-link = ग़लती बताओ
page-report-intro = जो लोग यह लिस्ट रखते हैं, वे इसे पढ़ेंगे। अपने बारे में कुछ मत लिखना।
page-report-what = क्या ग़लत है?
page-report-dead = नंबर या पेज नहीं चलता
page-report-other-place = वहाँ कोई और उठाता है
page-report-hours = समय ग़लत है
page-report-cost = पैसे लगते हैं
page-report-closed = सेवा बंद हो गई है
page-report-right = सही नंबर या पेज, अगर पता हो
page-report-bad = यहाँ सिर्फ़ फ़ोन नंबर या वेब का पता लिखो।
page-report-thanks = शुक्रिया। हम इसे देखेंगे।
page-report-later = एक साथ बहुत सारे आ गए। थोड़ी देर बाद फिर कोशिश करो।

page-chat-app = { $app } पर चैट
page-poster-link = छापने के लिए पोस्टर
page-poster-title = कोई है जो तुम्हारी बात सुनता है
page-poster-lead = किसी भी बारे में बात हो सकती है। नाम बताना ज़रूरी नहीं।
page-poster-scan = इसे फ़ोन से स्कैन करो
page-poster-computer = पहले कंप्यूटर जवाब देता है और दिखाता है कि कौन मदद कर सकता है।

page-data-title = यह लिस्ट साथ ले जाओ
page-data-intro = इसे कोई भी डाउनलोड कर सकता है, इस्तेमाल कर सकता है और बाँट सकता है। किसी कुंजी की ज़रूरत नहीं।
page-data-version = संस्करण
page-data-signed = हर फ़ाइल पर डिजिटल दस्तख़त है। उसे ऐसे जाँचो:
page-changes-title = क्या बदला
page-changes-none = अभी कुछ नहीं बदला।
page-changes-added = नया
page-changes-edited = बदला
page-changes-removed = हटाया
page-changes-two = दो लोगों ने यह नंबर जाँचा।
