### Status: drafted 2026-11-28.
### A person on the other end: before the yes, in line, in the talk, and after it. Once a person is there, we say only what must be known.

# --- Before the yes. $helpline is who would answer.

option-chat = { $helpline }. Puoi chattare con loro proprio qui.
handover-who = Posso metterti in contatto con una persona di { $helpline }. Vede quello che scrivi, il Paese e quanto sembra grave. Non vede il tuo nome, il tuo numero o dove sei.
    .again = Una persona di { $helpline } può scrivere con te qui. Vede quello che scrivi, il Paese e quanto sembra grave. Non il tuo nome, non il tuo numero.
# $reporting: what this helpline must tell others.
handover-rules = { $reporting ->
        [must] Quasi tutto lo tengono per sé. Ma se qualcuno fa del male a un minorenne, per legge devono avvisare qualcuno. Puoi chiedere come funziona prima di dire chi sei. Andiamo avanti?
        [may] Quasi tutto lo tengono per sé. Ma forse devono avvisare qualcuno se una vita è in pericolo. O se qualcuno fa del male a un minorenne. Puoi chiederlo prima. Andiamo avanti?
       *[unknown] Non so che cosa devono dire ad altri. Chiedilo prima di dire chi sei. Andiamo avanti?
    }
    .again = { $reporting ->
        [must] Puoi chiederlo prima. Anche loro devono dirlo ad altri, se qualcuno fa del male a un minorenne. Andiamo avanti?
        [may] Anche loro forse devono avvisare qualcuno se una vita è in pericolo. Puoi chiederlo prima. Andiamo avanti?
       *[unknown] Anche di loro non so che cosa devono dire ad altri. Puoi chiederlo prima. Andiamo avanti?
    }
handover-near = Puoi scrivere liberamente adesso, senza nessuno vicino?
handover-share = Vuoi che passi a loro quello che hai scritto finora? Così non devi dirlo due volte. Tolgo nomi e numeri.
    .again = Scegli tu. Vuoi che passi a loro quello che hai scritto finora?
handover-wait = { $known ->
        [yes] Adesso si aspetta circa { $minutes } minuti.
       *[no] Non so quanto si aspetta. Ti tengo al corrente.
    }
handover-ask = Ti metto in contatto?
    .again = Ti metto in contatto adesso? Puoi dire di no.
# In an emergency: the number stands there already; who they are and one yes.
handover-short = Posso anche metterti in contatto con una persona di { $helpline }. Vede quello che scrivi e il Paese, non il tuo nome. Forse devono avvisare qualcuno quando una vita è in pericolo. { danger-now } Ti metto in contatto?
    .again = La persona sarebbe di { $helpline }. Vede quello che scrivi e il Paese, non il tuo nome. { danger-now } Ti metto in contatto adesso?
handover-declined = Va bene, non lo faccio. Non ho mandato niente. Che cosa vuoi fare?
    .again = Va bene. Non ho mandato niente. Che cosa vuoi fare?
# What do they see?
handover-see = Vedono quello che scrivi da ora in poi. Vedono il Paese, la lingua e quanto sembra grave. Quello che hai scritto prima, solo se dici di sì. Non vedono il tuo nome, il tuo numero o dove sei.
    .again = Vedono quello che scrivi, il Paese, la lingua e quanto sembra grave. Da me nient'altro.
# The helpline cannot be asked any more, a moment after it could.
handover-gone = Mi dispiace. Adesso non riesco a metterti in contatto con loro. Non è per causa tua.
    .again = Mi dispiace, adesso nemmeno lì c'è qualcuno. Non è per causa tua.

# The practice helpline: only for trying things out. It must never pass for help.
practice-who = Questa è solo una prova, per imparare come funziona. Nessuna persona vera la legge. Andiamo avanti?
    .again = È di nuovo la prova. Nessuna persona vera la legge. Andiamo avanti?
practice-joined = Questa è una chat di prova. Nessuna persona vera la legge. Per aiuto vero, manda “{ word-stop }” e ricomincia. { danger-now }
practice-line = Linea di prova
practice-name = Prova
practice-hello = Ciao. Una chat comincia così. Scrivi qualsiasi cosa per provare.
practice-answer = Il tuo messaggio è arrivato. In una chat vera, ora lo leggerebbe una persona.
practice-more = È arrivato anche questo. Puoi continuare, o finire la chat.
practice-bye = Questa era la chat di prova. Ora sai come funziona.

# --- In line.

wait-start = Va bene, ho chiesto una persona. Per favore, resta in questa chat. Ti avviso quando arriva. Puoi continuare a scrivere. Lo vedrà quando arriva.
    .again = Ho chiesto di nuovo. Per favore, resta in questa chat. Ti avviso quando arriva qualcuno.
wait-start-fresh = Va bene, ho chiesto una persona. Per favore, resta in questa chat. Non vedrà quello che hai scritto prima. Quello che scrivi da ora, lo vedrà quando arriva.
    .again = Ho chiesto di nuovo. Per favore, resta in questa chat. Quello che scrivi da ora, lo vedrà chi arriva.
wait-place = Cerco ancora una persona. Il tuo posto in fila: { $position }.
    .again = Ora il tuo posto in fila è { $position }. Continuo a cercare.
wait-noplace = Cerco ancora una persona. Non mi dimentico di te.
    .again = Sono ancora qui e cerco ancora. Fai bene ad aspettare.
wait-worse = Se peggiora, non aspettare la chat. { danger-now }
    .again = Se peggiora, non devi aspettare. { danger-now }
wait-heard = Lo tengo per quella persona. Puoi scrivere ancora.
    .again = Tengo anche questo per quella persona.
wait-long = Ci vuole troppo. Mi dispiace. Non è per causa tua. Il tuo posto resta. Guardiamo anche un altro modo?
    .again = Ci vuole ancora tanto, mi dispiace. Il tuo posto resta. Vuoi vedere un altro modo?
wait-options = Puoi anche chiamare { $helpline }: { $number }. Il tuo posto in fila resta.
    .again = Mentre aspetti, puoi chiamare { $helpline }: { $number }.
wait-kept = Va bene, il tuo posto resta. Ti avviso quando arriva qualcuno.
    .again = Va bene, aspettiamo insieme. Il tuo posto resta.
wait-refused = Adesso nessuno è libero. Mi dispiace. Non è per quello che hai scritto. Ecco che cosa possiamo fare invece.
    .again = Anche lì nessuno è libero. Mi dispiace. Non è per causa tua. Ecco che cos'altro possiamo fare.
# Someone else is open: they are asked only with a new yes.
wait-next = Lì adesso nessuno è libero. Mi dispiace. Non è per causa tua. Posso chiedere invece a { $helpline }. Vedrebbero le stesse cose.
    .again = Anche lì nessuno è libero. Mi dispiace. Posso chiedere ora a { $helpline }. Vedrebbero le stesse cose.
wait-left = Va bene, non sei più in fila. Puoi chiedere di nuovo quando vuoi.
    .again = Va bene, non aspetti più in fila. Chiedi di nuovo quando vuoi.

# --- With a person.

# Stands in for the counsellor's name where there is none.
live-someone = Una persona del servizio
live-joined = È arrivato qualcuno. { $counsellor } di { $helpline } è una persona vera. Ora puoi scriverle.
live-tips = Puoi chiedere qualsiasi cosa. Non devi rispondere a ogni domanda. Per smettere, manda “{ word-stop }”.
live-human = Adesso scrivi con { $counsellor }. È una persona vera di { $helpline }.
    .again = Sì, { $counsellor } è una persona vera di { $helpline }.
live-real-check = Puoi controllare. Chiama { $helpline }: { $number }. Chiedi se { $counsellor } lavora lì.
live-dropped = È caduta la linea. Provo a far tornare quella persona. Non hai sbagliato niente. Puoi continuare a scrivere. Lo tengo per lei.
    .again = È caduta di nuovo la linea, mi dispiace. Provo a far tornare quella persona.
live-back = La linea è tornata. Puoi continuare.
    .again = La linea è tornata di nuovo. Puoi continuare.
live-lost = Non sono riuscito a far tornare quella persona. Mi dispiace. Non è per causa tua. Chiedo un'altra persona?
    .again = La linea è caduta di nuovo, mi dispiace. Chiedo un'altra persona?
live-switch-ask = { $counsellor } chiede se può continuare un'altra persona di { $helpline }. Vedrebbe quello che avete scritto voi due. Va bene?
live-switch-yes = Va bene. { $counsellor } resta con te finché arriva la nuova persona.
live-switch-no = Va bene, resta così. Puoi continuare con { $counsellor }.
live-switch = Ora continua un'altra persona. Anche { $counsellor } di { $helpline } è una persona vera.
live-quiet = Ci sei ancora? Prenditi il tuo tempo. Non c'è fretta.
    .again = Controllo soltanto. Ci sei ancora? Non c'è fretta.
live-closed-quiet = Ora chiudo la chat, così resta privata. Puoi scrivere di nuovo quando vuoi.
live-ended = La chat è finita. Ci vuole coraggio a parlare, e tu lo hai fatto.
    .again = Anche questa chat è finita. Ci vuole coraggio a parlare, e tu lo hai fatto.
live-to-bot = La chat con la persona è finita. Sono di nuovo io, il computer. Puoi continuare a scrivere qui.
    .again = Sono di nuovo io, il computer. Puoi continuare a scrivere qui.
live-left = Va bene, ho detto a loro che dovevi andare. Non hai sbagliato niente.
    .again = Va bene, sanno che dovevi andare. Non hai sbagliato niente.
live-media = Posso passare solo parole. Quello che hai mandato non l'hanno visto.
    .again = Questo non è arrivato. Arrivano solo le parole.
live-undone = Va bene, l'ho ritirato. Non l'hanno visto.
    .again = Ritirato. Questo non l'hanno visto.
live-undo-late = Forse l'hanno visto. Ho chiesto di cancellarlo.
    .again = Ho chiesto di cancellare anche questo.
live-undo-none = Non c'è altro che posso ritirare.
    .again = Di più non posso ritirare.
# Something feels wrong.
live-report = Mi dispiace. Grazie di avermelo detto. Lo dico a chi si occupa di questa chat, non alla persona con cui scrivi. Non devi continuare. Chiudo la chat adesso?
    .again = Grazie di avermelo detto. Lo passo a chi si occupa di questa chat. Chiudo la chat adesso?
live-report-ended = La chat è chiusa. Non hai sbagliato niente. Era giusto dirlo.
live-report-stay = Va bene. Puoi chiudere quando vuoi.
    .again = Va bene, continui. Chiudi quando vuoi.

any-stop-live = Va bene, ho detto a loro che dovevi andare. Non hai sbagliato niente. Non ti scrivo più, a meno che mi scriva prima tu. { danger-now }
any-delete-helpline = Ho chiesto a { $helpline } di cancellare anche quello che ha su di te. Forse per legge deve tenerne una parte. Puoi chiederlo a loro.

# --- Buttons.

btn-chat = Chatta qui
btn-see = Che cosa vedono?
btn-go-on = Andiamo avanti
btn-not-now = Non adesso
btn-free = Sì, posso scrivere
btn-share = Sì, passalo
btn-share-fresh = No, comincio da zero
btn-connect = Sì, mettimi in contatto
btn-leave-line = Lascia la fila
btn-wait-on = Aspetto ancora
btn-leave = Finisci la chat
btn-end-it = Sì, chiudi
btn-stay = No, continuo
btn-feels-wrong = Qualcosa non va
btn-undo = Ritira il messaggio
btn-new-person = Sì, un'altra persona

# --- On the page.

web-waiting = In attesa di una persona
web-typing = Sta scrivendo.
web-edited = Modificato
web-taken-back = Ritirato
