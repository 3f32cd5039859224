### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = सीधे लिखे हुए पर जाओ
page-chat-link = कंप्यूटर से चैट करो
page-countries-link = सभी देश
page-countries-title = कौन मदद कर सकता है, हर देश में
page-countries-intro = अपना देश चुनो। वहाँ के इमरजेंसी नंबर दिखेंगे। यह भी दिखेगा कि वहाँ बच्चों और युवाओं की बात कौन सुनता है।
page-not-known = इस नाम का कोई देश यहाँ नहीं है। हमारे पास बस ये हैं।
page-country-title = { $country } में कौन मदद कर सकता है

page-emergency = अभी ख़तरे में
page-emergency-general = इमरजेंसी
page-emergency-police = पुलिस
page-emergency-ambulance = एम्बुलेंस
page-emergency-fire = दमकल (आग)
page-emergency-texts = इन नंबरों पर मैसेज भी भेज सकते हैं।
page-emergency-unknown = इस देश का इमरजेंसी नंबर हमें नहीं पता।
page-services = बात करने के लिए लोग
page-worldwide = किसी भी देश के लोगों के लिए मदद
page-none = { $country } में बच्चों और युवाओं की कोई लाइन हमें नहीं पता। इसमें तुम्हारी ग़लती नहीं है। इमरजेंसी नंबर पर फ़ोन करो, या किसी भरोसे के बड़े से पूछो।

page-kind-child-helpline = बच्चों की हेल्पलाइन
page-kind-youth-helpline = युवाओं की हेल्पलाइन
page-kind-government-child-protection = बच्चों की सुरक्षा का सरकारी दफ़्तर
page-kind-suicide-crisis-line = मुश्किल घड़ी और अँधेरे ख़यालों की लाइन
page-kind-domestic-violence-line = घर में हिंसा के लिए लाइन
page-kind-violence-reporting = हिंसा की शिकायत की जगह
page-kind-online-abuse-hotline = इंटरनेट पर नुक़सान की शिकायत की जगह
page-kind-missing-children-line = गुमशुदा बच्चों की लाइन
page-kind-csam-removal = इंटरनेट से फ़ोटो हटवाने का तरीक़ा
page-kind-peer-support = युवा, जो युवाओं की बात सुनते हैं
page-kind-adult-line = बड़ों के लिए लाइन
page-kind-stop-abuse-line = उनके लिए लाइन जिन्हें डर है कि वे बच्चे को नुक़सान पहुँचा सकते हैं

page-whatsapp = WhatsApp
page-unknown = पता नहीं
page-hours = खुलने का समय
page-hours-always = दिन-रात, हर दिन
page-hours-changing = हर हफ़्ते एक जैसा नहीं; उनके पेज पर लिखा है
page-hours-zone = समय { $country } का है।
page-local-times = सभी समय वहाँ के हिसाब से हैं।
page-day = { $day ->
        [mon] सोमवार
        [tue] मंगलवार
        [wed] बुधवार
        [thu] गुरुवार
        [fri] शुक्रवार
        [sat] शनिवार
       *[sun] रविवार
    }
page-cost = ख़र्च
page-cost-free = मुफ़्त
page-cost-free-no-credit = मुफ़्त, बैलेंस न हो तब भी
page-cost-local = आम कॉल या मैसेज जितना
page-languages = भाषाएँ
page-ages = उम्र
page-ages-between = { $from } से { $to }
page-ages-from = { $from } और उससे ज़्यादा
page-ages-to = { $to } तक
page-source = जानकारी कहाँ से
page-checked = कब जाँचा

page-about-title = इस चैट के बारे में
page-about-what = यह बच्चों और युवाओं के लिए मुफ़्त चैट है। तुम बताओ कि क्या परेशानी है। यह दिखाती है कि तुम्हारे यहाँ कौन मदद कर सकता है।
page-about-computer = यहाँ कंप्यूटर से बात होती है, इंसान से नहीं। वह पहले से लिखे और जाँचे हुए जवाबों में से चुनता है। वह अपने मन से कुछ नहीं बनाता।
page-about-danger = यह तुम्हारे लिए किसी को फ़ोन नहीं कर सकता। इसे नहीं पता कि तुम कहाँ हो।
page-about-kept-title = क्या रखा जाता है
page-about-kept-words = तुम जो लिखो, वह कहीं जमा नहीं होता। चैट के दौरान कंप्यूटर उसे याद रखता है, ताकि तुम उसे फिर पढ़ सको।
page-about-kept-steps = चैट के दौरान ये बातें याद रहती हैं। बात कहाँ तक पहुँची, कितनी जल्दी की है, किस बारे में है। देश, भाषा, और इसने तुमसे क्या कहा। नाम, पता या फ़ोन नंबर नहीं। छोड़ने का बटन दबाते ही सब मिट जाता है। वरना चैट ख़त्म होने के क़रीब { $minutes } मिनट बाद।
page-about-kept-count = सिर्फ़ गिनती बचती है। हर हफ़्ते हर देश से कितनी चैट हुईं, और कितनों में मदद मिली। किसी एक इंसान की गिनती नहीं होती।
page-about-who-title = इसे कौन चलाता है
page-about-who-nobody = यह कॉपी सिर्फ़ आज़माने के लिए है। इसके पीछे कोई संस्था नहीं है।
page-about-contact = उन्हें यहाँ लिख सकते हैं:
page-about-numbers-title = नंबर कहाँ से आए
page-about-numbers = हर सेवा के साथ लिखा है कि जानकारी कहाँ से आई और कब जाँची गई। तब से नंबर बदल भी सकता है।
page-about-licence = यह लिस्ट कोई भी इस्तेमाल कर सकता है और बाँट सकता है। इसका लाइसेंस:
page-about-wrong-title = कोई नंबर ग़लत है?
page-about-wrong = प्लीज़ हमें बताओ। नाम बताना ज़रूरी नहीं।
page-about-wrong-nobody = इस कॉपी में अभी कोई नहीं है जिसे बता सकें।

page-region-africa = अफ़्रीका
page-region-americas-the-caribbean = अमेरिका और कैरिबियन
page-region-antarctic = अंटार्कटिक
page-region-asia-pacific = एशिया और प्रशांत
page-region-europe = यूरोप
page-region-middle-east-north-africa = मध्य पूर्व और उत्तरी अफ़्रीका
