### Status: drafted 2026-11-28.
### What is said first. Rules for every translator stand in docs/translating.md: at most 60 words a message and
### 15 words a sentence, one question at most, no word for harm that the young person did not use first.
### Swahili: plain Kenyan and Tanzanian, the "wewe" form; "namba" and "simu" are understood in both countries.

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] Habari, karibu, ni vizuri uko hapa. Mimi ni kompyuta, si mtu. Nakusaidia kupata mtu wa kuongea naye. Uko hatarini sasa? Piga { $emergency }.
       *[no] Habari, karibu, ni vizuri uko hapa. Mimi ni kompyuta, si mtu. Nakusaidia kupata mtu wa kuongea naye. Uko hatarini sasa? Piga 112. Sehemu nyingine namba si hiyo. Bonyeza “{ btn-emergency }” nami nitatafuta.
    }

open-exit-web = Kutoka haraka, bonyeza “{ web-exit }” hapo juu. Pia unaweza kutuma “{ word-hide }”. Mtu anayetumia simu hii anaweza kuona ukurasa huu.
open-exit-app = Kuficha mazungumzo haya haraka, tuma “{ word-hide }”. Mtu anayetumia simu hii anaweza kuyaona. Ukikaa muda bila kuandika, ninafuta ninachoweza hapa. Ili yabaki, bonyeza “{ btn-keep }”.
open-exit-terminal = Kuficha haya haraka, tuma “{ word-hide }”. Mtu anayetazama skrini hii anaweza kuyaona.

open-ask = Unaweza kuandika kuhusu jambo lolote. Maneno machache yanatosha. Si lazima utaje jina lako. Ni nini kinaendelea?
    .again = Unaweza kuandika kuhusu jambo lolote. Si lazima utaje jina lako. Nini kingekusaidia leo?

open-kept = Sawa, mazungumzo haya yanabaki. Unaweza kuyafuta baadaye kwa neno “{ word-delete }”.
    .again = Mazungumzo haya yanabaki. Neno “{ word-delete }” linayafuta ukitaka.

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = mvua
word-help = jua
word-stop = acha
word-delete = futa
