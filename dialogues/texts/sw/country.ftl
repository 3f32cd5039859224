### Status: drafted 2026-11-28.
### Country: only asked to find services, may be refused (safety rule A5).

country-ask = Uko nchi gani? Naitumia kutafuta watu walio karibu nawe. Sihitaji jina la mji wako.
    .again = Ili kupata watu walio karibu nawe, nahitaji nchi. Ni nchi gani? Si lazima useme.
country-guess = Uko { $country }? Nakisia tu kutokana na lugha yako.
    .again = Je, ni { $country }? Nilikisia tu.
country-set = Sawa, { $country }. Unaweza kuibadilisha wakati wowote.
country-changed = Tayari. Sasa natumia { $country }.
    .again = Sawa, { $country }.
country-kept = Sawa, hakuna kinachobadilika. Unaweza kuendelea kuandika.
    .again = Sawa. Inabaki kama ilivyo.
country-refused = Hakuna shida. Si lazima useme. Ukurasa huu una namba zote. Unaweza kutafuta mwenyewe: { $url }. Uko hatarini sasa? Piga 112. Inafanya kazi sehemu nyingi.
    .again = Ni sawa, si lazima useme. Namba zote ziko hapa: { $url }. { emergency-bar-unknown }
country-later = Hakuna shida, tunaweza kuendelea bila hiyo. Ukurasa huu una namba zote: { $url }. { emergency-bar-unknown } Unaweza pia kuniandikia tu.
    .again = Kwa sasa si lazima kujua nchi. Namba zote ziko hapa: { $url }. { emergency-bar-unknown }
country-not-found = Samahani, siijui nchi hiyo. Unaweza kuichagua kwenye orodha hii, au kuandika jina lake?
    .again = Bado siijui. Ni kosa langu. Unaweza kuandika jina la nchi kwa njia nyingine?
country-two = Nimepata zaidi ya moja. Ni ipi?
    .again = Kuna zaidi ya moja yenye jina hilo. Unamaanisha ipi?
numbers-page = Ukurasa huu una namba zote: { $url }
    .again = Namba zote ziko kwenye ukurasa huu: { $url }
