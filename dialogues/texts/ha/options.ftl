### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = { $country }: ga waɗanda za ku iya magana da su. Ku ne za ku zaɓa.
options-intro-silent = { $country }: ga waɗanda za ku iya rubuta wa. Ba sai kun yi magana ba.
options-intro-next = { $country }: ga waɗansu kuma.
options-intro-other = A wannan ƙasa ({ $country }) ban sami layi na matasa kaɗai ba. Waɗannan mutane ma suna iya saurara.
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
options-none-left = Abin da nake da shi na wannan ƙasa ({ $country }) ke nan. Ku yi haƙuri da bai fi haka ba. Ana kuma iya duba nan: { $url }. { danger-now }
    .again = A wannan ƙasa ({ $country }) ban san wani kuma ba. Wannan shafi zai iya taimakawa: { $url }. { danger-now }

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
any-not-work = Ku yi haƙuri. Na gode da kuka gaya min. Me bai yi aiki ba?
    .again = Ku yi haƙuri da ya sake faruwa. Me bai yi aiki ba?
any-not-work-next = Na gode. Ba laifinku ba ne. Bari mu gwada wannan.
    .again = Na gode da kuka sake gwadawa. Ga wani kuma.
any-not-work-last = Na gode. Ba laifinku ba ne. A wannan ƙasa ({ $country }) ba ni da wani layi. Don Allah ku sake gwadawa anjima, ko ku duba nan: { $url }. { danger-now }
    .again = Na gode da kuka gwada. Ana iya samun wasu a wannan shafi: { $url }. { danger-now }
any-not-work-sorry = Na gode da kuka gaya min. Ba laifinku ba ne. Bari mu nemo wani.
    .again = Na gode. Bari mu ci gaba da nema.

cantcall-first = Babu komai. Ba dole ba ne a kira. Saboda wani zai iya ji ne, ko saboda kuɗi?
    .again = Ba dole ba ne a kira. Saboda wani zai iya ji ne, ko saboda kuɗi?
cantcall-heard = To, sai mu ci gaba da rubutu.
cantcall-nocredit = Zan fara nuna na kyauta. { danger-now }
    .again = Yanzu na kyauta su ne a gaba. { danger-now }
cantcall-none = A wannan ƙasa ({ $country }) ba ni da layin da za ku iya rubuta wa. Akwai wayar da za ku iya amfani da ita? Makaranta, nas, ko gidan aboki suna iya bari. Wannan shafi yana da ƙari: { $url }. { danger-now }
    .again = A wannan ƙasa ({ $country }) har yanzu ba ni da layin da ake rubuta wa. Ƙila akwai a wannan shafi: { $url }. { danger-now }
near-first = To. Ku aika “{ word-hide }” idan akwai buƙata. Zan taƙaita. Za ku iya dawowa idan ba kowa kusa.
    .again = To. Zan taƙaita. “{ word-hide }” tana ɓoye duk wannan.

noline-first = Ku yi haƙuri. Na duba, amma a wannan ƙasa ({ $country }) ban sami layi na matasa ba. Ba laifinku ba ne. Ku duba nan don taimako daga kowace ƙasa: { $url }. Malami, nas, ko gwaggo da kuka yarda da ita za su iya sanin ƙari. { danger-now }
    .again = A wannan ƙasa ({ $country }) har yanzu ba ni da layi. Ku yi haƙuri. Wannan shafi yana da taimako daga kowace ƙasa: { $url }. Akwai babba ɗaya da kuka yarda da shi? { danger-now }

# They were reached.
keep-reached = Na ji daɗi da kuka same su. Ana iya rubuto min a kowane lokaci.
    .again = Na ji daɗi da aka sake samu. Ana iya rubuto min a kowane lokaci.
