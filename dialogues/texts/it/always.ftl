### Status: drafted 2026-11-28.
### What can be asked at any time.

any-stop = Va bene, mi fermo. Non ti scrivo più, a meno che mi scriva prima tu. { danger-now }
any-delete-ask = Cancello quello che ho su di te. Poi non si può recuperare. Va bene?
    .again = Cancello davvero tutto quello che ho su di te? Poi non si può recuperare.
any-delete-web = Fatto. Ho cancellato quello che avevo. Questa pagina può restare nella cronologia del tuo browser.
any-delete-app = Fatto. Ho cancellato quello che avevo. Per togliere il resto, elimina questa chat dal tuo telefono.
any-delete-discord = Fatto. Ho cancellato quello che avevo e tolto i miei messaggi. I tuoi non li posso togliere. Tieni il dito su ognuno per eliminarlo.
delete-kept = Va bene, non ho cancellato niente. Puoi continuare.

any-language = Che lingua preferisci?
    .again = Queste sono le lingue che ho. Quale preferisci?
any-language-set = Va bene, ora scrivo in { $language }.
    .again = Fatto. Continuo in { $language }.
any-language-none = Scusa, in quella lingua non so ancora scrivere. Ecco quelle che ho.
    .again = Quella lingua ancora non ce l'ho, scusa. Ecco quelle che ho.

any-person = Sì. Puoi parlare con una persona vera. Mi serve solo il Paese.
    .again = Ti cerco una persona vera. In quale Paese cerco?
any-person-yes = Sì. Puoi parlare con una persona vera.
    .again = Sì, una persona vera può parlare con te.
any-thanks = Di niente. Sono qui, se vuoi scrivere ancora.
    .again = Quando vuoi. Sono contento che tu mi abbia scritto.
any-wrong = Scusa, ho capito male. Grazie di avermelo detto. { danger-now } Che cosa ti aiuterebbe di più adesso?
    .again = Scusa, ho sbagliato di nuovo. È colpa mia. { danger-now } Che cosa ti aiuterebbe di più adesso?

any-who = Sono uno strumento gratuito. Cerco chi può aiutarti dove vivi. Non sono la polizia. Non faccio parte della tua scuola. Qui puoi leggere chi si occupa di me: { $about }
    .again = Sono uno strumento gratuito che cerca aiuto dove vivi. In questa pagina c'è scritto di più: { $about }
any-private = Funziona così. Non ti chiedo il nome. Non dico niente alla tua famiglia, alla scuola o alla polizia. Quando la chat finisce, la dimentico. Una linea di aiuto ha le sue regole. Se una vita è in pericolo, forse devono avvisare qualcuno. Puoi chiederlo prima a loro.
    .again = Non so il tuo nome e non dico niente a nessuno. Una linea di aiuto ha le sue regole. Puoi chiederle prima a loro.
any-private-web = Non uso cookie né nomi. Ma chi usa questo telefono può vedere questa pagina. Può restare nella cronologia del browser. E chi gestisce il wifi può vedere che pagina è.
    .again = Non uso cookie. Ma questa pagina può restare nella cronologia del browser.
any-private-app = L'app può tenere una sua copia di questa chat. E chi usa questo telefono può vederla.
    .again = L'app può tenere una sua copia di questa chat.
any-parents = A loro non dico niente. Non so chi sono. Se parli con una linea di aiuto, chiedi come fanno loro.
    .again = No, non dico niente a casa tua. Non potrei nemmeno. Non so chi sei.
any-police = Non posso chiamare la polizia, e non lo farò. Non so chi sei né dove sei. Se chiami il { $emergency }, possono mandare qualcuno.
    .again = No. Io non posso chiamare. Solo tu, o qualcuno vicino a te, può chiamare il { $emergency }.
any-police-unknown = Non posso chiamare la polizia, e non lo farò. Non so chi sei né dove sei.
    .again = No. Non posso chiamare, e non so dove sei.
any-locate = No. Non posso vedere dove sei, e non ci provo.
    .again = No, davvero non posso vedere dove sei.
any-robot = Sì, sono un computer. Seguo regole semplici e posso sbagliare. Ti aiuto a trovare una persona vera.
    .again = Sì, sono un computer, non una persona. Posso cercarti una persona vera.
any-cost = Io sono gratis. Uso solo un po' dei dati del tuo telefono. Accanto a ogni numero c'è quanto costa.
    .again = Io sono gratis. Accanto a ogni numero c'è quanto costa.
any-how-long = Io rispondo subito. Non so quanto ci mette una linea di aiuto. Puoi chiedermi più di un numero.
    .again = Non so quanto ci mettono. Se non risponde nessuno, ti mostro qualcun altro.
any-what = Puoi dirmi che cosa succede. Ti mostro chi può aiutare e come contattarlo. Puoi smettere quando vuoi.
    .again = Racconta un po', e ti mostro chi può aiutare. Puoi smettere quando vuoi.
any-repeat = Certo. Eccolo di nuovo.
    .again = Eccolo ancora una volta.
any-complain = Mi dispiace. Puoi dirlo a chi si occupa di me: { $about }. Non serve dire il tuo nome.
    .again = Puoi dirlo a chi si occupa di me: { $about }
any-keep-web = Qui non resta niente quando esci dalla pagina. Puoi segnarti un numero, se per te non è un problema.
    .again = Qui non resta niente quando esci. Segnati un numero, se per te non è un problema.

# The help word's answer looks like small talk; the numbers come on tap.
any-help-word = Ma certo. Tocca per vedere.
    .again = Eccolo. Tocca per vedere.
any-help-word-open = { danger-now } { $helpline }: { $number }. Manda “{ word-hide }” per nascondere tutto.
    .again = { $helpline }: { $number }. { danger-now } Manda “{ word-hide }” per nascondere tutto.
any-help-word-numbers = { danger-now } Tutti i numeri sono qui: { $url }. Manda “{ word-hide }” per nascondere tutto.
    .again = Tutti i numeri: { $url }. { danger-now }

# The cover after the hide word. No mention of help.
hide-cover = Oggi sembra asciutto. Vento leggero nel pomeriggio.
    .again = Asciutto e tranquillo per il resto della giornata.
hide-cover-two = Più tardi qualche nuvola. Poca pioggia.
    .again = Temperature miti fino al fine settimana.
