### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = { $country }: z tymi ludźmi możesz porozmawiać. To ty wybierasz.
options-intro-silent = { $country }: do tych ludzi możesz napisać. Nie trzeba mówić.
options-intro-next = { $country }: oto kto jeszcze jest.
options-intro-other = W tym kraju ({ $country }) nie mam numeru tylko dla młodych. Ci ludzie może też wysłuchają.
option-call = { $helpline }. Zadzwoń: { $number }.
option-text = { $helpline }. Wyślij SMS: { $number }.
option-app = { $helpline }. Napisz przez { $app }: { $number }.
option-web = { $helpline }. Ich strona: { $url }
option-cost = { $cost ->
        [free] Dla ciebie za darmo.
        [free-no-credit] Za darmo. Nie trzeba mieć środków na koncie.
        [local] Kosztuje tyle, co zwykła rozmowa.
       *[unknown] Nie wiem dokładnie, ile to kosztuje.
    }
option-bill = { $bill ->
        [hidden] Nie widać tego na rachunku.
        [shown] Może być widać na rachunku za telefon.
       *[unknown] Nie wiem, czy widać to na rachunku.
    }
option-keyword = Zacznij od słowa „{ $keyword }”.
option-hours = { $state ->
        [always] Czynne dzień i noc.
        [open] Czynne teraz, do { $hours }.
        [open-long] Czynne teraz.
        [closed] Teraz nieczynne. Otwarcie: { $opens }.
        [closed-long] Teraz nieczynne.
       *[unknown] Nie wiem dokładnie, kiedy jest czynne.
    }
option-languages = Języki: { $languages }.
option-age = Dla osób od { $from } do { $to } lat.
option-age-to = Dla osób do { $to } lat.
option-age-from = Dla osób od { $from } lat.
option-anywhere = Działa z każdego kraju.
option-old = Od jakiegoś czasu nie dało się tego sprawdzić. Mogło się zmienić.
options-choose = Co jest dla ciebie okej?
options-all-closed = To długo, gdy jest ciężko. Przykro mi. Na razie możesz zajrzeć tutaj: { $url }. { danger-now }
options-again = Możesz coś wybrać albo po prostu pisać dalej. Nie ma pośpiechu.
    .again = Oni tu są dla ciebie. Możesz wybrać, kiedy chcesz.
options-none-left = To wszystko, co mam dla tego kraju ({ $country }). Przykro mi, że tak mało. Możesz też zajrzeć tutaj: { $url }. { danger-now }
    .again = W tym kraju ({ $country }) nie znam nikogo więcej. Ta strona może pomóc: { $url }. { danger-now }

picked-call = { $helpline }. Tu możesz zadzwonić:
picked-text = { $helpline }. Tu możesz wysłać SMS:
picked-app = { $helpline }. Tu możesz napisać przez { $app }:
picked-web = { $helpline }. To jest ich strona:
picked-after = Możesz wrócić i powiedzieć mi, jak było.

weekday = { $day ->
        [mon] w poniedziałek
        [tue] we wtorek
        [wed] w środę
        [thu] w czwartek
        [fri] w piątek
        [sat] w sobotę
       *[sun] w niedzielę
    }
opens-today = dziś o { $time }
opens-tomorrow = jutro o { $time }
opens-day = { $day } o { $time }

any-other = Dobrze. Oto kto jeszcze jest.
    .again = Dobrze, pokażę więcej.
any-not-work = Przykro mi. Dzięki, że mówisz. Co nie zadziałało?
    .again = Przykro mi, że znowu się nie udało. Co nie zadziałało?
any-not-work-next = Dzięki. To nie twoja wina. Spróbujmy tego.
    .again = Dzięki, że próbujesz jeszcze raz. Oto ktoś inny.
any-not-work-last = Dziękuję. To nie twoja wina. Nie mam więcej numerów dla tego kraju ({ $country }). Spróbuj jeszcze raz później albo zajrzyj tutaj: { $url }. { danger-now }
    .again = Dzięki, że próbujesz. Na tej stronie mogą być inni: { $url }. { danger-now }
any-not-work-sorry = Dzięki, że mówisz. To nie twoja wina. Poszukajmy kogoś innego.
    .again = Dzięki. Szukajmy dalej.

cantcall-first = W porządku. Nie musisz dzwonić. Chodzi o to, że ktoś usłyszy, czy o pieniądze?
    .again = Nie musisz dzwonić. Chodzi o to, że ktoś usłyszy, czy o pieniądze?
cantcall-heard = To zostańmy przy pisaniu.
cantcall-nocredit = Najpierw pokażę to, co za darmo. { danger-now }
    .again = Teraz najpierw to, co za darmo. { danger-now }
cantcall-none = W tym kraju ({ $country }) nie mam nikogo, do kogo można pisać. Czy jest telefon, z którego możesz skorzystać? Może w szkole, u lekarza albo u znajomych. Na tej stronie jest więcej: { $url }. { danger-now }
    .again = W tym kraju ({ $country }) nadal nie mam nikogo, do kogo można pisać. Na tej stronie może ktoś być: { $url }. { danger-now }
near-first = Dobrze. Wyślij „{ word-hide }”, jeśli trzeba. Będę pisać krótko. Możesz wrócić, gdy nikogo nie będzie obok.
    .again = Dobrze. Piszę krótko. „{ word-hide }” ukryje to wszystko.

noline-first = Przykro mi. W tym kraju ({ $country }) nie udało mi się znaleźć numeru dla młodych. To nie twoja wina. Tu jest pomoc dla każdego kraju: { $url }. Może ktoś zaufany wie więcej: w szkole, u lekarza albo w rodzinie. { danger-now }
    .again = W tym kraju ({ $country }) nadal nie mam numeru. Przykro mi. Na tej stronie jest pomoc dla każdego kraju: { $url }. Czy jest ktoś dorosły, komu ufasz? { danger-now }
keep-reached = Dobrze, że udało się z nimi porozmawiać. Możesz pisać do mnie, kiedy chcesz.
    .again = Dobrze, że znowu się udało. Możesz pisać do mnie, kiedy chcesz.
