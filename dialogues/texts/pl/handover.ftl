### Status: drafted 2026-11-28.
### A person on the other end: before the yes, in line, in the talk, and after it. Once a person is there, we say only what must be known.

# --- Before the yes. $helpline is who would answer.

option-chat = { $helpline }. Możesz z nimi pisać od razu tutaj.
handover-who = Mogę połączyć cię z człowiekiem: { $helpline }. Zobaczy, co piszesz, jaki to kraj i jak poważnie to wygląda. Nie zobaczy twojego imienia, numeru ani tego, gdzie jesteś.
    .again = Człowiek może tu z tobą pisać: { $helpline }. Zobaczy, co piszesz, jaki to kraj i jak poważnie to wygląda. Nie zobaczy twojego imienia ani numeru.
# $reporting: what this helpline must tell others.
handover-rules = { $reporting ->
        [must] Prawie nic nie mówią innym. Ale gdy ktoś krzywdzi dziecko, prawo każe im komuś powiedzieć. Możesz zapytać, jak to działa, zanim powiesz, kim jesteś. Idziemy dalej?
        [may] Prawie nic nie mówią innym. Ale może muszą komuś powiedzieć, gdy czyjeś życie jest w niebezpieczeństwie. Albo gdy ktoś krzywdzi dziecko. Możesz najpierw zapytać. Idziemy dalej?
       *[unknown] Nie wiem, co muszą mówić innym. Zapytaj, zanim powiesz, kim jesteś. Idziemy dalej?
    }
    .again = { $reporting ->
        [must] Oni też muszą komuś powiedzieć, gdy ktoś krzywdzi dziecko. Możesz najpierw zapytać. Idziemy dalej?
        [may] Oni też może muszą komuś powiedzieć, gdy czyjeś życie jest w niebezpieczeństwie. Możesz najpierw zapytać. Idziemy dalej?
       *[unknown] Nie wiem też, co oni muszą mówić innym. Możesz najpierw zapytać. Idziemy dalej?
    }
handover-near = Czy możesz teraz swobodnie pisać, bez nikogo obok?
handover-share = Przekazać im to, co już tu jest napisane? Wtedy nie trzeba mówić tego drugi raz. Imiona i numery pominę.
    .again = To ty wybierasz. Przekazać im to, co już tu jest napisane?
handover-wait = { $known ->
        [yes] Teraz czeka się mniej więcej { $minutes } minut.
       *[no] Nie wiem, ile się czeka. Będę dawać ci znać.
    }
handover-ask = Połączyć cię?
    .again = Połączyć cię teraz? Możesz powiedzieć „nie”.
# In an emergency: the number stands there already; who they are and one yes.
handover-short = Mogę też połączyć cię z człowiekiem: { $helpline }. Zobaczy, co piszesz i jaki to kraj. Nie zobaczy twojego imienia. Może będzie musiał komuś powiedzieć, gdy czyjeś życie jest w niebezpieczeństwie. { danger-now } Połączyć cię?
    .again = To byłby ktoś stąd: { $helpline }. Zobaczy, co piszesz i jaki to kraj. Nie zobaczy twojego imienia. { danger-now } Połączyć cię teraz?
handover-declined = Dobrze, nie łączę. Nic nie zostało wysłane. Co chcesz zrobić?
    .again = W porządku. Nic nie zostało wysłane. Co chcesz zrobić?
# What do they see?
handover-see = Widzą to, co piszesz od teraz. Widzą kraj, język i jak poważnie to wygląda. To, co było wcześniej, tylko jeśli się zgodzisz. Nie widzą twojego imienia, numeru ani tego, gdzie jesteś.
    .again = Widzą to, co piszesz, kraj, język i jak poważnie to wygląda. Ode mnie nic więcej.
# The helpline cannot be asked any more, a moment after it could.
handover-gone = Przykro mi. Teraz nie mogę cię z nimi połączyć. To nie przez ciebie.
    .again = Przykro mi, tam też teraz nikogo nie ma. To nie przez ciebie.

# The practice helpline: only for trying things out. It must never pass for help.
practice-who = To tylko ćwiczenie, na próbę. Nie czyta tego żaden prawdziwy człowiek. Idziemy dalej?
    .again = To znowu ćwiczenie. Nie czyta tego żaden prawdziwy człowiek. Idziemy dalej?
practice-joined = To rozmowa na próbę. Nie czyta jej żaden prawdziwy człowiek. Jeśli chcesz prawdziwej pomocy, wyślij „{ word-stop }” i zacznij od nowa. { danger-now }
practice-line = Numer na próbę
practice-name = Próba
practice-hello = Cześć. Tak zaczyna się rozmowa. Napisz cokolwiek, żeby spróbować.
practice-answer = Twoja wiadomość dotarła. W prawdziwej rozmowie człowiek czytałby ją teraz.
practice-more = Ta też dotarła. Możesz pisać dalej albo skończyć rozmowę.
practice-bye = To była rozmowa na próbę. Teraz wiesz, jak to działa.

# --- In line.

wait-start = Dobrze, poprosiłem o człowieka. Zostań, proszę, w tym czacie. Dam znać, gdy ktoś przyjdzie. Możesz pisać dalej. Ta osoba zobaczy to, gdy przyjdzie.
    .again = Poprosiłem jeszcze raz. Zostań, proszę, w tym czacie. Dam znać, gdy ktoś przyjdzie.
wait-start-fresh = Dobrze, poprosiłem o człowieka. Zostań, proszę, w tym czacie. Ta osoba nie zobaczy tego, co było wcześniej. To, co piszesz od teraz, zobaczy, gdy przyjdzie.
    .again = Poprosiłem jeszcze raz. Zostań, proszę, w tym czacie. To, co piszesz od teraz, ktoś zobaczy, gdy przyjdzie.
wait-place = Nadal szukam człowieka. Twoje miejsce w kolejce: { $position }.
    .again = Teraz twoje miejsce w kolejce to { $position }. Szukam dalej.
wait-noplace = Nadal szukam człowieka. Pamiętam o tobie.
    .again = Nadal tu jestem i nadal szukam. Dobrze, że czekasz.
wait-worse = Jeśli będzie gorzej, nie czekaj na czat. { danger-now }
    .again = Nie musisz czekać, jeśli będzie gorzej. { danger-now }
wait-heard = Zachowam to dla tej osoby. Możesz pisać więcej.
    .again = To też zachowam dla tej osoby.
wait-long = To trwa za długo. Przykro mi. To nie przez ciebie. Twoje miejsce zostaje. Poszukamy też innego sposobu?
    .again = To nadal długo trwa, przykro mi. Twoje miejsce zostaje. Chcesz zobaczyć inny sposób?
wait-options = Możesz też zadzwonić tutaj: { $helpline }, { $number }. Twoje miejsce w kolejce zostaje.
    .again = Czekając, możesz zadzwonić tutaj: { $helpline }, { $number }.
wait-kept = Dobrze, twoje miejsce zostaje. Dam znać, gdy ktoś przyjdzie.
    .again = Dobrze, czekamy razem. Twoje miejsce zostaje.
wait-refused = Teraz wszyscy są zajęci. Przykro mi. To nie przez to, co piszesz. Oto co możemy zrobić zamiast tego.
    .again = Tam też wszyscy są zajęci. Przykro mi. To nie przez ciebie. Oto co jeszcze możemy zrobić.
# Someone else is open: they are asked only with a new yes.
wait-next = Tam teraz wszyscy są zajęci. Przykro mi. To nie przez ciebie. Mogę zamiast tego zapytać tutaj: { $helpline }. Zobaczyliby to samo.
    .again = Tam też wszyscy są zajęci. Przykro mi. Mogę teraz zapytać tutaj: { $helpline }. Zobaczyliby to samo.
wait-left = Dobrze, nie jesteś już w kolejce. Możesz poprosić znowu, kiedy chcesz.
    .again = Dobrze, już nie czekasz. Poproś znowu, kiedy chcesz.

# --- With a person.

# Stands in for the counsellor's name where there is none.
live-someone = Ktoś z zespołu
live-joined = Ktoś już jest. { $counsellor } ({ $helpline }) to prawdziwy człowiek. Możesz teraz pisać.
live-tips = Możesz pytać o wszystko. Nie musisz odpowiadać na każde pytanie. Żeby przestać, wyślij „{ word-stop }”.
live-human = Teraz piszesz z tą osobą: { $counsellor }. To prawdziwy człowiek: { $helpline }.
    .again = Tak, { $counsellor } to prawdziwy człowiek: { $helpline }.
live-real-check = Możesz to sprawdzić. Zadzwoń: { $helpline }, { $number }. Zapytaj, czy { $counsellor } tam pracuje.
live-dropped = Połączenie się urwało. Próbuję połączyć was znowu. To nie twoja wina. Możesz pisać dalej. Zachowam to dla tej osoby.
    .again = Połączenie znowu się urwało, przykro mi. Próbuję połączyć was jeszcze raz.
live-back = Połączenie wróciło. Możesz pisać dalej.
    .again = Połączenie znowu wróciło. Możesz pisać dalej.
live-lost = Nie udało się połączyć was znowu. Przykro mi. To nie przez ciebie. Poprosić kogoś nowego?
    .again = Znowu nie ma połączenia, przykro mi. Poprosić kogoś nowego?
live-switch-ask = { $counsellor } pyta, czy rozmowę może przejąć ktoś inny: { $helpline }. Ta osoba zobaczyłaby waszą rozmowę. Czy to okej?
live-switch-yes = Dobrze. { $counsellor } zostaje z tobą, aż przyjdzie nowa osoba.
live-switch-no = Dobrze, zostaje, jak jest. { $counsellor } pisze z tobą dalej.
live-switch = Teraz przychodzi nowa osoba. { $counsellor } ({ $helpline }) to też prawdziwy człowiek.
live-quiet = Jesteś tam jeszcze? Masz czas. Nie ma pośpiechu.
    .again = Tylko sprawdzam. Jesteś tam jeszcze? Nie ma pośpiechu.
live-closed-quiet = Zamykam teraz rozmowę, żeby została prywatna. Możesz pisać znowu, kiedy chcesz.
live-ended = Rozmowa się skończyła. Brawo za odwagę.
    .again = Ta rozmowa też się skończyła. Brawo za odwagę.
live-to-bot = Rozmowa z człowiekiem się skończyła. To znowu ja, komputer. Możesz pisać tu dalej.
    .again = To znowu ja, komputer. Możesz pisać tu dalej.
live-left = Dobrze, wiedzą już, że musisz iść. To nie twoja wina.
    .again = Dobrze, wiedzą, że musisz iść. To nic złego.
live-media = Mogę przekazywać tylko słowa. Tego, co wysyłasz, nie widzą.
    .again = To do nich nie dotarło. Docierają tylko słowa.
live-undone = Dobrze, cofnięte. Nikt tego nie widział.
    .again = Cofnięte. Tego też nikt nie widział.
live-undo-late = Może już to widzieli. Proszę ich, żeby to usunęli.
    .again = Proszę ich, żeby usunęli też to.
live-undo-none = Nie ma już nic, co mogę cofnąć.
    .again = Więcej nie mogę cofnąć.
# Something feels wrong.
live-report = Przykro mi. Dziękuję, że mówisz. Powiem to tym, którzy dbają o ten czat, nie osobie, z którą piszesz. Nie musisz pisać dalej. Zakończyć teraz rozmowę?
    .again = Dziękuję, że mówisz. Przekażę to tym, którzy dbają o ten czat. Zakończyć teraz rozmowę?
live-report-ended = Rozmowa jest zakończona. Nie ma w tym twojej winy. Dobrze, że o tym mówisz.
live-report-stay = Dobrze. Możesz zakończyć rozmowę, kiedy chcesz.
    .again = Dobrze, piszesz dalej. Zakończ rozmowę, kiedy chcesz.

any-stop-live = Dobrze, wiedzą już, że musisz iść. To nie twoja wina. Nie napiszę więcej, chyba że to ty napiszesz do mnie. { danger-now }
any-delete-helpline = Proszę też, żeby usunęli to, co mają: { $helpline }. Część może muszą trzymać, bo tak każe prawo. Możesz ich zapytać.

# --- Buttons.

btn-chat = Pisz tutaj
btn-see = Co oni widzą?
btn-go-on = Idziemy dalej
btn-not-now = Nie teraz
btn-free = Tak, mogę pisać
btn-share = Tak, przekaż
btn-share-fresh = Nie, zacznę od zera
btn-connect = Tak, połącz mnie
btn-leave-line = Wyjdź z kolejki
btn-wait-on = Czekam dalej
btn-leave = Zakończ rozmowę
btn-end-it = Tak, zakończ
btn-stay = Nie, piszę dalej
btn-feels-wrong = Coś tu nie gra
btn-undo = Cofnij to
btn-new-person = Tak, ktoś nowy

# --- On the page.

web-waiting = Czekanie na człowieka
web-typing = Ktoś pisze.
web-edited = Zmienione
web-taken-back = Cofnięte
