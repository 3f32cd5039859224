### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = Hawa ndio unaoweza kuongea nao nchini { $country }. Unachagua wewe.
options-intro-silent = Hawa ndio unaoweza kuwaandikia nchini { $country }. Si lazima uongee.
options-intro-next = Hawa ni wengine walioko nchini { $country }.
options-intro-other = Sikupata huduma ya vijana peke yao nchini { $country }. Watu hawa wanaweza kukusikiliza pia.
option-call = { $helpline }. Piga { $number }.
option-text = { $helpline }. Tuma SMS kwa { $number }.
option-app = { $helpline }. Andika kwenye { $app }: { $number }.
option-web = { $helpline }. Ukurasa wao: { $url }
option-cost = { $cost ->
        [free] Ni bure kwako.
        [free-no-credit] Ni bure. Huhitaji salio.
        [local] Gharama ni kama simu ya kawaida ya ndani.
       *[unknown] Sina uhakika na gharama yake.
    }
option-bill = { $bill ->
        [hidden] Haionekani kwenye bili.
        [shown] Inaweza kuonekana kwenye bili ya simu.
       *[unknown] Sijui kama inaonekana kwenye bili.
    }
option-keyword = Anza na neno “{ $keyword }”.
option-hours = { $state ->
        [always] Iko wazi usiku na mchana.
        [open] Iko wazi sasa, hadi { $hours }.
        [open-long] Iko wazi sasa.
        [closed] Imefungwa sasa. Itafunguliwa { $opens }.
        [closed-long] Imefungwa sasa.
       *[unknown] Sina uhakika huwa wazi saa ngapi.
    }
option-languages = Lugha zao: { $languages }.
option-age = Ni kwa umri wa { $from } hadi { $to }.
option-age-to = Ni kwa umri hadi { $to }.
option-age-from = Ni kwa umri wa { $from } na zaidi.
option-anywhere = Unaweza kuitumia ukiwa nchi yoyote.
option-old = Sijaweza kuhakiki hii kwa muda. Huenda imebadilika.
options-choose = Kipi kinakufaa?
options-all-closed = Ni kusubiri kwa muda mrefu wakati mambo ni magumu, samahani. Kwa sasa unaweza kuangalia { $url }. { danger-now }
options-again = Unaweza kuchagua mmoja wao, au kuendelea tu kuandika. Hakuna haraka.
    .again = Wanabaki hapa kwa ajili yako. Unaweza kuchagua ukipenda.
options-none-left = Hao ndio wote nilio nao nchini { $country }. Samahani kwamba ni wachache. Pia unaweza kuangalia hapa: { $url }. { danger-now }
    .again = Simjui mwingine nchini { $country }. Ukurasa huu unaweza kusaidia: { $url }. { danger-now }

picked-call = Unaweza kupigia { $helpline }:
picked-text = Unaweza kutuma SMS kwa { $helpline }:
picked-app = Unaweza kuandikia { $helpline } kwenye { $app }:
picked-web = Huu ni ukurasa wa { $helpline }:
picked-after = Unaweza kurudi kuniambia ilivyoenda.

weekday = { $day ->
        [mon] Jumatatu
        [tue] Jumanne
        [wed] Jumatano
        [thu] Alhamisi
        [fri] Ijumaa
        [sat] Jumamosi
       *[sun] Jumapili
    }
opens-today = leo, { $time }
opens-tomorrow = kesho, { $time }
opens-day = { $day }, { $time }

any-other = Sawa. Hawa hapa wengine.
    .again = Sawa, nikuonyeshe zaidi.
any-not-work = Samahani. Asante kwa kuniambia. Ni nini hakikufanya kazi?
    .again = Samahani kwamba imetokea tena. Ni nini hakikufanya kazi?
any-not-work-next = Asante. Si kosa lako. Tujaribu hii badala yake.
    .again = Asante kwa kujaribu tena. Huyu hapa mwingine.
any-not-work-last = Asante. Si kosa lako. Sina huduma nyingine nchini { $country }. Tafadhali wajaribu tena baadaye, au angalia hapa: { $url }. { danger-now }
    .again = Asante kwa kujaribu. Ukurasa huu unaweza kukusaidia kupata wengine: { $url }. { danger-now }
any-not-work-sorry = Asante kwa kuniambia. Si kosa lako. Tutafute mtu mwingine.
    .again = Asante. Tuendelee kutafuta.

cantcall-first = Hakuna shida. Si lazima upige simu. Je, mtu anaweza kukusikia, au ni kwa sababu ya pesa?
    .again = Si lazima upige simu. Je, kuna mtu anayeweza kukusikia, au ni pesa?
cantcall-heard = Basi tubaki na kuandika.
cantcall-nocredit = Nitaonyesha za bure kwanza. { danger-now }
    .again = Za bure zinakuja kwanza sasa. { danger-now }
cantcall-none = Sina huduma unayoweza kuiandikia nchini { $country }. Kuna simu nyingine unayoweza kutumia? Shuleni, kwa muuguzi au kwa rafiki wanaweza kukuruhusu. Ukurasa huu una zaidi: { $url }. { danger-now }
    .again = Bado sina huduma ya kuandikia nchini { $country }. Ukurasa huu unaweza kuwa nayo: { $url }. { danger-now }
near-first = Sawa. Tuma “{ word-hide }” ukihitaji. Nitaandika kwa ufupi. Unaweza kurudi ukiwa peke yako.
    .again = Sawa. Nitaandika kwa ufupi. “{ word-hide }” inaficha haya yote.

noline-first = Samahani. Nimetafuta, na sikupata huduma ya vijana nchini { $country }. Si kosa lako. Hapa kuna msaada kwa nchi yoyote: { $url }. Mwalimu, muuguzi au shangazi unayemwamini anaweza kujua zaidi. { danger-now }
    .again = Bado sina huduma nchini { $country }. Samahani. Ukurasa huu una msaada kwa nchi yoyote: { $url }. Kuna mtu mzima mmoja unayemwamini? { danger-now }
keep-reached = Nafurahi umewapata. Unaweza kuniandikia wakati wowote.
    .again = Nafurahi imefanikiwa tena. Unaweza kuniandikia wakati wowote.
