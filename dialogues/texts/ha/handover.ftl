### Status: drafted 2026-11-28.
### A person on the other end: before the yes, in line, in the talk, and after it. Names stand alone, so that no pronoun must tell a man from a woman.

# --- Before the yes. $helpline is who would answer.

option-chat = { $helpline }. Ana iya hira da su a nan.
handover-who = Zan iya haɗa ku da mutum na gaske. { $helpline }. Suna ganin abin da kuka rubuta, ƙasar da kuke, da yadda abin yake da nauyi. Ba sa ganin sunanku, lambarku, ko inda kuke.
    .again = Mutum na gaske zai iya rubutu da ku a nan. { $helpline }. Suna ganin abin da kuka rubuta, ƙasar da kuke, da yadda abin yake da nauyi. Ba sa ganin sunanku ko lambarku.
# $reporting: what this helpline must tell others.
handover-rules = { $reporting ->
        [must] Suna riƙe yawancin abubuwa a wurinsu. Amma idan ana cutar da yaro, doka ta ce su gaya wa wani. Za ku iya tambayar yadda yake, kafin ku faɗi ko ku wane ne. Mu ci gaba?
        [may] Suna riƙe yawancin abubuwa a wurinsu. Amma ƙila dole su gaya wa wani idan rai yana cikin haɗari. Ko idan ana cutar da yaro. Za ku iya fara tambayarsu. Mu ci gaba?
       *[unknown] Ban san abin da dole su gaya wa wasu ba. Ku fara tambayarsu, kafin ku faɗi ko ku wane ne. Mu ci gaba?
    }
    .again = { $reporting ->
        [must] Za ku iya fara tambayarsu. Su ma dole su gaya wa wani idan ana cutar da yaro. Mu ci gaba?
        [may] Su ma ƙila dole su gaya wa wani idan rai yana cikin haɗari. Za ku iya fara tambayarsu. Mu ci gaba?
       *[unknown] Ban san abin da waɗannan dole su gaya wa wasu ba. Za ku iya fara tambayarsu. Mu ci gaba?
    }
handover-near = Za ku iya rubutu a sake yanzu, ba tare da wani a kusa ba?
handover-share = In tura musu abin da kuka rubuta zuwa yanzu? Ba sai kun sake faɗa ba. Ina cire sunaye da lambobi.
    .again = Ku ne za ku zaɓa. In tura musu abin da kuka rubuta zuwa yanzu?
handover-wait = { $known ->
        [yes] Jiran yanzu kusan minti { $minutes } ne.
       *[no] Ban san tsawon jiran ba. Zan riƙa gaya muku.
    }
handover-ask = In haɗa ku?
    .again = In haɗa ku yanzu? Za ku iya cewa a'a.
# In an emergency: the number stands there already; who they are and one yes.
handover-short = Zan kuma iya haɗa ku da mutum na gaske. { $helpline }. Suna ganin abin da kuka rubuta da ƙasar da kuke, ba sunanku ba. Ƙila dole su gaya wa wani idan rai yana cikin haɗari. { danger-now } In haɗa ku?
    .again = Mutum na gaske ne zai amsa. { $helpline }. Suna ganin abin da kuka rubuta da ƙasar da kuke, ba sunanku ba. { danger-now } In haɗa ku yanzu?
handover-declined = To, ba zan haɗa ba. Ba a aika komai ba. Me kuke so a yi?
    .again = Babu komai. Ba a aika komai ba. Me kuke so a yi?
# What do they see?
handover-see = Suna ganin abin da kuka rubuta daga yanzu. Suna ganin ƙasar da kuke, harshenku, da yadda abin yake da nauyi. Abin da kuka rubuta a baya, sai idan kun ce eh. Ba sa ganin sunanku, lambarku, ko inda kuke.
    .again = Suna ganin abin da kuka rubuta, ƙasa, harshe, da yadda abin yake da nauyi. Ba wani abu kuma daga gare ni.
# The helpline cannot be asked any more, a moment after it could.
handover-gone = Ku yi haƙuri. Ba zan iya haɗa ku da su yanzu ba. Ba saboda ku ba ne.
    .again = Ku yi haƙuri, can ma babu kowa yanzu. Ba saboda ku ba ne.

# The practice helpline: only for trying things out. It must never pass for help.
practice-who = Wannan na gwaji ne kawai. Babu mutum na gaske da yake karantawa. Mu ci gaba?
    .again = Wannan gwaji ne kuma. Babu mutum na gaske da yake karantawa. Mu ci gaba?
practice-joined = Wannan hirar gwaji ce. Babu mutum na gaske da yake karantawa. Don taimako na gaske, ku aika “{ word-stop }”, ku fara daga farko. { danger-now }
practice-line = Layin gwaji
practice-name = Gwaji
practice-hello = Sannu. Haka hira take farawa. Ku rubuta komai don gwadawa.
practice-answer = Saƙonku ya iso. A hirar gaske, da wani ya karanta yanzu.
practice-more = Wannan ma ya iso. Ana iya ci gaba, ko a gama hirar.
practice-bye = Wannan ita ce hirar gwaji. Yanzu kun san yadda take.

# --- In line.

wait-start = To, na nemi mutum. Don Allah ku zauna a wannan hira. Zan gaya muku idan an zo. Ana iya ci gaba da rubutu. Za a gani idan an zo.
    .again = Na sake nema. Don Allah ku zauna a wannan hira. Zan gaya muku idan an zo.
wait-start-fresh = To, na nemi mutum. Don Allah ku zauna a wannan hira. Ba za a ga abin da kuka rubuta a baya ba. Abin da kuka rubuta daga yanzu, za a gani idan an zo.
    .again = Na sake nema. Don Allah ku zauna a wannan hira. Abin da kuka rubuta daga yanzu, za a gani idan an zo.
wait-place = Har yanzu ina neman mutum. Lambarku a layin jira: { $position }.
    .again = Yanzu lambarku a layin jira ita ce { $position }. Ina ci gaba da nema.
wait-noplace = Har yanzu ina neman mutum. Ba a manta da ku ba.
    .again = Ina nan, ina ci gaba da nema. Yana da kyau da kuke jira.
wait-worse = Idan abin ya yi tsanani, kada ku jira hirar. { danger-now }
    .again = Ba sai kun jira ba idan ya yi tsanani. { danger-now }
wait-heard = Zan riƙe musu wannan. Ana iya ƙara rubutu.
    .again = Na riƙe musu wannan ma.
wait-long = Wannan ya daɗe sosai. Ku yi haƙuri. Ba saboda ku ba ne. Wurinku yana nan. Mu duba wata hanya kuma?
    .again = Har yanzu yana daɗewa, ku yi haƙuri. Wurinku yana nan. Kuna so ku ga wata hanya?
wait-options = Ana kuma iya kira. { $helpline }: { $number }. Wurinku a layin jira yana nan.
    .again = Yayin jira, ana iya kira. { $helpline }: { $number }.
wait-kept = To, wurinku yana nan. Zan gaya muku idan an zo.
    .again = To, mu jira tare. Wurinku yana nan.
wait-refused = Babu wanda yake da sarari yanzu. Ku yi haƙuri. Ba saboda abin da kuka rubuta ba ne. Ga abin da za mu iya yi a madadinsa.
    .again = Can ma babu wanda yake da sarari. Ku yi haƙuri. Ba saboda ku ba ne. Ga wani abu da za mu iya yi.
# Someone else is open: they are asked only with a new yes.
wait-next = Babu wanda yake da sarari a can yanzu. Ku yi haƙuri. Ba saboda ku ba ne. Zan iya tambayar waɗannan a madadinsu. { $helpline }. Idan kun yarda, su ma za su ga haka.
    .again = Can ma babu wanda yake da sarari. Ku yi haƙuri. Zan iya tambayar waɗannan yanzu. { $helpline }. Idan kun yarda, su ma za su ga haka.
wait-left = To, na cire ku daga layin jira. Za ku iya sake nema kowane lokaci.
    .again = To, kun fita daga layin jira. Ku sake nema duk lokacin da kuke so.

# --- With a person.

# Stands in for the counsellor's name where there is none.
live-someone = Mai taimako
live-joined = An zo. Wannan mutum ne na gaske. { $counsellor }, { $helpline }. Yanzu ana iya rubutu.
live-tips = Ana iya tambayar komai. Ba sai kun amsa kowace tambaya ba. Don tsayawa, ku aika “{ word-stop }”.
live-human = Yanzu kuna rubutu da mutum na gaske. { $counsellor }, { $helpline }.
    .again = Eh, wannan mutum ne na gaske. { $counsellor }, { $helpline }.
live-real-check = Ana iya tabbatarwa. Ku kira: { $helpline }, { $number }. Ku tambaya ko wannan mutum yana aiki a can: { $counsellor }.
live-dropped = Layin ya katse. Ina ƙoƙarin dawo da shi. Ba ku yi laifi ba. Ana iya ci gaba da rubutu. Zan riƙe musu.
    .again = Layin ya sake katsewa, ku yi haƙuri. Ina ƙoƙarin dawo da shi.
live-back = Layin ya dawo. Ana iya ci gaba.
    .again = Layin ya sake dawowa. Ana iya ci gaba.
live-lost = Ban iya dawo da wannan mutum ba. Ku yi haƙuri. Ba saboda ku ba ne. In nemi wani sabon mutum?
    .again = Na sake rasa su, ku yi haƙuri. In nemi wani sabon mutum?
live-switch-ask = { $counsellor } na tambaya ko wani daban zai iya karɓar hirar. { $helpline }. Wannan mutum zai ga abin da ku biyu kuka rubuta. Hakan ya yi?
live-switch-yes = To. { $counsellor } na tare da ku har sabon mutum ya zo.
live-switch-no = To, yana nan yadda yake. Ana iya ci gaba da hira. { $counsellor } na nan.
live-switch = Yanzu sabon mutum ya karɓa. { $counsellor }, { $helpline }. Wannan ma mutum ne na gaske.
live-quiet = Har yanzu kuna nan? Ku yi a hankali. Babu gaggawa.
    .again = Ina dubawa ne kawai. Har yanzu kuna nan? Babu gaggawa.
live-closed-quiet = Zan rufe hirar yanzu, don kada wani ya gani. Za ku iya sake rubutowa kowane lokaci.
live-ended = Hirar ta ƙare. Kun yi ƙoƙari da kuka faɗa.
    .again = Wannan hira ma ta ƙare. Kun yi ƙoƙari da kuka faɗa.
live-to-bot = Hirar da mutum ta ƙare. Ni ce kuma, kwamfuta. Ana iya ci gaba da rubutu a nan.
    .again = Ni ce kuma, kwamfuta. Ana iya ci gaba da rubutu a nan.
live-left = To, na gaya musu dole ku tafi. Ba ku yi laifi ba.
    .again = To, sun san dole ku tafi. Ba ku yi laifi ba.
live-media = Kalmomi kawai zan iya turawa. Ba su ga abin da kuka aika ba.
    .again = Wannan bai isa wurinsu ba. Kalmomi kawai suke isa.
live-undone = To, na janye shi. Ba su gani ba.
    .again = Na janye. Wannan ma ba su gani ba.
live-undo-late = Ƙila sun gani. Na roƙe su su goge shi.
    .again = Na roƙe su su goge wannan ma.
live-undo-none = Babu sauran abin da zan iya janyewa.
    .again = Ba zan iya janye fiye da haka ba.
# Something feels wrong.
live-report = Ku yi haƙuri. Na gode da kuka gaya min. Zan gaya wa masu kula da hirar nan, ba wanda kuke rubutu da shi ba. Ba sai kun ci gaba ba. In gama hirar yanzu?
    .again = Na gode da kuka gaya min. Zan tura wa masu kula da hirar nan. In gama hirar yanzu?
live-report-ended = Hirar ta ƙare. Ba ku yi laifi ba. Daidai ne da kuka faɗa.
live-report-stay = To. Za ku iya gamawa kowane lokaci.
    .again = To, ku ci gaba. Ku gama duk lokacin da kuke so.

any-stop-live = To, na gaya musu dole ku tafi. Ba ku yi laifi ba. Ba zan sake rubutawa ba sai kun fara rubutawa. { danger-now }
any-delete-helpline = Na roƙe su su ma su goge abin da suke riƙe da shi. { $helpline }. Ƙila doka ta sa su riƙe wani abu. Ana iya tambayarsu.

# --- Buttons.

btn-chat = Hira a nan
btn-see = Me za su gani?
btn-go-on = Ci gaba
btn-not-now = Ba yanzu ba
btn-free = Eh, zan iya rubutu
btn-share = Eh, a tura
btn-share-fresh = A'a, a fara sabo
btn-connect = Eh, haɗa ni
btn-leave-line = Fita daga jira
btn-wait-on = Zan jira
btn-leave = Gama hirar
btn-end-it = Eh, a gama
btn-stay = A'a, mu ci gaba
btn-feels-wrong = Wani abu bai dace ba
btn-undo = Janye saƙon
btn-new-person = Eh, wani sabo

# --- On the page.

web-waiting = Ana jiran mutum
web-typing = Ana rubutu.
web-edited = An canza
web-taken-back = An janye
