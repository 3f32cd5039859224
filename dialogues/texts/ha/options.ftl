### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = Ga waɗanda za a iya magana da su. Ƙasa: { $country }. Ku ne za ku zaɓa.
options-intro-silent = Ga waɗanda za a iya rubuta wa. Ƙasa: { $country }. Ba sai an yi magana ba.
options-intro-next = Ga waɗansu kuma. Ƙasa: { $country }.
options-intro-other = Ban sami layi na matasa kaɗai ba. Ƙasa: { $country }. Waɗannan mutane ma suna iya saurara.
option-call = { $helpline }. Ku kira: { $number }.
option-text = { $helpline }. Ku aika saƙo: { $number }.
option-app = { $helpline }. Ku rubuta a { $app }: { $number }.
option-web = { $helpline }. Shafinsu: { $url }
option-cost = { $cost ->
        [free] Kyauta ne a gare ku.
        [free-no-credit] Kyauta ne. Ba a buƙatar kati.
        [local] Kuɗinsa kamar kiran cikin gida.
       *[unknown] Ban tabbata da kuɗinsa ba.
    }
option-bill = { $bill ->
        [hidden] Ba ya fitowa a lissafin waya.
        [shown] Yana iya fitowa a lissafin waya.
       *[unknown] Ban san ko yana fitowa a lissafin waya ba.
    }
option-keyword = Ku fara da kalmar “{ $keyword }”.
option-hours = { $state ->
        [always] A buɗe yake dare da rana.
        [open] A buɗe yake yanzu, har ƙarfe { $hours }.
        [open-long] A buɗe yake yanzu.
        [closed] A rufe yake yanzu. Zai buɗe { $opens }.
        [closed-long] A rufe yake yanzu.
       *[unknown] Ban tabbata da lokacin buɗewa ba.
    }
option-languages = Harsuna: { $languages }.
option-age = Shekaru: daga { $from } zuwa { $to }.
option-age-to = Shekaru: har zuwa { $to }.
option-age-from = Shekaru: daga { $from }.
option-anywhere = Ana iya amfani da shi daga kowace ƙasa.
option-old = Na ɗan daɗe ban duba wannan ba. Ƙila ya canza.
options-choose = Wanne ya yi muku?
options-all-closed = Wannan lokaci ne mai tsawo idan abu ya yi wuya, ku yi haƙuri. A yanzu ana iya duba nan: { $url }. { danger-now }
options-again = Za ku iya zaɓar ɗaya, ko ku ci gaba da rubutu. Babu gaggawa.
    .again = Suna nan. Za ku iya zaɓar ɗaya duk lokacin da kuke so.
options-none-left = Abin da nake da shi ke nan. Ƙasa: { $country }. Ku yi haƙuri da bai fi haka ba. Ana kuma iya duba nan: { $url }. { danger-now }
    .again = Ban san wani kuma ba. Ƙasa: { $country }. Wannan shafi zai iya taimakawa: { $url }. { danger-now }

picked-call = Ana iya kira. { $helpline }:
picked-text = Ana iya aika saƙo. { $helpline }:
picked-app = Ana iya rubutu a { $app }. { $helpline }:
picked-web = Ga shafinsu. { $helpline }:
picked-after = Za ku iya dawowa ku gaya min yadda ya kasance.

weekday = { $day ->
        [mon] ranar Litinin
        [tue] ranar Talata
        [wed] ranar Laraba
        [thu] ranar Alhamis
        [fri] ranar Juma'a
        [sat] ranar Asabar
       *[sun] ranar Lahadi
    }
opens-today = yau ƙarfe { $time }
opens-tomorrow = gobe ƙarfe { $time }
opens-day = { $day } ƙarfe { $time }

any-other = To. Ga waɗansu kuma.
    .again = To, bari in nuna ƙari.
any-not-work = Ku yi haƙuri. Na gode da kuka gaya min. Me ya faru?
    .again = Ku yi haƙuri da ya sake faruwa. Me ya faru?
any-not-work-next = Na gode. Ba laifinku ba ne. Bari mu gwada wannan.
    .again = Na gode da kuka sake gwadawa. Ga wani kuma.
any-not-work-last = Na gode. Ba laifinku ba ne. Ba ni da wani layi. Ƙasa: { $country }. Don Allah ku sake gwadawa anjima, ko ku duba nan: { $url }. { danger-now }
    .again = Na gode da kuka gwada. Ana iya samun wasu a wannan shafi: { $url }. { danger-now }
any-not-work-sorry = Na gode da kuka gaya min. Ba laifinku ba ne. Bari mu nemo wani.
    .again = Na gode. Bari mu ci gaba da nema.

cantcall-first = Babu komai. Ba dole ba ne a kira. Saboda wani zai iya ji ne, ko saboda kuɗi?
    .again = Ba dole ba ne a kira. Saboda wani zai iya ji ne, ko saboda kuɗi?
cantcall-heard = To, sai mu ci gaba da rubutu.
cantcall-nocredit = Zan fara nuna na kyauta. { danger-now }
    .again = Yanzu na kyauta su ne a gaba. { danger-now }
cantcall-none = Ba ni da layin da za a iya rubuta wa. Ƙasa: { $country }. Akwai wayar da za ku iya amfani da ita? Makaranta, nas, ko gidan aboki suna iya bari. Wannan shafi yana da ƙari: { $url }. { danger-now }
    .again = Har yanzu ba ni da layin da za a iya rubuta wa. Ƙasa: { $country }. Ƙila akwai a wannan shafi: { $url }. { danger-now }
near-first = To. Ku aika “{ word-hide }” idan akwai buƙata. Zan taƙaita. Za ku iya dawowa idan ba kowa kusa.
    .again = To. Zan taƙaita. “{ word-hide }” tana ɓoye duk wannan.

noline-first = Ku yi haƙuri. Na duba, ban sami layi na matasa ba. Ƙasa: { $country }. Ba laifinku ba ne. Ku duba nan don taimako daga kowace ƙasa: { $url }. Malami, nas, ko gwaggo da kuka yarda da ita za su iya sanin ƙari. { danger-now }
    .again = Har yanzu ba ni da layi. Ƙasa: { $country }. Ku yi haƙuri. Wannan shafi yana da taimako daga kowace ƙasa: { $url }. Akwai babba ɗaya da kuka yarda da shi? { danger-now }

# They were reached.
keep-reached = Na ji daɗi da kuka same su. Ana iya rubuto min a kowane lokaci.
    .again = Na ji daɗi da aka sake samu. Ana iya rubuto min a kowane lokaci.
