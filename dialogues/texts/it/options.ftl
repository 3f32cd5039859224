### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = { $country }: puoi parlare con queste persone. Scegli tu.
options-intro-silent = { $country }: puoi scrivere a queste persone. Non serve parlare.
options-intro-next = { $country }: ecco chi altro c'è.
options-intro-other = In questo Paese ({ $country }) non ho trovato una linea solo per giovani. Forse anche queste persone ascoltano.
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
options-choose = Che cosa ti sembra giusto per te?
options-all-closed = È tanto tempo quando è dura. Mi dispiace. Per ora puoi guardare qui: { $url }. { danger-now }
options-again = Puoi sceglierne uno, o continuare a scrivere. Non c'è fretta.
    .again = Restano qui per te. Puoi scegliere quando vuoi.
options-none-left = È tutto quello che ho per questo Paese ({ $country }). Mi dispiace che non sia di più. Puoi guardare anche qui: { $url }. { danger-now }
    .again = In questo Paese ({ $country }) non conosco nessun altro. Questa pagina può aiutare: { $url }. { danger-now }

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
any-not-work = Mi dispiace. Grazie di avermelo detto. Che cosa non ha funzionato?
    .again = Mi dispiace che sia successo di nuovo. Che cosa non ha funzionato?
any-not-work-next = Grazie. Non è colpa tua. Proviamo invece con questo.
    .again = Grazie di averci riprovato. Ecco qualcun altro.
any-not-work-last = Grazie. Non è colpa tua. Non ho altre linee per questo Paese ({ $country }). Per favore, riprova più tardi, o guarda qui: { $url }. { danger-now }
    .again = Grazie di averci provato. In questa pagina forse trovi altro: { $url }. { danger-now }
any-not-work-sorry = Grazie di avermelo detto. Non è colpa tua. Cerchiamo qualcun altro.
    .again = Grazie. Continuiamo a cercare.

cantcall-first = Va bene. Non serve chiamare. È perché qualcuno può sentirti, o è per i soldi?
    .again = Non serve chiamare. È perché qualcuno può sentirti, o è per i soldi?
cantcall-heard = Allora restiamo allo scritto.
cantcall-nocredit = Prima ti mostro quello che è gratis. { danger-now }
    .again = Ora viene prima quello che è gratis. { danger-now }
cantcall-none = In questo Paese ({ $country }) non ho una linea a cui scrivere. C'è un telefono che puoi usare? Magari a scuola, dal medico o a casa di amici. Questa pagina ha altro: { $url }. { danger-now }
    .again = In questo Paese ({ $country }) non ho ancora una linea a cui scrivere. Forse in questa pagina c'è: { $url }. { danger-now }
near-first = Va bene. Manda “{ word-hide }” se serve. Scrivo poco. Puoi tornare quando non c'è nessuno vicino.
    .again = Va bene. Scrivo poco. “{ word-hide }” nasconde tutto.

noline-first = Mi dispiace. Ho cercato, ma in questo Paese ({ $country }) non ho trovato una linea per giovani. Non è colpa tua. Qui c'è aiuto per ogni Paese: { $url }. Qualcuno di fiducia a scuola, dal medico o in famiglia forse sa di più. { danger-now }
    .again = In questo Paese ({ $country }) non ho ancora una linea. Mi dispiace. In questa pagina c'è aiuto per ogni Paese: { $url }. C'è una persona adulta di cui ti fidi? { danger-now }
keep-reached = Sono contento che tu abbia parlato con loro. Puoi scrivermi quando vuoi.
    .again = Sono contento che abbia funzionato di nuovo. Puoi scrivermi quando vuoi.
