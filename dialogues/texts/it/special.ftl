### Status: drafted 2026-11-28.
### Special people and special cases.

friend-first = È bello che tu chieda aiuto per qualcuno. Non tocca a te risolvere tutto. Il tuo amico o la tua amica è in pericolo adesso?
friend-danger = Per favore, chiama adesso il { $emergency }. Di' dove si trova quella persona. Restale vicino, se per te va bene. Dillo anche a una persona adulta di fiducia.
friend-danger-unknown = Grazie di pensare a chi ti sta vicino. { emergency-bar-unknown } Di' dove si trova quella persona. Dillo anche a una persona adulta di fiducia. In che Paese sei? Ti cerco il numero giusto.
friend-next = Tanti chiamano anche per un amico o un'amica. Una linea di aiuto ti dice che cosa dire e fare. Non serve dare il suo nome.
friend-you = E tu come stai in tutto questo?
for-me = Grazie di avermelo detto. Allora si tratta di te. Che cosa succede?

adult-hello = Grazie di prenderti cura di un bambino o di una bambina. Questa chat è per giovani, ma so chi possono chiamare gli adulti.
    .again = Posso mostrare chi possono chiamare gli adulti.
adult-country = Qual è il Paese? { danger-now }
    .again = Mi serve solo il Paese. { danger-now }
adult-first = Grazie di prenderti cura di un bambino o di una bambina. Questa chat è per giovani. In questo Paese ({ $country }) gli adulti possono chiamare { $helpline }: { $number }.
    .again = In questo Paese ({ $country }) gli adulti possono chiamare { $helpline }: { $number }.
adult-danger = Il bambino o la bambina è in pericolo adesso? Chiama il { $emergency }. Non serve avere la certezza.
    .again = Se il bambino o la bambina è in pericolo adesso, chiama il { $emergency }.
adult-none = Grazie di occupartene. In questo Paese ({ $country }) non ho una linea per adulti. Questa pagina mostra chi c'è: { $url }. { danger-now }
    .again = In questo Paese ({ $country }) non ho una linea per adulti. Per favore, guarda qui: { $url }. { danger-now }
adult-not-here = Per favore, non scrivere qui nomi di bambini e non mandare foto.
    .again = Per favore, tieni nomi e foto fuori da questa chat.
adult-more = Tutto questo puoi chiederlo al telefono. Non serve avere la certezza. { danger-now }
    .again = Ti ascolteranno, e sanno che cosa fare. { danger-now }
adult-self-hello = Grazie di aver scritto. C'è aiuto anche per te. Questa chat è per giovani, ma conosco linee per adulti.
    .again = Ci sono linee anche per adulti.
adult-self = Grazie di aver scritto. C'è aiuto anche per te. In questo Paese ({ $country }) puoi chiamare { $helpline }: { $number }. { danger-now }
    .again = { $helpline } c'è per te: { $number }. { danger-now }

# An adult who has hurt, or fears they may hurt, a child.
offender-first = Grazie di averlo detto. C'è chi aiuta in questo, perché nessun bambino soffra. Puoi parlare con { $helpline }: { $number }. Per favore, non scrivere dettagli qui.
    .again = Puoi parlare con { $helpline }: { $number }. Aiutano perché nessun bambino soffra.
offender-none = Grazie di averlo detto. C'è aiuto per questo, perché nessun bambino soffra. Un medico o uno psicologo può aiutarti a trovarlo. Per favore, non scrivere dettagli qui.
    .again = Un medico o uno psicologo può aiutarti in questo. Per favore, non scrivere dettagli qui.
offender-danger = Se un bambino sta soffrendo adesso, viene prima di tutto. { danger-now }
    .again = Un bambino in pericolo viene prima di tutto. { danger-now }
offender-limits = Non posso metterti in contatto con una linea per bambini. Un medico può aiutarti a trovare le persone giuste. Per favore, non scrivere dettagli qui.
    .again = Ho detto quello che posso. Un medico può aiutarti a trovare le persone giuste.
# A young person who has hurt someone, or fears they may.
young-harm-first = Ci vuole coraggio a dirlo. Puoi avere aiuto per smettere, e può andare meglio. Una linea di aiuto ti ascolta. { danger-now }
    .again = È un bene che tu lo dica. Una linea di aiuto può aiutarti a smettere. { danger-now }

rude-first = Va bene provare rabbia. Sono ancora qui. C'è qualcosa che ti serve?
rude-second = Io reggo. Ma se vuoi parlare con una persona, per favore trattala bene.
rude-pause = Facciamo una pausa di { $minutes } minuti. { danger-now } Anche scrivere “{ btn-emergency }” continua a funzionare.
    .again = Siamo ancora in pausa. Va bene così. { danger-now }
prank-first = Puoi mettermi alla prova, va bene. Funziono uguale quando è vero. Se vuoi chiedere qualcosa, chiedi pure.
    .again = Prova pure. Sono qui quando ti serve.

# The web page says this when a message is longer than 4 KB.
web-too-long = È tanto, e voglio leggere tutto bene. Puoi mandarlo in parti più piccole? { danger-now }

media-image = Non posso aprire immagini, quindi non ho guardato. Per favore, dimmelo a parole. Non mandarla a nessun altro.
    .again = Ancora non posso aprire immagini. Bastano poche parole.
media-nude = Io non ti sgrido. C'è uno strumento gratuito per togliere foto da internet. Non devi mandare le foto a nessuno: { $removal }
    .again = Lo strumento per togliere foto da internet è qui: { $removal }
media-voice = Non posso ascoltare i vocali. Puoi scriverlo in poche parole?
    .again = Non posso sentire i vocali, scusa. Puoi scrivere due parole?
media-file = Non posso aprire file. Puoi scriverlo in poche parole?
    .again = Non posso aprire file, scusa. Bastano poche parole.
media-place = Non so usare la tua posizione, quindi non l'ho tenuta. { danger-now } A loro puoi dire dove sei.
    .again = Non ho tenuto la tua posizione. { danger-now }
media-contact = Grazie, ma per favore non mandarmi nomi o numeri. Non mi servono.
    .again = Per favore, non mandarmi nomi o numeri. Non ho tenuto niente.
media-sticker = Capito. Puoi dirmi qualcosa in più a parole?
    .again = Bello. E a parole?

unclear-first = Scusa, non ho capito. Puoi dirlo con altre parole?
    .again = Credo di non aver capito. Puoi dirlo con altre parole?
unclear-second = Ancora non capisco. È colpa mia, non tua. Quale si avvicina di più?
    .again = Scusa, oggi vado piano. Quale si avvicina di più?
unclear-third = Sono solo un computer. Una persona ti capirà. { danger-now } Cerco una persona?
    .again = Una persona ti capisce meglio di me. { danger-now } Te ne cerco una?

pii-seen = Non serve dirmi nomi o dove abiti. Non lo tengo. Puoi continuare.
    .again = Puoi lasciare fuori i nomi. Non li tengo. Continua pure.
age-young = Grazie di avermelo detto. Non hai fatto niente di male. Puoi usare questa chat anche tu. Che cosa succede?
    .again = Qui va bene ogni età. Che cosa succede?
age-older = Grazie di avermelo detto. Puoi usare questa chat anche tu. Posso mostrarti chi c'è per te. Che cosa succede?
    .again = Puoi usare questa chat anche tu. Che cosa succede?
