### Status: drafted 2026-11-28.
### Country: only asked to find services, may be refused (safety rule A5).

country-ask = A wace ƙasa kuke? Don in nemo mutanen da suke kusa da ku ne. Ba na buƙatar garinku.
    .again = Don nemo mutane kusa da ku, ina buƙatar ƙasar. Wacce ce? Ba dole ba ne ku faɗa.
country-guess = Kuna wannan ƙasa: { $country }? Na yi zato ne daga harshenku.
    .again = Ita ce: { $country }? Zato ne kawai.
country-set = To. Ƙasa: { $country }. Ana iya canza ta a kowane lokaci.
country-changed = An gama. Yanzu ƙasar ita ce: { $country }.
    .again = To, yanzu { $country } ce.
country-kept = To, babu abin da ya canza. Ana iya ci gaba da rubutu.
    .again = To. Yana nan yadda yake.
country-refused = Babu komai. Ba dole ba ne ku faɗa. Wannan shafi yana da duk lambobin. Za ku iya dubawa da kanku: { $url }. Kuna cikin haɗari yanzu? Ku kira 112. Tana aiki a wurare da yawa.
    .again = Babu matsala, ba dole ba ne ku faɗa. Duk lambobin suna nan: { $url }. { emergency-bar-unknown }
country-later = Babu komai, za mu iya ci gaba ko ba ita. Wannan shafi yana da duk lambobin: { $url }. { emergency-bar-unknown } Ana kuma iya rubuto min kawai.
    .again = Ba ma buƙatar ƙasar yanzu. Duk lambobin suna nan: { $url }. { emergency-bar-unknown }
country-not-found = Ku yi haƙuri, ban san wannan ba. Za ku iya zaɓa daga wannan jeri, ko ku rubuta sunan ƙasar?
    .again = Har yanzu ban gane ba. Laifina ne. Za ku iya rubuta sunan ƙasar ta wata hanya?
country-two = Na sami fiye da ɗaya. Wacce ce?
    .again = Akwai fiye da ɗaya mai wannan suna. Wacce kuke nufi?
numbers-page = Wannan shafi yana da duk lambobin: { $url }
    .again = Duk lambobin suna wannan shafi: { $url }
