### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = Pumunta sa teksto
page-chat-link = Makipag-chat sa computer
page-countries-link = Lahat ng bansa
page-countries-title = Sino ang makakatulong sa bawat bansa
page-countries-intro = Piliin ang bansa mo. Makikita mo ang mga emergency number, at kung sino ang nakikinig sa kabataan doon.
page-not-known = Walang bansang may ganyang pangalan dito. Ito ang lahat ng mayroon kami.
page-country-title = Sino ang makakatulong sa { $country }

page-emergency = Nasa panganib ngayon
page-emergency-general = Emergency
page-emergency-police = Pulis
page-emergency-ambulance = Ambulansya
page-emergency-fire = Bumbero
page-emergency-texts = Puwede ka ring mag-text sa mga number na ito.
page-emergency-unknown = Hindi namin alam ang emergency number ng bansang ito.
page-services = Mga taong makakausap
page-worldwide = Tulong para sa tao sa kahit anong bansa
page-none = Wala kaming alam na linya para sa kabataan sa { $country }. Hindi mo iyon kasalanan. Puwede kang tumawag sa emergency number, o magtanong sa nakatatandang pinagkakatiwalaan mo.

page-kind-child-helpline = Helpline para sa bata
page-kind-youth-helpline = Helpline para sa kabataan
page-kind-government-child-protection = Proteksyon ng gobyerno para sa bata
page-kind-suicide-crisis-line = Linya para sa madidilim na iniisip at krisis
page-kind-domestic-violence-line = Linya tungkol sa karahasan sa bahay
page-kind-violence-reporting = Lugar para isumbong ang karahasan
page-kind-online-abuse-hotline = Lugar para isumbong ang pananakit online
page-kind-missing-children-line = Linya para sa nawawalang bata
page-kind-csam-removal = Tool na nag-aalis ng larawan sa internet
page-kind-peer-support = Kabataang nakikinig sa kabataan
page-kind-adult-line = Linya para sa nakatatanda
page-kind-stop-abuse-line = Linya para sa natatakot na makasakit ng bata

page-whatsapp = WhatsApp
page-unknown = hindi alam
page-hours = Bukas
page-hours-always = araw at gabi, araw-araw
page-hours-changing = iba-iba bawat linggo; nasa page nila
page-hours-zone = Oras sa { $country } ang mga ito.
page-local-times = Lokal na oras ang lahat.
page-day = { $day ->
        [mon] Lunes
        [tue] Martes
        [wed] Miyerkoles
        [thu] Huwebes
        [fri] Biyernes
        [sat] Sabado
       *[sun] Linggo
    }
page-cost = Bayad
page-cost-free = libre
page-cost-free-no-credit = libre, at hindi kailangan ng load
page-cost-local = presyo ng karaniwang tawag o text
page-languages = Mga wika
page-ages = Edad
page-ages-between = { $from } hanggang { $to }
page-ages-from = { $from } pataas
page-ages-to = hanggang { $to }
page-source = Pinagkunan
page-checked = Na-check noong

page-about-title = Tungkol sa chat na ito
page-about-what = Libre itong chat para sa mga bata at kabataan. Sasabihin mo kung ano ang problema. Ipapakita nito kung sino ang makakatulong sa lugar mo.
page-about-computer = Computer ang ka-chat mo, hindi tao. Pumipili ito ng sagot mula sa mga tekstong isinulat at tiningnan na. Hindi ito gumagawa ng sarili nitong sagot.
page-about-danger = Hindi ito makatatawag kahit kanino para sa iyo, at hindi nito alam kung nasaan ka.
page-about-kept-title = Ano ang itinatabi
page-about-kept-words = Walang itinatabi sa mga isinusulat mo. Nasa memory lang ng computer habang nagcha-chat ka, para mabasa mo ulit.
page-about-kept-steps = Habang nagcha-chat ka, tinatandaan nito kung nasaan na ang usapan, gaano kalala, tungkol saan, ang bansa, ang wika, at ang sinabi nito. Walang pangalan, tirahan, o number ng telepono. Mawawala lahat kapag pinindot mo ang pag-alis, o mga { $minutes } minuto pagkatapos ng chat.
page-about-kept-count = Bilang lang ang naiiwan: ilan ang chat at ilan ang humantong sa tulong, bawat linggo at bansa. Walang bilang na tungkol sa isang tao.
page-about-who-title = Sino ang nagpapatakbo nito
page-about-who-nobody = Pagsubok lang ang kopyang ito. Walang organisasyon sa likod nito.
page-about-contact = Puwede kang mag-message sa kanila:
page-about-numbers-title = Saan galing ang mga number
page-about-numbers = Nakasulat sa bawat serbisyo ang pinagkunan at ang araw na na-check ito. Baka nagbago na ang number mula noon.
page-about-licence = Puwede mong gamitin at ipamahagi ang listahang ito. Ang lisensya:
page-about-wrong-title = May maling number ba?
page-about-wrong = Sabihin mo sana sa amin. Hindi kailangang sabihin ang pangalan.
page-about-wrong-nobody = Wala pang mapagsasabihan sa kopyang ito.

page-region-africa = Africa
page-region-americas-the-caribbean = Americas at Caribbean
page-region-antarctic = Antarctica
page-region-asia-pacific = Asya at Pasipiko
page-region-europe = Europa
page-region-middle-east-north-africa = Gitnang Silangan at Hilagang Africa
