### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = अपना ख़याल रखना। दिन हो या रात, जब चाहो वापस आ जाना।
    .again = अपना ध्यान रखना। मैं दिन-रात यहीं हूँ।
end-numbers = ठीक लगे तो ये नंबर रख लो। { danger-now } { $helpline }: { $number }।
    .again = लो, एक बार और। { $helpline }: { $number }। { danger-now }
end-bye-numbers = अपना ख़याल रखना। जब चाहो वापस आ जाना। { danger-now }
    .again = अपना अच्छे से ध्यान रखना। { danger-now }
end-wipe = इस चैट का जो मिट सके, मिटा दूँ?
    .again = यह चैट अब साफ़ कर दूँ?
end-wiped = हो गया। इस चैट का मेरे पास जो था, मिट गया।
feedback-ask = बस एक आख़िरी बात। क्या इससे मदद मिली? जवाब देना ज़रूरी नहीं।
    .again = क्या इससे मदद मिली? जवाब देना ज़रूरी नहीं।
feedback-thanks = शुक्रिया। इससे हम और अच्छा कर पाएँगे।
feedback-bad-next = माफ़ करना कि मदद नहीं हुई। बात करने के लिए किसी और को दिखाऊँ?

service-off = यह चैट अभी बंद है। फ़ोन करने के लिए लोग यहाँ मिलेंगे: { $url }। { danger-now }
