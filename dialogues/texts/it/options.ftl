### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = Ecco con chi puoi parlare. Paese: { $country }. Scegli tu.
options-intro-silent = Ecco a chi puoi scrivere. Paese: { $country }. Non serve parlare.
options-intro-next = Ecco chi altro c'è. Paese: { $country }.
options-intro-other = Non ho trovato una linea solo per giovani. Paese: { $country }. Forse anche queste persone ascoltano.
option-call = { $helpline }. Chiama il { $number }.
option-text = { $helpline }. Manda un SMS al { $number }.
option-app = { $helpline }. Scrivi su { $app }: { $number }.
option-web = { $helpline }. La loro pagina: { $url }
option-cost = { $cost ->
        [free] Per te è gratis.
        [free-no-credit] È gratis. Non serve credito.
        [local] Costa come una chiamata normale.
       *[unknown] Non so bene quanto costa.
    }
option-bill = { $bill ->
        [hidden] Non si vede in bolletta.
        [shown] Si può vedere nella bolletta del telefono.
       *[unknown] Non so se si vede in bolletta.
    }
option-keyword = Comincia con la parola “{ $keyword }”.
option-hours = { $state ->
        [always] Risponde giorno e notte.
        [open] Risponde adesso, fino alle { $hours }.
        [open-long] Risponde adesso.
        [closed] Adesso è chiuso. Apre { $opens }.
        [closed-long] Adesso è chiuso.
       *[unknown] Non so bene quando risponde.
    }
option-languages = Lingue: { $languages }.
option-age = Per chi ha da { $from } a { $to } anni.
option-age-to = Per chi ha fino a { $to } anni.
option-age-from = Per chi ha almeno { $from } anni.
option-anywhere = Funziona da qualsiasi Paese.
option-old = Da un po' non riesco a controllare. Può essere cambiato qualcosa.
options-choose = Quale ti sembra giusto per te?
options-all-closed = È tanto tempo quando è dura, mi dispiace. Per ora puoi guardare qui: { $url }. { danger-now }
options-again = Puoi sceglierne uno, o continuare a scrivere. Non c'è fretta.
    .again = Restano qui per te. Puoi scegliere quando vuoi.
options-none-left = È tutto quello che ho per questo Paese: { $country }. Mi dispiace che non sia di più. Puoi guardare anche qui: { $url }. { danger-now }
    .again = Non conosco nessun altro in questo Paese: { $country }. Questa pagina può aiutare: { $url }. { danger-now }

picked-call = Puoi chiamare { $helpline }:
picked-text = Puoi mandare un SMS a { $helpline }:
picked-app = Puoi scrivere a { $helpline } su { $app }:
picked-web = Questa è la pagina di { $helpline }:
picked-after = Puoi tornare a dirmi come è andata.

weekday = { $day ->
        [mon] lunedì
        [tue] martedì
        [wed] mercoledì
        [thu] giovedì
        [fri] venerdì
        [sat] sabato
       *[sun] domenica
    }
opens-today = oggi alle { $time }
opens-tomorrow = domani alle { $time }
opens-day = { $day } alle { $time }

any-other = Va bene. Ecco chi altro c'è.
    .again = Va bene, te ne mostro ancora.
any-not-work = Mi dispiace. Grazie di avermelo detto. Che cosa non è andato?
    .again = Mi dispiace che sia successo di nuovo. Che cosa non è andato?
any-not-work-next = Grazie. Non è colpa tua. Proviamo invece con questo.
    .again = Grazie di averci riprovato. Ecco qualcun altro.
any-not-work-last = Grazie. Non è colpa tua. Non ho altre linee per questo Paese: { $country }. Per favore, riprova più tardi, o guarda qui: { $url }. { danger-now }
    .again = Grazie di averci provato. In questa pagina forse trovi altro: { $url }. { danger-now }
any-not-work-sorry = Grazie di avermelo detto. Non è colpa tua. Cerchiamo qualcun altro.
    .again = Grazie. Continuiamo a cercare.

cantcall-first = Va bene. Non serve chiamare. È perché qualcuno può sentirti, o è per i soldi?
    .again = Non serve chiamare. È perché qualcuno può sentirti, o è per i soldi?
cantcall-heard = Allora restiamo allo scritto.
cantcall-nocredit = Prima ti mostro quello che è gratis. { danger-now }
    .again = Ora viene prima quello che è gratis. { danger-now }
cantcall-none = Non ho una linea a cui scrivere. Paese: { $country }. C'è un telefono che puoi usare? Magari a scuola, dal medico o a casa di amici. Questa pagina ha altro: { $url }. { danger-now }
    .again = Non ho ancora una linea a cui scrivere. Paese: { $country }. Forse in questa pagina c'è: { $url }. { danger-now }
near-first = Va bene. Manda “{ word-hide }” se serve. Scrivo poco. Puoi tornare quando non c'è nessuno vicino.
    .again = Va bene. Scrivo poco. “{ word-hide }” nasconde tutto.

noline-first = Mi dispiace. Ho cercato e non ho trovato una linea per giovani. Paese: { $country }. Non è colpa tua. Qui c'è aiuto per ogni Paese: { $url }. Qualcuno di fiducia a scuola, dal medico o in famiglia forse sa di più. { danger-now }
    .again = Non ho ancora una linea. Paese: { $country }. Mi dispiace. In questa pagina c'è aiuto per ogni Paese: { $url }. C'è una persona adulta di cui ti fidi? { danger-now }
