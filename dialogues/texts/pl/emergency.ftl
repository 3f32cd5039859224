### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = Dobrze, że do mnie piszesz. Proszę, zadzwoń teraz pod numer { $emergency }. Mogą wysłać pomoc. Jeśli możesz, idź tam, gdzie są inni ludzie. Nadal tu jestem. Możesz pisać.

# Country not known. 112 is worded as "in many places".
emergency-no-country = Dobrze, że do mnie piszesz. Proszę, zadzwoń teraz pod numer 112. Z komórki działa w wielu miejscach. Jeśli nie działa, napisz mi, w jakim kraju jesteś. Poszukam właściwego numeru. Nadal tu jestem.

# The country is known, but we hold no number for it.
emergency-no-number = Dobrze, że do mnie piszesz. Dla tego kraju ({ $country }) nie mam pewnego numeru. { emergency-bar-unknown } Jeśli możesz, idź tam, gdzie są inni ludzie. Poproś kogoś, żeby zadzwonił. Nadal tu jestem.
    .again = Dla tego kraju ({ $country }) nadal nie mam pewnego numeru. { emergency-bar-unknown } Poproś kogoś obok, żeby z tobą zadzwonił. Zostaję tu.

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = Proszę, zadzwoń teraz, nawet jeśli czujesz się dobrze. Czasem ciało pokazuje to dopiero później. Nie czekaj, aż będzie gorzej.

# Sent once, right after the first emergency message.
emergency-limits = Jestem komputerem. Nie widzę, gdzie jesteś. Nie mogę wysłać ci pomocy. Możesz zadzwonić ty albo ktoś obok może zadzwonić za ciebie.

# The country became known during an emergency.
emergency-country = Dziękuję. W tym kraju ({ $country }) zadzwoń, proszę, teraz pod numer { $emergency }. Mogą wysłać pomoc. Jeśli możesz, idź tam, gdzie są inni ludzie. Nadal tu jestem.
    .again = W tym kraju ({ $country }) numer to { $emergency }. Proszę, zadzwoń teraz. Mogą wysłać pomoc. Zostaję tu z tobą.

emergency-silent-data = Mówienie na głos może nie być bezpieczne. Tutaj możesz wysłać SMS na numer { $textnumber }. Napisz, gdzie jesteś i że potrzebujesz pomocy.
    .again = Nadal możesz wysłać SMS na numer { $textnumber }. Napisz, gdzie jesteś. Potem możesz być tak cicho, jak trzeba.
emergency-silent-none = Mówienie na głos może nie być bezpieczne. Poproś kogoś obok, żeby zadzwonił. Może to być kolega, koleżanka, ktoś w sklepie albo w szkole. { danger-now }
    .again = Ktoś obok może zadzwonić za ciebie. { danger-now } Czy jest miejsce z ludźmi, gdzie możesz pójść?

emergency-did-you-reach = Nadal tu jestem. Udało się z kimś porozmawiać?
    .again = Jestem z tobą. Udało się do kogoś dodzwonić?
emergency-reached = To dobrze. Zostań z nimi, jeśli możesz. Możesz pisać do mnie, kiedy chcesz.
emergency-not-reached = Dobrze, że próbujesz. Proszę, zadzwoń jeszcze raz pod numer { $emergency }. Albo idź tam, gdzie są ludzie, i poproś, żeby zadzwonili. Możesz też zadzwonić tutaj: { $helpline }, { $number }.
    .again = Dobrze, że próbujesz. Idź tam, gdzie są ludzie, i poproś, żeby zadzwonili pod numer { $emergency }. Jest też { $helpline }: { $number }.
emergency-not-reached-alone = Dobrze, że próbujesz. Proszę, zadzwoń jeszcze raz pod numer { $emergency }. Albo idź tam, gdzie są ludzie, i poproś, żeby zadzwonili.
    .again = Dobrze, że próbujesz. Idź tam, gdzie są ludzie, i poproś, żeby zadzwonili pod numer { $emergency }.
emergency-not-reached-unknown = Dobrze, że próbujesz. { emergency-bar-unknown } Albo idź tam, gdzie są ludzie, i poproś, żeby zadzwonili. Napisz, w jakim kraju jesteś, a poszukam właściwego numeru.
    .again = Dobrze, że próbujesz. Idź tam, gdzie są ludzie, i poproś, żeby zadzwonili. { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = Dobrze. Dzięki, że mówisz. Źle to zrozumiałem. { danger-now } Co teraz najbardziej by ci pomogło?

# Again at emergency level, later in the same chat.
emergency-again = Nadal tu jesteś i to dobrze. Numer { $emergency } to najszybsza pomoc. Czy blisko jest ktoś, kto może z tobą zostać?
    .again = Jestem tu i czytam. Proszę, zadzwoń pod numer { $emergency } albo poproś, żeby ktoś zadzwonił za ciebie. Nie musisz radzić sobie z tym w pojedynkę.
emergency-again-unknown = Nadal tu jesteś i to dobrze. { emergency-bar-unknown } W jakim kraju jesteś? Poszukam właściwego numeru.
    .again = Jestem tu i czytam. { emergency-bar-unknown } Albo poproś kogoś obok, żeby zadzwonił. Napisz, w jakim kraju jesteś, a poszukam.

emergency-here = Nadal tu jestem. Udało się połączyć z numerem { $emergency }?
    .again = Jestem tu. Numer { $emergency } to najszybsza pomoc. Udało się z kimś porozmawiać?
emergency-here-unknown = Nadal tu jestem. { emergency-bar-unknown } Udało się z kimś porozmawiać?
    .again = Jestem tu z tobą. { emergency-bar-unknown } Ktoś przyszedł?

# Wants a person in the chat: the number stays, then the services.
emergency-person = Możesz porozmawiać też z tymi ludźmi. { danger-now }

# Text for the bar that is always in view.
emergency-bar = Jesteś teraz w niebezpieczeństwie? Zadzwoń pod numer { $emergency }.
emergency-bar-unknown = Jesteś teraz w niebezpieczeństwie? Zadzwoń pod numer 112. Działa w wielu miejscach.

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] Jesteś teraz w niebezpieczeństwie? Zadzwoń pod numer { $emergency }.
       *[no] { emergency-bar-unknown }
    }
