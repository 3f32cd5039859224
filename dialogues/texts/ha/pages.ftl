### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = Je zuwa rubutun
page-chat-link = Hira da kwamfuta
page-countries-link = Duk ƙasashe
page-countries-title = Wa zai iya taimakawa, ƙasa-ƙasa
page-countries-intro = Ku zaɓi ƙasa. Za ku ga lambobin gaggawa, da masu sauraron matasa a can.
page-not-known = Babu ƙasa mai wannan suna a nan. Ga duk waɗanda muke da su.
page-country-title = Wa zai iya taimakawa. Ƙasa: { $country }

page-emergency = Idan akwai haɗari yanzu
page-emergency-general = Gaggawa
page-emergency-police = 'Yan sanda
page-emergency-ambulance = Motar asibiti
page-emergency-fire = Masu kashe gobara
page-emergency-texts = Ana kuma iya aika saƙo zuwa waɗannan lambobi.
page-emergency-unknown = Ba mu san lambar gaggawa ta wannan ƙasa ba.
page-services = Mutanen da za a yi magana da su
page-worldwide = Taimako ga mutanen kowace ƙasa
page-none = A wannan ƙasa ({ $country }) ba mu san wani layi na matasa ba. Ba laifinku ba ne. Ana iya kiran lambar gaggawa, ko a tambayi babba da kuka yarda da shi.

page-kind-child-helpline = Layin taimako na yara
page-kind-youth-helpline = Layin taimako na matasa
page-kind-government-child-protection = Kare yara na gwamnati
page-kind-suicide-crisis-line = Layin tunani mai nauyi da tsanani
page-kind-domestic-violence-line = Layi kan cin zarafi a gida
page-kind-violence-reporting = Wurin kai rahoton cin zarafi
page-kind-online-abuse-hotline = Wurin kai rahoton cutarwa a intanet
page-kind-missing-children-line = Layin yaran da suka ɓace
page-kind-csam-removal = Kayan cire hotuna daga intanet
page-kind-peer-support = Matasa masu sauraron matasa
page-kind-adult-line = Layin manya
page-kind-stop-abuse-line = Layi na masu tsoron su cutar da yaro

page-whatsapp = WhatsApp
page-unknown = ba a sani ba
page-hours = Lokacin buɗewa
page-hours-always = dare da rana, kowace rana
page-hours-changing = ba ɗaya ba ne kowane mako; shafinsu ya faɗa
page-hours-zone = Lokacin na wannan ƙasa ne: { $country }.
page-local-times = Duk lokutan na ƙasar ne.
page-day = { $day ->
        [mon] Litinin
        [tue] Talata
        [wed] Laraba
        [thu] Alhamis
        [fri] Juma'a
        [sat] Asabar
       *[sun] Lahadi
    }
page-cost = Kuɗi
page-cost-free = kyauta
page-cost-free-no-credit = kyauta, ba a buƙatar kati
page-cost-local = kuɗin kira ko saƙo na yau da kullum
page-languages = Harsuna
page-ages = Shekaru
page-ages-between = daga { $from } zuwa { $to }
page-ages-from = { $from } zuwa sama
page-ages-to = har zuwa { $to }
page-source = Tushe
page-checked = An duba

page-about-title = Game da wannan hira
page-about-what = Wannan hira ce ta kyauta ga yara da matasa. Kuna faɗin abin da yake damun ku. Tana nuna wa zai iya taimakawa a inda kuke zaune.
page-about-computer = Kuna rubutu ne da kwamfuta, ba da mutum ba. Tana zaɓar amsa daga rubuce-rubucen da aka yi aka duba tun da farko. Ba ta ƙirƙirar komai.
page-about-danger = Ba za ta iya kiran kowa a madadinku ba, kuma ba ta san inda kuke ba.
page-about-kept-title = Me ake ajiyewa
page-about-kept-words = Ba a ajiye abin da kuka rubuta. Kwamfutar tana riƙe da shi a ƙwaƙwalwarta yayin hira, don ku sake karantawa.
page-about-kept-steps = Yayin hira, tana riƙe da inda aka kai, yadda abin yake da gaggawa, da abin da ake magana a kai. Tana kuma riƙe da ƙasa, harshe, da abin da ta gaya muku. Babu suna, babu adireshi, babu lambar waya. Komai yana tafiya idan kun danna maɓallin fita. In ba haka ba, yana tafiya bayan hira ta ƙare da mintuna kusan { $minutes }.
page-about-kept-count = Abin da yake ragewa ƙidaya ne: hira nawa aka yi, nawa suka kai ga taimako, a mako da ƙasa. Babu ƙidayar da take kan mutum ɗaya.
page-about-who-title = Wa yake gudanar da wannan
page-about-who-nobody = Wannan kwafi na gwaji ne. Babu wata ƙungiya a bayansa.
page-about-contact = Ana iya rubuta musu:
page-about-numbers-title = Daga ina lambobin suke
page-about-numbers = Kowane wuri yana nuna tushensa da ranar da aka duba shi. Ƙila lambar ta canza tun lokacin.
page-about-licence = Ana iya amfani da wannan jeri, a raba shi. Lasisinsa:
page-about-wrong-title = Akwai lambar da ba daidai ba?
page-about-wrong = Don Allah ku gaya mana. Ba sai an faɗi suna ba.
page-about-wrong-nobody = Wannan kwafi ba shi da wanda za a gaya wa tukuna.

page-region-africa = Afirka
page-region-americas-the-caribbean = Nahiyar Amurka da Karebiyan
page-region-antarctic = Antatika
page-region-asia-pacific = Asiya da Fasifik
page-region-europe = Turai
page-region-middle-east-north-africa = Gabas ta Tsakiya da Arewacin Afirka
