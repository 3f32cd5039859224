### Status: drafted 2026-11-28.
### What is said first. Hausa as written in Nigeria, with hooked letters; also for Niger and Ghana. Form of "you": Hausa tells a boy (ka)
### from a girl (ki), so these texts say "ku", which is also the kind and polite way to speak to one person, or do without "you".
### Rules for every translator stand in docs/translating.md: at most 60 words a message and 15 words a sentence.

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] Sannu, barka da zuwa nan. Ni kwamfuta ce, ba mutum ba. Ina taimakawa a sami mutumin da za a yi magana da shi. Kuna cikin haɗari yanzu? Ku kira { $emergency }.
       *[no] Sannu, barka da zuwa nan. Ni kwamfuta ce, ba mutum ba. Ina taimakawa a sami mutumin da za a yi magana da shi. Kuna cikin haɗari yanzu? Ku kira 112. A wasu wurare lambar daban ce. Ku danna “{ btn-emergency }”, zan duba.
    }

open-exit-web = Don fita da sauri, ku danna “{ web-exit }” a sama. Ana kuma iya aika “{ word-hide }”. Wanda yake amfani da wannan waya zai iya ganin shafin nan.
open-exit-app = Don ɓoye wannan hira da sauri, ku aika “{ word-hide }”. Wanda yake amfani da wannan waya zai iya ganinta. Idan an yi shiru, zan goge abin da zan iya. Don ta tsaya, ku danna “{ btn-keep }”.
open-exit-terminal = Don ɓoye wannan da sauri, ku aika “{ word-hide }”. Wanda yake kallon wannan allo zai iya gani.

open-ask = Ana iya rubuta komai. Kalmomi kaɗan sun isa. Ba sai an faɗi suna ba. Me yake faruwa?
    .again = Ana iya rubuta komai. Ba sai an faɗi suna ba. Me zai taimaka yau?

open-kept = To, wannan hira za ta tsaya. Za a iya goge ta daga baya da “{ word-delete }”.
    .again = Hirar nan tana nan. “{ word-delete }” tana goge ta duk lokacin da kuke so.

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = yanayi
word-help = rana
word-stop = tsaya
word-delete = goge
