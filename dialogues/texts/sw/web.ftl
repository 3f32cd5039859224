### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = Maelezo
web-exit = Toka kwenye ukurasa
web-exit-help = Inakupeleka kwenye ukurasa mwingine. Haifuti orodha ya kurasa kwenye kivinjari chako.
web-skip = Nenda kwenye ujumbe
web-log-label = Ujumbe
web-input-label = Ujumbe wako
web-send = Tuma
web-no-js = Tuma ujumbe wako, na jibu litaonekana hapa. “{ web-refresh }” hutafuta ujumbe mpya.
web-refresh = Angalia ujumbe mpya
web-tracks-link = Futa alama zako
web-tracks = Kivinjari chako huweka orodha ya kurasa unazofungua. Dirisha la faragha haliweki. Ukifuta orodha yote, mtu anaweza kugundua. Huenda ni bora kufuta ukurasa huu tu.
web-from-you = Wewe
web-from-bot = Kompyuta
web-from-person = Mtu
web-closed = Mazungumzo haya yamefungwa. Unaweza kuanza mapya.
web-lost = Mazungumzo haya hayapo tena. Ni kwa ajili ya faragha. Unaweza kuanza mapya. { danger-now }
web-not-found = Ukurasa huu haupo. Unaweza kurudi mwanzo.
web-start = Mwanzo
web-language-label = Lugha
web-error = Kuna hitilafu upande wetu. Si kosa lako. { danger-now }
web-too-fast = Unaandika haraka. Nipe muda kidogo. { danger-now }
web-exit-loading = Inapakia
web-exit-two = Bonyeza Shift mara mbili zaidi ili kutoka.
web-exit-one = Bonyeza Shift mara moja zaidi ili kutoka.
web-exit-over = Kutoka kwa Shift kunaanza upya.
web-exit-shift = Kwenye kibodi, unaweza pia kubonyeza Shift mara tatu.
web-sending = Inatuma
web-sent = Imetumwa
web-not-sent = Haijatumwa bado. Naendelea kujaribu.
web-retry = Haikutumwa. Gusa ili kujaribu tena.
web-offline = Huna mtandao. Simu bado inaweza kufanya kazi. Nitatuma ukirudi mtandaoni.
web-show = Onyesha tena
web-listen = Soma kwa sauti
web-listen-stop = Acha kusoma
web-pictures = Picha kubwa
web-close = Funga
web-run-by = Nani anaendesha mazungumzo haya:
web-widget-off = Mazungumzo hayajafunguliwa hapa. Unaweza kuyafungua kwenye ukurasa wake. { danger-now }
web-own-page = Fungua mazungumzo

term-intro = Unaweza kuandika hapa. Tuma “{ word-stop }” ili kumaliza. Namba huchagua kutoka kwenye orodha.
term-left = Kwaheri. Hakuna kilichohifadhiwa.
