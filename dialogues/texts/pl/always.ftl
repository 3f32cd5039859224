### Status: drafted 2026-11-28.
### What can be asked at any time.

any-stop = Dobrze, kończę. Nie napiszę więcej, chyba że to ty napiszesz do mnie. { danger-now }
any-delete-ask = Skasuję to, co mam o tobie. Nie da się tego cofnąć. Może być?
    .again = Naprawdę skasować wszystko, co mam o tobie? Nie da się tego cofnąć.
any-delete-web = Gotowe. Skasowałem to, co miałem. Ta strona może jeszcze być w historii przeglądarki.
any-delete-app = Gotowe. Skasowałem to, co miałem. Resztę usuniesz, kasując ten czat w telefonie.
any-delete-discord = Gotowe. Skasowałem to, co miałem, i moje wiadomości. Twoich nie mogę skasować. Przytrzymaj palec na każdej, żeby ją usunąć.
delete-kept = Dobrze, nic nie kasuję. Możesz pisać dalej.

any-language = Jaki język wolisz?
    .again = To są języki, które mam. Który wolisz?
any-language-set = Dobrze, teraz piszę w tym języku: { $language }.
    .again = Gotowe. Piszę w tym języku: { $language }.
any-language-none = Przepraszam, w tym języku jeszcze nie umiem pisać. Oto te, które mam.
    .again = Tego języka jeszcze nie mam, przepraszam. Oto te, które mam.

any-person = Tak. Możesz porozmawiać z prawdziwym człowiekiem. Muszę tylko znać kraj.
    .again = Poszukam prawdziwego człowieka. W jakim kraju szukać?
any-person-yes = Tak. Możesz porozmawiać z prawdziwym człowiekiem.
    .again = Tak, prawdziwy człowiek może z tobą porozmawiać.
any-thanks = Nie ma za co. Jestem tu, jeśli chcesz pisać dalej.
    .again = Nie ma sprawy. Dobrze, że do mnie piszesz.
any-wrong = Przepraszam, źle to zrozumiałem. Dzięki, że mówisz. { danger-now } Co teraz najbardziej by ci pomogło?
    .again = Przepraszam, znowu źle. To moja wina. { danger-now } Co teraz najbardziej by ci pomogło?

any-who = Jestem darmowym programem. Szukam, kto może pomóc tam, gdzie mieszkasz. Nie jestem z policji. Nie jestem z twojej szkoły. Tu przeczytasz, kto mnie prowadzi: { $about }
    .again = Jestem darmowym programem, który szuka pomocy tam, gdzie mieszkasz. Więcej jest tutaj: { $about }
any-private = To działa tak. Nie pytam o imię. Nie mówię nic twojej rodzinie, szkole ani policji. Gdy czat się kończy, zapominam go. Telefon zaufania ma swoje zasady. Jeśli czyjeś życie jest w niebezpieczeństwie, może muszą komuś powiedzieć. Możesz ich najpierw o to zapytać.
    .again = Nie znam twojego imienia i nikomu nie mówię. Telefon zaufania ma swoje zasady. Możesz ich najpierw o to zapytać.
any-private-web = Nie używam ciasteczek ani imion. Ale kto używa tego telefonu, może zobaczyć tę stronę. Może być w historii przeglądarki. A właściciel wifi może zobaczyć, jaka to strona.
    .again = Nie używam ciasteczek. Ale ta strona może być w historii przeglądarki.
any-private-app = Aplikacja może mieć własną kopię tego czatu. A kto używa tego telefonu, może go zobaczyć.
    .again = Aplikacja może mieć własną kopię tego czatu.
any-parents = Nic im nie powiem. Nie wiem, kim są. Jeśli rozmawiasz z telefonem zaufania, zapytaj, jak oni to robią.
    .again = Nie, nie mówię nikomu u ciebie w domu. Nawet nie mogę. Nie wiem, kim jesteś.
any-police = Nie mogę wezwać policji i nie zrobię tego. Nie wiem, kim jesteś ani gdzie jesteś. Jeśli zadzwonisz pod numer { $emergency }, mogą kogoś wysłać.
    .again = Nie. Ja nie mogę dzwonić. Tylko ty lub ktoś obok może zadzwonić pod numer { $emergency }.
any-police-unknown = Nie mogę wezwać policji i nie zrobię tego. Nie wiem, kim jesteś ani gdzie jesteś.
    .again = Nie. Nie mogę dzwonić i nie wiem, gdzie jesteś.
any-locate = Nie. Nie widzę, gdzie jesteś, i nie sprawdzam.
    .again = Nie, naprawdę nie widzę, gdzie jesteś.
any-robot = Tak, jestem komputerem. Działam według prostych zasad i mogę się pomylić. Pomagam znaleźć prawdziwego człowieka.
    .again = Tak, jestem komputerem, nie człowiekiem. Mogę poszukać prawdziwego człowieka.
any-cost = Ja nic nie kosztuję. Zużywam trochę internetu w telefonie. Przy każdym numerze jest napisane, ile kosztuje.
    .again = Ja nic nie kosztuję. Przy każdym numerze jest napisane, ile kosztuje.
any-how-long = Ja odpowiadam od razu. Nie wiem, ile czeka się w telefonie zaufania. Możesz poprosić mnie o więcej niż jeden numer.
    .again = Nie wiem, ile się czeka. Jeśli nikt nie odbierze, pokażę kogoś innego.
any-what = Możesz napisać, co się dzieje. Pokażę, kto może pomóc i jak się skontaktować. Możesz przestać, kiedy chcesz.
    .again = Napisz trochę, a pokażę, kto może pomóc. Możesz przestać, kiedy chcesz.
any-repeat = Jasne. Jeszcze raz.
    .again = Proszę, jeszcze raz to samo.
any-complain = Przykro mi. Możesz powiedzieć to tym, którzy mnie prowadzą: { $about }. Nie trzeba podawać imienia.
    .again = Możesz powiedzieć to tym, którzy mnie prowadzą: { $about }
any-keep-web = Ta strona niczego nie zapamiętuje, gdy wychodzisz. Możesz zapisać numer, jeśli to dla ciebie okej.
    .again = Nic tu nie zostaje, gdy wychodzisz. Zapisz numer, jeśli to dla ciebie okej.

# The help word's answer looks like small talk; the numbers come on tap.
any-help-word = Jasne. Dotknij, żeby zobaczyć.
    .again = Proszę. Dotknij, żeby zobaczyć.
any-help-word-open = { danger-now } { $helpline }: { $number }. Wyślij „{ word-hide }”, żeby to ukryć.
    .again = { $helpline }: { $number }. { danger-now } Wyślij „{ word-hide }”, żeby to ukryć.
any-help-word-numbers = { danger-now } Wszystkie numery są tutaj: { $url }. Wyślij „{ word-hide }”, żeby to ukryć.
    .again = Wszystkie numery: { $url }. { danger-now }

# The cover after the hide word. No mention of help.
hide-cover = Dziś raczej sucho. Po południu lekki wiatr.
    .again = Do wieczora sucho i spokojnie.
hide-cover-two = Później trochę chmur. Deszczu niewiele.
    .again = Do weekendu będzie dość ciepło.
