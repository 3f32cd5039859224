### Status: drafted 2026-11-28.
### The levels below emergency: thanks, belief, not your fault, choice, next step. No "why", no detail.

check-danger = Dziękuję, że mi to mówisz. Najpierw jedno. Jesteś teraz w bezpiecznym miejscu?
check-safe = Dziękuję. Dobrze to wiedzieć. Poszukajmy kogoś, z kim możesz porozmawiać.

urgent-first = Dziękuję, że mi to mówisz. To dużo jak na jedną osobę. Dobrze, że o tym mówisz. Prawdziwy człowiek może z tobą o tym porozmawiać.
    .again = Słucham cię. Dobrze, że mi to mówisz. Prawdziwy człowiek może wysłuchać wszystkiego.

# Thoughts of dying or self-harm, no plan and no act in the words.
urgent-dark-thoughts = Dziękuję, że mi to mówisz. Takie myśli mogą być bardzo ciężkie. Mogą też minąć. Nie musisz mierzyć się z nimi w pojedynkę. Ktoś może wysłuchać cię teraz. { danger-now }
    .again = Słucham cię. Dobrze, że mówisz to na głos. Jesteś ważną osobą. Ktoś może być teraz przy tobie. { danger-now }

# Someone is hurting them.
urgent-hurt = Dziękuję, że mi to mówisz. Zasługujesz na to, żeby ktoś ci uwierzył. To nie twoja wina. Nie musisz mówić mi więcej. Ktoś może razem z tobą pomyśleć, co dalej.
    .again = Słucham cię. Nic z tego nie jest twoją winą. Ktoś może pomóc ci zrobić kolejny krok.

# Someone online has pictures, or makes threats.
urgent-online-threat = Dziękuję, że mi to mówisz. Nie będę się na ciebie gniewać. To nie twoja wina. Nie musisz płacić ani nic więcej wysyłać. Ktoś może pomóc ci zrobić kolejny krok.
    .again = Słucham cię. Nie musisz im odpisywać. To nadal nie twoja wina. Ktoś może ci teraz pomóc.

# Our own reading of the words failed: treated as urgent.
urgent-unread = Dziękuję, że mi to mówisz. Nie wszystko udało mi się zrozumieć. To moja wina, nie twoja. Prawdziwy człowiek to potrafi. { danger-now }
    .again = Przepraszam, nadal nie wszystko rozumiem. Prawdziwy człowiek to potrafi. { danger-now }

concern-first = Dziękuję, że mi to mówisz. To brzmi ciężko. Nie musisz nieść tego w pojedynkę. Czy pomogłaby ci rozmowa z kimś o tym?
    .again = Słucham cię. To dużo na raz. Czy pomogłaby ci rozmowa z kimś o tym?
concern-topic = Dzięki. To pomaga mi szukać. Są ludzie, którzy dużo o tym wiedzą.
    .again = Dziękuję. Znam ludzi, którzy mogą z tobą o tym porozmawiać.
listening-more = Dziękuję, że mówisz mi też o tym. Dobrze, że ubierasz to w słowa.
    .again = Słucham cię. Czytam wszystko.
not-sure-person = W porządku. Nie musisz jeszcze wiedzieć. Najpierw możesz zobaczyć, kto może pomóc. Pokazać?
    .again = Nie ma pośpiechu. Mogę pokazać, kto może pomóc. To ty decydujesz, czy chcesz rozmawiać. Pokazać?

none-first = Dobrze, że piszesz. Pomagam młodym znaleźć kogoś do rozmowy. Może chodzić o dom, szkołę, miłość, smutek albo coś w internecie. O czym chcesz pogadać?
    .again = Jestem tu. Może chodzić o wszystko. O czym chcesz pogadać?
none-again = W porządku. Nie ma pośpiechu. Możesz się tylko rozejrzeć albo zapytać, jak to działa.
    .again = Nie ma pośpiechu. Możesz zapytać, jak to działa. Albo pisz, co przyjdzie ci do głowy.
none-third = W porządku, jeśli brakuje słów. Człowiek może pomóc je znaleźć. Poszukać kogoś?
    .again = Masz tyle czasu, ile chcesz. Poszukać dla ciebie człowieka?
still-here = Nadal tu jestem. Pisz tak dużo albo tak mało, jak chcesz.
    .again = Jestem tu. Masz czas.

no-person-wanted = W porządku. To ty decydujesz. Mogę pokazać numer na później. Albo możesz tu trochę popisać. Jestem tylko komputerem, więc nie umiem dawać rad.
    .again = W porządku. To ty wybierasz. Możesz pisać dalej albo wziąć numer na później.
keep-later = Dobrze. Oto numer, żeby był pod ręką: { $helpline }, { $number }. Możesz wrócić, kiedy chcesz.
    .again = Proszę, jeszcze raz: { $helpline }, { $number }.

question-first = Jasne. Po prostu napisz. Ja o nic nie zapytam.
    .again = Śmiało. Po prostu napisz pytanie.
question-answer = Dobre pytanie. Jestem tylko komputerem i na to nie umiem dobrze odpowiedzieć. Ci, którzy umieją, są tutaj: { $url }. Nie trzeba podawać imienia. { danger-now }
    .again = Na to nie umiem dobrze odpowiedzieć. Ludzie z tej strony umieją: { $url }. { danger-now }
question-answer-line = Dobre pytanie. Jestem tylko komputerem i na to nie umiem dobrze odpowiedzieć. { $helpline } umie: { $number }. Nie trzeba podawać imienia. { danger-now }
    .again = Na to nie umiem dobrze odpowiedzieć. { $helpline } umie: { $number }. { danger-now }
