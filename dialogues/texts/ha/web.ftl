### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = Rubutu
web-exit = Bar shafin nan
web-exit-help = Yana kai ku wani shafi. Ba ya share tarihin burauza.
web-skip = Je zuwa saƙonni
web-log-label = Saƙonni
web-input-label = Saƙonku
web-send = Aika
web-no-js = Ku aika saƙonku, amsar za ta fito a nan. “{ web-refresh }” yana nemo sababbi.
web-refresh = Duba sababbi
web-tracks-link = Share sawunku
web-tracks = Burauza tana riƙe da jerin shafukan da kuka buɗe. Taga ta sirri ba ta yin haka. Idan kun goge duk jerin, wani zai iya lura. Ƙila ya fi kyau ku goge wannan shafi kaɗai.
web-from-you = Ku
web-from-bot = Kwamfuta
web-from-person = Mutum
web-closed = An rufe wannan hira. Za ku iya fara sabuwa.
web-lost = Wannan hira ta tafi. Haka aka yi don kada wani ya gani. Za ku iya fara sabuwa. { danger-now }
web-not-found = Wannan shafi ba ya nan. Za ku iya komawa farko.
web-start = Farko
web-language-label = Harshe
web-error = Wani abu ya lalace a wurinmu. Ba laifinku ba ne. { danger-now }
web-too-fast = Kuna rubutu da sauri. Ku ba ni ɗan lokaci. { danger-now }
web-exit-loading = Ana buɗewa
web-exit-two = Ku danna Shift sau biyu kuma don fita.
web-exit-one = Ku danna Shift sau ɗaya kuma don fita.
web-exit-over = Fita da Shift ya sake farawa.
web-exit-shift = A madannai, ana kuma iya danna Shift sau uku.
web-sending = Ana aikawa
web-sent = An aika
web-not-sent = Ba a aika ba tukuna. Ina ci gaba da gwadawa.
web-retry = Ba a aika ba. Ku danna don sake gwadawa.
web-offline = Babu intanet. Kira zai iya aiki. Zan aika idan intanet ya dawo.
web-show = Sake nunawa
web-listen = Karanta da murya
web-listen-stop = Daina karatu
web-pictures = Manyan hotuna
web-close = Rufe
web-run-by = Mai gudanar da wannan hira:
web-widget-off = Hirar ba ta buɗe a nan. Ana iya buɗe ta a shafinta. { danger-now }
web-own-page = Buɗe hira

term-intro = Ana iya rubutu a nan. Ku aika “{ word-stop }” don tsayawa. Lambobi suna zaɓa daga jeri.
term-left = Sai anjima. Ba a ajiye komai na wannan ba.
