### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = Przejdź do tekstu
page-chat-link = Pisz z komputerem
page-countries-link = Wszystkie kraje
page-countries-title = Kto może pomóc, kraj po kraju
page-countries-intro = Wybierz kraj. Zobaczysz numery alarmowe i to, kto tam słucha młodych.
page-not-known = Nie ma tu kraju o tej nazwie. To wszystkie, które mamy.
page-country-title = Kto może pomóc: { $country }

page-emergency = W niebezpieczeństwie
page-emergency-general = Numer alarmowy
page-emergency-police = Policja
page-emergency-ambulance = Pogotowie
page-emergency-fire = Straż pożarna
page-emergency-texts = Na te numery możesz też wysłać SMS.
page-emergency-unknown = Nie znamy numeru alarmowego tego kraju.
page-services = Ludzie do rozmowy
page-worldwide = Pomoc dla ludzi w każdym kraju
page-none = W tym kraju ({ $country }) nie znamy numeru dla młodych. To nie twoja wina. Możesz zadzwonić pod numer alarmowy albo poprosić kogoś dorosłego, komu ufasz.

page-kind-child-helpline = Telefon zaufania dla dzieci
page-kind-youth-helpline = Telefon zaufania dla młodzieży
page-kind-government-child-protection = Państwowa ochrona dzieci
page-kind-suicide-crisis-line = Telefon na czarne myśli i kryzys
page-kind-domestic-violence-line = Telefon w sprawie przemocy w domu
page-kind-violence-reporting = Miejsce, gdzie zgłasza się przemoc
page-kind-online-abuse-hotline = Miejsce, gdzie zgłasza się krzywdę w internecie
page-kind-missing-children-line = Telefon w sprawie zaginionych dzieci
page-kind-csam-removal = Narzędzie, które usuwa zdjęcia z internetu
page-kind-peer-support = Młodzi, którzy słuchają młodych
page-kind-adult-line = Telefon dla dorosłych
page-kind-stop-abuse-line = Telefon dla tych, którzy boją się, że skrzywdzą dziecko

page-whatsapp = WhatsApp
page-unknown = nie wiemy
page-hours = Godziny
page-hours-always = dzień i noc, codziennie
page-hours-changing = co tydzień inaczej; jest to na ich stronie
page-hours-zone = Godziny według tego kraju: { $country }.
page-local-times = Wszystkie godziny to czas miejscowy.
page-day = { $day ->
        [mon] poniedziałek
        [tue] wtorek
        [wed] środa
        [thu] czwartek
        [fri] piątek
        [sat] sobota
       *[sun] niedziela
    }
page-cost = Koszt
page-cost-free = za darmo
page-cost-free-no-credit = za darmo, bez środków na koncie
page-cost-local = cena zwykłej rozmowy lub SMS
page-languages = Języki
page-ages = Wiek
page-ages-between = { $from } do { $to }
page-ages-from = od { $from }
page-ages-to = do { $to }
page-source = Źródło
page-checked = Sprawdzono

page-about-title = O tym czacie
page-about-what = To darmowy czat dla dzieci i młodzieży. Piszesz, co się dzieje. Czat pokazuje, kto może pomóc tam, gdzie mieszkasz.
page-about-computer = Piszesz z komputerem, nie z człowiekiem. Wybiera odpowiedzi z tekstów, które wcześniej napisano i sprawdzono. Nigdy sam nic nie wymyśla.
page-about-danger = Nie może do nikogo za ciebie zadzwonić i nie wie, gdzie jesteś.
page-about-kept-title = Co zostaje
page-about-kept-words = Nic, co piszesz, nie jest zapisywane. Komputer trzyma to w pamięci w czasie czatu, żeby dało się to przeczytać jeszcze raz.
page-about-kept-steps = W czasie czatu wie, na jakim etapie jest rozmowa i czy to pilne. Zna też temat, kraj, język i to, co mówi. Żadnego imienia, adresu ani numeru. Wszystko znika, gdy wychodzisz przyciskiem, albo około { $minutes } minut po końcu czatu.
page-about-kept-count = Zostaje tylko liczba: ile było czatów i ile doprowadziło do pomocy. Liczymy według tygodnia i kraju. Żadna liczba nie mówi o jednej osobie.
page-about-who-title = Kto to prowadzi
page-about-who-nobody = Ta kopia działa tylko na próbę. Nie stoi za nią żadna organizacja.
page-about-contact = Możesz do nich napisać:
page-about-numbers-title = Skąd są numery
page-about-numbers = Przy każdej pomocy jest źródło i dzień sprawdzenia. Od tego czasu numer mógł się zmienić.
page-about-licence = Wolno używać tej listy i ją przekazywać. Licencja:
page-about-wrong-title = Numer jest zły?
page-about-wrong = Proszę, daj nam znać. Nie trzeba podawać imienia.
page-about-wrong-nobody = Przy tej kopii nie ma jeszcze nikogo, komu można to zgłosić.

page-region-africa = Afryka
page-region-americas-the-caribbean = Ameryki i Karaiby
page-region-antarctic = Antarktyda
page-region-asia-pacific = Azja i Pacyfik
page-region-europe = Europa
page-region-middle-east-north-africa = Bliski Wschód i Afryka Północna
