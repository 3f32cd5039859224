### Status: drafted 2026-11-28.
### What is said first. Polish, "ty"; no past tense and no adjective that shows the young person's gender ("w pojedynkę",
### not "sam/sama"). The computer itself is masculine ("zrozumiałem").

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] Cześć, dobrze, że tu jesteś. Jestem komputerem, nie człowiekiem. Pomagam znaleźć kogoś do rozmowy. Jesteś teraz w niebezpieczeństwie? Zadzwoń pod numer { $emergency }.
       *[no] Cześć, dobrze, że tu jesteś. Jestem komputerem, nie człowiekiem. Pomagam znaleźć kogoś do rozmowy. Jesteś teraz w niebezpieczeństwie? Zadzwoń pod numer 112. W niektórych miejscach numer jest inny. Dotknij „{ btn-emergency }”, a poszukam.
    }

open-exit-web = Żeby szybko wyjść, dotknij „{ web-exit }” na górze. Możesz też wysłać „{ word-hide }”. Kto używa tego telefonu, może zobaczyć tę stronę.
open-exit-app = Żeby szybko ukryć ten czat, wyślij „{ word-hide }”. Kto używa tego telefonu, może go zobaczyć. Gdy dłużej nikt nie pisze, kasuję tu, co mogę. Żeby został, dotknij „{ btn-keep }”.
open-exit-terminal = Żeby szybko to ukryć, wyślij „{ word-hide }”. Kto patrzy na ten ekran, może to zobaczyć.

open-ask = Możesz pisać o wszystkim. Wystarczy kilka słów. Nie trzeba podawać imienia. Co się dzieje?
    .again = Możesz pisać o wszystkim. Nie trzeba podawać imienia. Co by ci dziś pomogło?

open-kept = Dobrze, ten czat zostaje. Później skasujesz go słowem „{ word-delete }”.
    .again = Ten czat zostaje. Słowo „{ word-delete }” kasuje go, kiedy chcesz.

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = pogoda
word-help = słońce
word-stop = stop
word-delete = usuń
