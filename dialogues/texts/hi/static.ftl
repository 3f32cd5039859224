### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = मेरी तरफ़ कुछ गड़बड़ हो गई। इसमें तुम्हारी ग़लती नहीं। प्लीज़ फिर से भेजो। { danger-now }
static-hard = मैं अभी ठीक से नहीं चल रहा। माफ़ करना। इसमें तुम्हारी ग़लती नहीं। { danger-now } या किसी भरोसे के बड़े से कहो कि साथ में फ़ोन करे।
static-emergency = अच्छा हुआ कि तुमने लिखा। { danger-now } हो सके तो वहाँ जाओ जहाँ और लोग हों।
