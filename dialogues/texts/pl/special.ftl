### Status: drafted 2026-11-28.
### Special people and special cases.

friend-first = Dobrze, że się troszczysz i pytasz. Nie musisz naprawiać tego w pojedynkę. Czy twój kolega lub koleżanka jest teraz w niebezpieczeństwie?
friend-danger = Proszę, zadzwoń teraz pod numer { $emergency }. Powiedz, gdzie jest ta osoba. Zostań z nią, jeśli to dla ciebie okej. Powiedz też komuś dorosłemu, komu ufasz.
friend-danger-unknown = Dobrze, że się troszczysz. { emergency-bar-unknown } Powiedz, gdzie jest ta osoba. Powiedz też komuś dorosłemu, komu ufasz. W jakim kraju jesteś? Poszukam właściwego numeru.
friend-next = Ludzie dzwonią też w sprawie kolegów i koleżanek. W telefonie zaufania powiedzą, co mówić i co robić. Nie trzeba podawać imienia tej osoby.
friend-you = A jak ty się z tym wszystkim czujesz?
for-me = Dziękuję, że mówisz. Czyli chodzi o ciebie. Co się dzieje?

adult-hello = Dziękuję za troskę o dziecko. Ten czat jest dla młodych, ale wiem, gdzie mogą dzwonić dorośli.
    .again = Mogę pokazać, gdzie mogą dzwonić dorośli.
adult-country = Jaki to kraj? { danger-now }
    .again = Potrzebuję tylko kraju. { danger-now }
adult-first = Dziękuję za troskę o dziecko. Ten czat jest dla młodych. W tym kraju ({ $country }) dorośli mogą dzwonić tutaj: { $helpline }, { $number }.
    .again = W tym kraju ({ $country }) dorośli mogą dzwonić tutaj: { $helpline }, { $number }.
adult-danger = Czy dziecko jest teraz w niebezpieczeństwie? Zadzwoń pod numer { $emergency }. Nie trzeba mieć pewności.
    .again = Jeśli dziecko jest teraz w niebezpieczeństwie, zadzwoń pod numer { $emergency }.
adult-none = Dziękuję za troskę. W tym kraju ({ $country }) nie mam numeru dla dorosłych. Na tej stronie jest lista: { $url }. { danger-now }
    .again = W tym kraju ({ $country }) nie mam numeru dla dorosłych. Proszę, zajrzyj tutaj: { $url }. { danger-now }
adult-not-here = Proszę, nie pisz tu imienia dziecka i nie wysyłaj zdjęć.
    .again = Proszę, bez imion i zdjęć na tym czacie.
adult-more = O to wszystko można zapytać przez telefon. Nie trzeba mieć pewności. { danger-now }
    .again = Wysłuchają i wiedzą, co robić. { danger-now }
adult-self-hello = Dobrze, że piszesz. Dla ciebie też jest pomoc. Ten czat jest dla młodych, ale znam numery dla dorosłych.
    .again = Są też numery dla dorosłych.
adult-self = Dobrze, że piszesz. Dla ciebie też jest pomoc. W tym kraju ({ $country }) możesz zadzwonić tutaj: { $helpline }, { $number }. { danger-now }
    .again = { $helpline } jest dla ciebie: { $number }. { danger-now }

# An adult who has hurt, or fears they may hurt, a child.
offender-first = Dobrze, że to mówisz. Są ludzie, którzy w tym pomagają, żeby żadne dziecko nie cierpiało. Możesz z nimi porozmawiać: { $helpline }, { $number }. Proszę, nie pisz tu szczegółów.
    .again = Możesz porozmawiać tutaj: { $helpline }, { $number }. Pomagają, żeby żadne dziecko nie cierpiało.
offender-none = Dobrze, że to mówisz. Jest na to pomoc, żeby żadne dziecko nie cierpiało. Lekarz albo psycholog pomoże ją znaleźć. Proszę, nie pisz tu szczegółów.
    .again = Lekarz albo psycholog może w tym pomóc. Proszę, nie pisz tu szczegółów.
offender-danger = Jeśli jakieś dziecko teraz cierpi, to jest najważniejsze. { danger-now }
    .again = Dziecko w niebezpieczeństwie jest najważniejsze. { danger-now }
offender-limits = Nie mogę połączyć cię z telefonem dla dzieci. Lekarz może pomóc znaleźć właściwych ludzi. Proszę, nie pisz tu szczegółów.
    .again = To wszystko, co mogę powiedzieć. Lekarz może pomóc znaleźć właściwych ludzi.
# A young person who has hurt someone, or fears they may.
young-harm-first = Trzeba odwagi, żeby to powiedzieć. Możesz dostać pomoc, żeby przestać, i może być lepiej. Telefon zaufania cię wysłucha. { danger-now }
    .again = Dobrze, że mówisz to na głos. Telefon zaufania może pomóc ci przestać. { danger-now }

rude-first = Złość jest w porządku. Nadal tu jestem. Czy czegoś potrzebujesz?
rude-second = Ja to zniosę. Ale jeśli chcesz rozmawiać z człowiekiem, pisz do niego miło, proszę.
rude-pause = Zróbmy przerwę na { $minutes } minut. { danger-now } Napisanie „{ btn-emergency }” też dalej działa.
    .again = Nadal mamy przerwę. W porządku. { danger-now }
prank-first = Możesz mnie testować, nie ma sprawy. Na serio działam tak samo. Jeśli chcesz o coś zapytać, śmiało.
    .again = Testuj śmiało. Jestem tu, gdy będzie trzeba.

# The web page says this when a message is longer than 4 KB.
web-too-long = To dużo, a chcę to dobrze przeczytać. Możesz wysłać w mniejszych częściach? { danger-now }

media-image = Nie umiem otwierać zdjęć, więc nie patrzę. Proszę, napisz to słowami. Nie wysyłaj tego nikomu dalej.
    .again = Nadal nie umiem otwierać zdjęć. Wystarczy kilka słów.
media-nude = Nie będę się na ciebie gniewać. Jest darmowe narzędzie, które usuwa zdjęcia z internetu. Nie musisz nikomu wysyłać tych zdjęć: { $removal }
    .again = Narzędzie, które usuwa zdjęcia z internetu, jest tutaj: { $removal }
media-voice = Nie umiem słuchać nagrań. Możesz napisać to w kilku słowach?
    .again = Nie umiem słuchać nagrań, przepraszam. Możesz napisać kilka słów?
media-file = Nie umiem otwierać plików. Możesz napisać to w kilku słowach?
    .again = Nie umiem otwierać plików, przepraszam. Wystarczy kilka słów.
media-place = Nie korzystam z twojej lokalizacji i jej nie zachowuję. { danger-now } Tam możesz powiedzieć, gdzie jesteś.
    .again = Nie zachowuję twojej lokalizacji. { danger-now }
media-contact = Dzięki, ale proszę, nie wysyłaj mi imion, nazwisk ani numerów. Nie potrzebuję ich.
    .again = Proszę, nie wysyłaj mi imion, nazwisk ani numerów. Nie zachowuję tego.
media-sticker = Rozumiem. Napiszesz mi trochę więcej słowami?
    .again = Fajne. A słowami?

unclear-first = Przepraszam, nie rozumiem. Możesz powiedzieć to innymi słowami?
    .again = Chyba tego nie rozumiem. Możesz powiedzieć to innymi słowami?
unclear-second = Nadal nie rozumiem. To moja wina, nie twoja. Co pasuje najlepiej?
    .again = Przepraszam, dziś wolno myślę. Co pasuje najlepiej?
unclear-third = Jestem tylko komputerem. Człowiek cię zrozumie. { danger-now } Poszukać człowieka?
    .again = Człowiek zrozumie cię lepiej niż ja. { danger-now } Poszukać kogoś?

pii-seen = Nie musisz podawać imion, nazwisk ani tego, gdzie mieszkasz. Nie zachowuję tego. Pisz dalej.
    .again = Imiona i nazwiska możesz pominąć. Nie zachowuję ich. Pisz dalej.
age-young = Dzięki, że mówisz. To nic złego, że tu piszesz. Ten czat jest też dla ciebie. Co się dzieje?
    .again = Tu każdy wiek jest w porządku. Co się dzieje?
age-older = Dzięki, że mówisz. Ten czat jest też dla ciebie. Mogę pokazać, kto może ci pomóc. Co się dzieje?
    .again = Ten czat jest też dla ciebie. Co się dzieje?
