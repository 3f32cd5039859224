### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = Nenda kwenye maandishi
page-chat-link = Ongea na kompyuta
page-countries-link = Nchi zote
page-countries-title = Nani anaweza kusaidia, nchi kwa nchi
page-countries-intro = Chagua nchi yako. Utaona namba za dharura, na wanaosikiliza watoto na vijana huko.
page-not-known = Hakuna nchi yenye jina hilo hapa. Hizi ndizo zote tulizo nazo.
page-country-title = Nani anaweza kusaidia: { $country }

page-emergency = Ukiwa hatarini sasa
page-emergency-general = Dharura
page-emergency-police = Polisi
page-emergency-ambulance = Gari la wagonjwa
page-emergency-fire = Zimamoto
page-emergency-texts = Unaweza pia kutuma SMS kwa namba hizi.
page-emergency-unknown = Hatujui namba ya dharura ya nchi hii.
page-services = Watu wa kuongea nao
page-worldwide = Msaada kwa watu wa nchi yoyote
page-none = Hatujui laini ya vijana katika nchi hii: { $country }. Si kosa lako. Unaweza kupiga namba ya dharura, au kumwomba msaada mtu mzima unayemwamini.

page-kind-child-helpline = Laini ya msaada kwa watoto
page-kind-youth-helpline = Laini ya msaada kwa vijana
page-kind-government-child-protection = Ulinzi wa watoto wa serikali
page-kind-suicide-crisis-line = Laini ya mawazo mazito na wakati mgumu
page-kind-domestic-violence-line = Laini kuhusu ukatili nyumbani
page-kind-violence-reporting = Mahali pa kuripoti ukatili
page-kind-online-abuse-hotline = Mahali pa kuripoti hatari mtandaoni
page-kind-missing-children-line = Laini ya watoto waliopotea
page-kind-csam-removal = Chombo cha kuondoa picha mtandaoni
page-kind-peer-support = Vijana wanaosikiliza vijana
page-kind-adult-line = Laini ya watu wazima
page-kind-stop-abuse-line = Laini ya wanaoogopa kumdhuru mtoto

page-whatsapp = WhatsApp
page-unknown = haijulikani
page-hours = Wazi
page-hours-always = usiku na mchana, kila siku
page-hours-changing = si sawa kila wiki; ukurasa wao unaeleza
page-hours-zone = Saa ni za nchi hii: { $country }.
page-local-times = Saa zote ni za nchi hiyo, kwa saa za kimataifa.
page-day = { $day ->
        [mon] Jumatatu
        [tue] Jumanne
        [wed] Jumatano
        [thu] Alhamisi
        [fri] Ijumaa
        [sat] Jumamosi
       *[sun] Jumapili
    }
page-cost = Gharama
page-cost-free = bure
page-cost-free-no-credit = bure, na huhitaji salio
page-cost-local = bei ya simu au ujumbe wa kawaida
page-languages = Lugha
page-ages = Umri
page-ages-between = miaka { $from } hadi { $to }
page-ages-from = miaka { $from } na zaidi
page-ages-to = hadi miaka { $to }
page-source = Chanzo
page-checked = Ilihakikiwa

page-about-title = Kuhusu huduma hii
page-about-what = Hii ni huduma ya bure kwa watoto na vijana. Wewe unasema kuna shida gani. Inakuonyesha nani anaweza kukusaidia unapoishi.
page-about-computer = Unaandika kwa kompyuta, si kwa mtu. Inachagua majibu kutoka maandishi yaliyoandikwa na kukaguliwa kabla. Haibuni jibu kamwe.
page-about-danger = Haiwezi kumpigia mtu kwa niaba yako, na haijui uko wapi.
page-about-kept-title = Nini kinahifadhiwa
page-about-kept-words = Hakuna unachoandika kinachohifadhiwa. Kompyuta inakishika kwenye kumbukumbu wakati mnaongea tu, ili uweze kukisoma tena.
page-about-kept-steps = Mnapoongea, inahifadhi mlipofika, uharaka wake, jambo lenyewe, nchi, lugha, na ilichokuambia. Si jina, si anwani, si namba ya simu. Vyote vinafutwa ukibonyeza kitufe cha kuondoka, au kama dakika { $minutes } baada ya mazungumzo kuisha.
page-about-kept-count = Kinachobaki ni hesabu: mazungumzo mangapi yalikuwepo na mangapi yalipata msaada, kwa wiki na nchi. Hakuna hesabu inayomhusu mtu mmoja.
page-about-who-title = Nani anaendesha huduma hii
page-about-who-nobody = Nakala hii ni ya kujaribu tu. Hakuna shirika nyuma yake.
page-about-contact = Unaweza kuwaandikia:
page-about-numbers-title = Namba zimetoka wapi
page-about-numbers = Kila huduma inataja chanzo chake na siku ilipohakikiwa. Huenda namba imebadilika tangu hapo.
page-about-licence = Unaweza kutumia na kusambaza orodha hii. Leseni yake:
page-about-wrong-title = Kuna namba yenye kosa?
page-about-wrong = Tafadhali tuambie. Si lazima utaje jina lako.
page-about-wrong-nobody = Nakala hii bado haina mtu wa kumwambia.

page-region-africa = Afrika
page-region-americas-the-caribbean = Amerika na Karibi
page-region-antarctic = Antaktika
page-region-asia-pacific = Asia na Pasifiki
page-region-europe = Ulaya
page-region-middle-east-north-africa = Mashariki ya Kati na Afrika Kaskazini
