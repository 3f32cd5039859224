### Status: drafted 2026-11-28.
### A person on the other end: before the yes, in line, in the talk, and after it. Once a person is there, we say only what must be known.

# --- Before the yes. $helpline is who would answer.

option-chat = { $helpline }. Unaweza kuchati nao hapa hapa.
handover-who = Naweza kukuunganisha na mtu wa { $helpline }. Anaona unachoandika, nchi yako, na jinsi hali inavyoonekana kuwa ngumu. Haoni jina lako, namba yako, wala ulipo.
    .again = Mtu wa { $helpline } anaweza kuandikiana nawe hapa. Anaona unachoandika, nchi yako, na jinsi hali inavyoonekana kuwa ngumu. Haoni jina lako wala namba yako.
# $reporting: what this helpline must tell others.
handover-rules = { $reporting ->
        [must] Mambo mengi yanabaki faragha kwao. Lakini kama mtoto anaumizwa, sheria inasema lazima wamwambie mtu. Unaweza kuwauliza inakuwaje, kabla ya kusema wewe ni nani. Je, tuendelee?
        [may] Mambo mengi yanabaki faragha kwao. Lakini maisha yakiwa hatarini, huenda wakalazimika kumwambia mtu. Au kama mtoto anaumizwa. Unaweza kuwauliza kwanza. Je, tuendelee?
       *[unknown] Sijui ni mambo gani wanalazimika kuwaambia wengine. Waulize kwanza, kabla ya kusema wewe ni nani. Je, tuendelee?
    }
    .again = { $reporting ->
        [must] Hawa pia lazima wamwambie mtu kama mtoto anaumizwa. Unaweza kuwauliza kwanza. Je, tuendelee?
        [may] Hawa pia huenda wakalazimika kumwambia mtu maisha yakiwa hatarini. Unaweza kuwauliza kwanza. Je, tuendelee?
       *[unknown] Sijui ni mambo gani hawa wanalazimika kuwaambia wengine. Unaweza kuwauliza kwanza. Je, tuendelee?
    }
handover-near = Je, unaweza kuandika kwa uhuru sasa hivi, bila mtu yeyote karibu?
handover-share = Je, niwapelekee uliyoandika mpaka sasa? Hivyo huhitaji kuyasema mara mbili. Ninaondoa majina na namba.
    .again = Unachagua wewe. Je, niwapelekee uliyoandika mpaka sasa?
handover-wait = { $known ->
        [yes] Kusubiri sasa hivi ni kama dakika { $minutes }.
       *[no] Sijui utasubiri kwa muda gani. Nitakujulisha.
    }
handover-ask = Je, nikuunganishe?
    .again = Je, nikuunganishe sasa? Unaweza kusema hapana.
# In an emergency: the number stands there already; who they are and one yes.
handover-short = Naweza pia kukuunganisha na mtu wa { $helpline }. Anaona unachoandika na nchi yako, haoni jina lako. Maisha yakiwa hatarini, huenda wakalazimika kumwambia mtu. { danger-now } Je, nikuunganishe?
    .again = Mtu huyo atakuwa wa { $helpline }. Anaona unachoandika na nchi yako, haoni jina lako. { danger-now } Je, nikuunganishe sasa?
handover-declined = Sawa, sitafanya hivyo. Hakuna kilichotumwa. Ungependa kufanya nini?
    .again = Hakuna shida. Hakuna kilichotumwa. Ungependa kufanya nini?
# What do they see?
handover-see = Wanaona utakachoandika kuanzia sasa. Wanaona nchi yako, lugha yako, na jinsi hali inavyoonekana kuwa ngumu. Uliyoandika kabla wanayaona tu ukikubali. Hawaoni jina lako, namba yako, wala ulipo.
    .again = Wanaona unachoandika, nchi yako, lugha yako, na jinsi hali inavyoonekana kuwa ngumu. Siwapi kitu kingine chochote.
# The helpline cannot be asked any more, a moment after it could.
handover-gone = Samahani. Siwezi kukuunganisha nao sasa hivi. Si kwa sababu yako.
    .again = Samahani, hawa pia hawapatikani sasa hivi. Si kwa sababu yako.

# The practice helpline: only for trying things out. It must never pass for help.
practice-who = Haya ni mazoezi tu, ya kujaribu. Hakuna mtu halisi anayesoma. Je, tuendelee?
    .again = Haya ni mazoezi tena. Hakuna mtu halisi anayesoma. Je, tuendelee?
practice-joined = Haya ni mazungumzo ya mazoezi. Hakuna mtu halisi anayesoma. Kwa msaada wa kweli, tuma “{ word-stop }” na uanze upya. { danger-now }
practice-line = Huduma ya mazoezi
practice-name = Mazoezi
practice-hello = Habari. Mazungumzo huanza hivi. Andika chochote ili kujaribu.
practice-answer = Ujumbe wako umefika. Kwenye mazungumzo ya kweli, mtu angeusoma sasa.
practice-more = Huo pia umefika. Unaweza kuendelea, au kumaliza mazungumzo.
practice-bye = Hayo yalikuwa mazungumzo ya mazoezi. Sasa unajua yanavyokuwa.

# --- In line.

wait-start = Sawa, nimekuombea mtu. Tafadhali baki kwenye mazungumzo haya. Nitakuambia akijiunga. Unaweza kuendelea kuandika. Atayaona akijiunga.
    .again = Nimeomba tena. Tafadhali baki kwenye mazungumzo haya. Nitakuambia mtu akijiunga.
wait-start-fresh = Sawa, nimekuombea mtu. Tafadhali baki kwenye mazungumzo haya. Hataona uliyoandika kabla. Utakayoandika kuanzia sasa, atayaona akijiunga.
    .again = Nimeomba tena. Tafadhali baki kwenye mazungumzo haya. Utakayoandika kuanzia sasa, mtu atayaona akijiunga.
wait-place = Bado natafuta mtu. Wewe ni wa { $position } kwenye foleni.
    .again = Sasa wewe ni wa { $position } kwenye foleni. Bado natafuta.
wait-noplace = Bado natafuta mtu. Sijakusahau.
    .again = Bado niko hapa na bado natafuta. Ni vizuri unasubiri.
wait-worse = Hali ikiwa mbaya zaidi, usisubiri mazungumzo haya. { danger-now }
    .again = Si lazima usubiri hali ikiwa mbaya zaidi. { danger-now }
wait-heard = Ninawawekea hayo. Unaweza kuandika zaidi.
    .again = Hayo pia nimewawekea.
wait-long = Hii inachukua muda mrefu mno. Samahani. Si kwa sababu yako. Nafasi yako inabaki. Je, tuangalie njia nyingine pia?
    .again = Bado inachukua muda mrefu, samahani. Nafasi yako inabaki. Je, ungependa kuona njia nyingine?
wait-options = Pia unaweza kupigia { $helpline } kwa { $number }. Nafasi yako kwenye foleni inabaki.
    .again = Ukiwa unasubiri, unaweza kupigia { $helpline } kwa { $number }.
wait-kept = Sawa, nafasi yako inabaki. Nitakuambia mtu akijiunga.
    .again = Sawa, tunasubiri pamoja. Nafasi yako inabaki.
wait-refused = Hakuna aliye na nafasi sasa hivi. Samahani. Si kwa sababu ya uliyoandika. Haya ndiyo tunayoweza kufanya badala yake.
    .again = Huko pia hakuna aliye na nafasi. Samahani. Si kwa sababu yako. Haya ndiyo mengine tunayoweza kufanya.
# Someone else is open: they are asked only with a new yes.
wait-next = Huko hakuna aliye na nafasi sasa hivi. Samahani. Si kwa sababu yako. Naweza kuwauliza { $helpline } badala yake. Wataona yale yale.
    .again = Huko pia hakuna aliye na nafasi. Samahani. Sasa naweza kuwauliza { $helpline }. Wataona yale yale.
wait-left = Sawa, nimekutoa kwenye foleni. Unaweza kuomba tena wakati wowote.
    .again = Sawa, haupo tena kwenye foleni. Omba tena ukipenda.

# --- With a person.

# Stands in for the counsellor's name where there is none.
live-someone = Mhudumu
live-joined = Kuna mtu amefika. { $counsellor } wa { $helpline } ni mtu halisi. Sasa unaweza kumwandikia.
live-tips = Unaweza kumuuliza chochote. Si lazima ujibu kila swali. Ili kuacha, tuma “{ word-stop }”.
live-human = Sasa hivi unaandikiana na { $counsellor }. Huyo ni mtu halisi wa { $helpline }.
    .again = Ndiyo, { $counsellor } wa { $helpline } ni mtu halisi.
live-real-check = Unaweza kuhakikisha. Pigia { $helpline } kwa { $number } na uulize kama { $counsellor } anafanya kazi huko.
live-dropped = Mawasiliano yamekatika. Najaribu kuyarudisha. Hujakosea chochote. Unaweza kuendelea kuandika. Ninamwekea hayo.
    .again = Mawasiliano yamekatika tena, samahani. Najaribu kuyarudisha.
live-back = Mawasiliano yamerudi. Unaweza kuendelea.
    .again = Mawasiliano yamerudi tena. Unaweza kuendelea.
live-lost = Sikuweza kurudisha mawasiliano. Samahani. Si kwa sababu yako. Je, nikuombee mtu mwingine?
    .again = Mawasiliano yamepotea tena, samahani. Je, nikuombee mtu mwingine?
live-switch-ask = { $counsellor } anauliza kama mtu mwingine wa { $helpline } anaweza kuendelea nawe. Ataona mliyoandikiana. Je, ni sawa?
live-switch-yes = Sawa. { $counsellor } anabaki nawe mpaka mtu mpya afike.
live-switch-no = Sawa, inabaki kama ilivyo. Unaweza kuendelea na { $counsellor }.
live-switch = Sasa mtu mwingine anaendelea nawe. { $counsellor } wa { $helpline } pia ni mtu halisi.
live-quiet = Je, bado upo? Chukua muda wako. Hakuna haraka.
    .again = Naangalia tu. Je, bado upo? Hakuna haraka.
live-closed-quiet = Nafunga haya sasa ili yabaki faragha. Unaweza kuandika tena wakati wowote.
live-ended = Mazungumzo yameisha. Umefanya vizuri kusema.
    .again = Mazungumzo haya pia yameisha. Umefanya vizuri kusema.
live-to-bot = Mazungumzo na mtu yameisha. Ni mimi tena, kompyuta. Unaweza kuendelea kuandika hapa.
    .again = Ni mimi tena, kompyuta. Unaweza kuendelea kuandika hapa.
live-left = Sawa, nimewaambia ilibidi uondoke. Hujakosea chochote.
    .again = Sawa, wanajua ilibidi uondoke. Hujakosea chochote.
live-media = Naweza kupeleka maneno tu. Hawakuona ulichotuma.
    .again = Hicho hakikuwafikia. Ni maneno tu yanayofika.
live-undone = Sawa, nimeurudisha ujumbe huo. Hawakuuona.
    .again = Nimeurudisha huo pia. Hawakuuona.
live-undo-late = Huenda wameuona. Nimewaomba waufute.
    .again = Nimewaomba waufute huo pia.
live-undo-none = Hakuna kilichobaki ninachoweza kurudisha.
    .again = Siwezi kurudisha zaidi ya hapo.
# Something feels wrong.
live-report = Samahani. Asante kwa kuniambia. Nawaambia wanaosimamia mazungumzo haya, si mtu huyo unayeandikiana naye. Si lazima uendelee. Je, niyamalize sasa?
    .again = Asante kwa kuniambia. Ninawafikishia wanaosimamia mazungumzo haya. Je, niyamalize mazungumzo sasa?
live-report-ended = Yameisha sasa. Hujakosea chochote. Umefanya vizuri kusema.
live-report-stay = Sawa. Unaweza kuyamaliza wakati wowote.
    .again = Sawa, unaendelea. Yamalize ukitaka.

any-stop-live = Sawa, nimewaambia ilibidi uondoke. Hujakosea chochote. Sitakuandikia tena mpaka uniandikie wewe kwanza. { danger-now }
any-delete-helpline = Pia nimewaomba { $helpline } wafute walicho nacho. Huenda sheria ikawataka wabaki na sehemu yake. Unaweza kuwauliza.

# --- Buttons.

btn-chat = Chati nao hapa
btn-see = Wanaona nini?
btn-go-on = Tuendelee
btn-not-now = Si sasa
btn-free = Ndiyo, naweza kuandika
btn-share = Ndiyo, wapelekee
btn-share-fresh = Hapana, nianze upya
btn-connect = Ndiyo, niunganishe
btn-leave-line = Toka kwenye foleni
btn-wait-on = Endelea kusubiri
btn-leave = Maliza maongezi
btn-end-it = Ndiyo, yamalize
btn-stay = Hapana, naendelea
btn-feels-wrong = Kuna kitu si sawa
btn-undo = Rudisha ujumbe wangu
btn-new-person = Ndiyo, mtu mwingine

# --- On the page.

web-waiting = Unamsubiri mtu
web-typing = Anaandika.
web-edited = Umebadilishwa
web-taken-back = Umerudishwa
