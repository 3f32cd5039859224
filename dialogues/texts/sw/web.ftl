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
web-error = Kuna hitilafu upande wetu. Si wewe. { danger-now }
web-too-fast = Unaandika haraka. Nipe muda kidogo. { danger-now }

term-intro = Unaweza kuandika hapa. Tuma “{ word-stop }” ili kumaliza. Namba huchagua kutoka kwenye orodha.
term-left = Kwaheri. Hakuna kilichohifadhiwa.
