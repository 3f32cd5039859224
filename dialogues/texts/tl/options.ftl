### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = Heto ang puwede mong kausapin sa { $country }. Ikaw ang pipili.
options-intro-silent = Heto ang puwede mong i-message sa { $country }. Hindi kailangang magsalita.
options-intro-next = Heto pa ang iba sa { $country }.
options-intro-other = Wala akong nakitang linya na para lang sa kabataan sa { $country }. Baka makinig din ang mga taong ito.
option-call = { $helpline }. Tumawag sa { $number }.
option-text = { $helpline }. Mag-text sa { $number }.
option-app = { $helpline }. Sumulat sa { $app }: { $number }.
option-web = { $helpline }. Ang page nila: { $url }
option-cost = { $cost ->
        [free] Libre ito sa iyo.
        [free-no-credit] Libre ito. Hindi kailangan ng load.
        [local] Kasinghalaga ng lokal na tawag.
       *[unknown] Hindi ako sigurado kung magkano.
    }
option-bill = { $bill ->
        [hidden] Hindi ito makikita sa bill.
        [shown] Baka makita ito sa bill ng telepono.
       *[unknown] Hindi ko alam kung makikita ito sa bill.
    }
option-keyword = Magsimula sa salitang “{ $keyword }”.
option-hours = { $state ->
        [always] Bukas araw at gabi.
        [open] Bukas ngayon, hanggang { $hours }.
        [open-long] Bukas ngayon.
        [closed] Sarado ngayon. Magbubukas { $opens }.
        [closed-long] Sarado ngayon.
       *[unknown] Hindi ako sigurado kung kailan sila bukas.
    }
option-languages = Ang wika nila: { $languages }.
option-age = Para sa edad { $from } hanggang { $to }.
option-age-to = Para sa edad hanggang { $to }.
option-age-from = Para sa edad { $from } pataas.
option-anywhere = Puwede itong gamitin sa kahit anong bansa.
option-old = Matagal ko na itong hindi na-check. Baka nagbago na.
options-choose = Alin ang ayos sa iyo?
options-all-closed = Ang tagal niyan kung mahirap ang pinagdadaanan, pasensya na. Puwede mo munang tingnan ang { $url }. { danger-now }
options-again = Puwede kang pumili ng isa, o mag-message pa. Hindi kailangang magmadali.
    .again = Nandito lang sila. Pumili ka kung kailan mo gusto.
options-none-left = Iyan na lahat ng alam ko sa { $country }. Pasensya na at iyan lang. Puwede ka ring tumingin dito: { $url }. { danger-now }
    .again = Wala na akong alam na iba sa { $country }. Baka makatulong ang page na ito: { $url }. { danger-now }

picked-call = Puwede mong tawagan ang { $helpline }:
picked-text = Puwede mong i-text ang { $helpline }:
picked-app = Puwede kang sumulat sa { $helpline } gamit ang { $app }:
picked-web = Ito ang page ng { $helpline }:
picked-after = Puwede kang bumalik at ikuwento kung ano ang nangyari.

weekday = { $day ->
        [mon] sa Lunes
        [tue] sa Martes
        [wed] sa Miyerkoles
        [thu] sa Huwebes
        [fri] sa Biyernes
        [sat] sa Sabado
       *[sun] sa Linggo
    }
opens-today = ngayong araw, { $time }
opens-tomorrow = bukas, { $time }
opens-day = { $day }, { $time }

any-other = Sige. Heto pa ang iba.
    .again = Sige, magpapakita pa ako.
any-not-work = Pasensya na. Salamat at sinabi mo. Ano ang hindi gumana?
    .again = Pasensya na at naulit. Ano ang hindi gumana?
any-not-work-next = Salamat. Hindi mo kasalanan. Ito naman ang subukan natin.
    .again = Salamat at sinubukan mo ulit. Heto pa ang isa.
any-not-work-last = Salamat. Hindi mo kasalanan. Wala na akong iba sa { $country }. Subukan mo ulit mamaya, o tingnan ito: { $url }. { danger-now }
    .again = Salamat at sinubukan mo. Baka makahanap ka ng iba sa page na ito: { $url }. { danger-now }
any-not-work-sorry = Salamat at sinabi mo. Hindi mo kasalanan. Humanap tayo ng iba.
    .again = Salamat. Maghanap pa tayo.

cantcall-first = Ayos lang. Hindi mo kailangang tumawag. Dahil ba baka may makarinig, o dahil sa pera?
    .again = Hindi mo kailangang tumawag. Baka may makarinig, o dahil sa pera?
cantcall-heard = Kung ganoon, mag-chat na lang tayo.
cantcall-nocredit = Uunahin kong ipakita ang mga libre. { danger-now }
    .again = Nauuna na ngayon ang mga libre. { danger-now }
cantcall-none = Wala akong linya na puwedeng sulatan sa { $country }. May telepono ka bang puwedeng mahiram? Baka puwede sa eskuwela, sa nurse, o sa bahay ng kaibigan. Mas marami sa page na ito: { $url }. { danger-now }
    .again = Wala pa rin akong linya na puwedeng sulatan sa { $country }. Baka mayroon sa page na ito: { $url }. { danger-now }
near-first = Sige. I-send ang “{ word-hide }” kung kailangan. Iiklian ko. Puwede kang bumalik kapag mag-isa ka na.
    .again = Sige. Iiklian ko. Itatago ng “{ word-hide }” ang lahat ng ito.

noline-first = Pasensya na. Naghanap ako, pero walang linya para sa kabataan sa { $country }. Hindi mo ito kasalanan. May tulong dito na magagamit sa kahit anong bansa: { $url }. Baka may alam ang teacher, nurse, o tita na pinagkakatiwalaan mo. { danger-now }
    .again = Wala pa rin akong linya sa { $country }. Pasensya na. May tulong dito na magagamit sa kahit anong bansa: { $url }. May nakatatanda ka bang pinagkakatiwalaan? { danger-now }

keep-reached = Buti at nakontak mo na sila. Puwede kang mag-message sa akin kahit kailan.
    .again = Buti at gumana ulit. Puwede kang mag-message sa akin kahit kailan.
