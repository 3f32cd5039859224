### Status: drafted 2026-11-28.
### What is said first. Italian of Italy, "tu", no gendered word for the young person (no "solo/sola", no "sei riuscito").
### The computer itself is masculine ("contento", "riuscito").

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] Ciao, è bello che tu sia qui. Sono un computer, non una persona. Ti aiuto a trovare qualcuno con cui parlare. In pericolo adesso? Chiama il { $emergency }.
       *[no] Ciao, è bello che tu sia qui. Sono un computer, non una persona. Ti aiuto a trovare qualcuno con cui parlare. In pericolo adesso? Chiama il 112. In certi posti il numero è un altro. Tocca “{ btn-emergency }” e lo cerco.
    }

open-exit-web = Per uscire in fretta, tocca “{ web-exit }” in alto. Puoi anche mandare “{ word-hide }”. Chi usa questo telefono può vedere questa pagina.
open-exit-app = Per nascondere in fretta questa chat, manda “{ word-hide }”. Chi usa questo telefono può vederla. Dopo un po' di silenzio, qui cancello quello che posso. Per tenerla, tocca “{ btn-keep }”.
open-exit-terminal = Per nascondere tutto in fretta, manda “{ word-hide }”. Chi guarda questo schermo può vedere.

open-ask = Puoi scrivere di tutto. Bastano poche parole. Non serve dire il tuo nome. Che cosa succede?
    .again = Puoi scrivere di tutto. Non serve dire il tuo nome. Che cosa ti aiuterebbe oggi?

open-kept = Va bene, questa chat resta. Più tardi puoi eliminarla con “{ word-delete }”.
    .again = Questa chat resta. Con “{ word-delete }” la elimini quando vuoi.

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = meteo
word-help = sole
word-stop = stop
word-delete = cancella
