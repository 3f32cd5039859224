### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = Hai fatto bene a scrivermi. Per favore, chiama adesso il { $emergency }. Possono mandare aiuto. Se puoi, vai dove c'è altra gente. Io resto qui. Puoi continuare a scrivere.

# Country not known. 112 is worded as "in many places".
emergency-no-country = Hai fatto bene a scrivermi. Per favore, chiama adesso il 112. Dal cellulare funziona in molti posti. Se non funziona, dimmi in che Paese sei. Ti cerco il numero giusto. Io resto qui.

# The country is known, but we hold no number for it.
emergency-no-number = Hai fatto bene a scrivermi. Per questo Paese ({ $country }) non ho un numero sicuro. { emergency-bar-unknown } Se puoi, vai dove c'è altra gente. Chiedi a qualcuno di chiamare. Io resto qui.
    .again = Per questo Paese ({ $country }) non ho ancora un numero sicuro. { emergency-bar-unknown } Chiedi a qualcuno vicino di chiamare con te. Io resto qui.

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = Per favore, chiama adesso, anche se ti senti bene. A volte il corpo lo mostra solo più tardi. Non aspettare di stare peggio.

# Sent once, right after the first emergency message.
emergency-limits = Sono un computer. Non posso vedere dove sei. Non posso mandarti aiuto. Puoi chiamare tu, o qualcuno vicino può chiamare per te.

# The country became known during an emergency.
emergency-country = Grazie. In questo Paese ({ $country }), per favore, chiama adesso il { $emergency }. Possono mandare aiuto. Se puoi, vai dove c'è altra gente. Io resto qui.
    .again = In questo Paese ({ $country }) il numero è { $emergency }. Per favore, chiama adesso. Possono mandare aiuto. Resto qui con te.

emergency-silent-data = Forse non è sicuro parlare a voce alta. Qui puoi mandare un SMS al { $textnumber }. Scrivi dove sei e che ti serve aiuto.
    .again = Puoi ancora mandare un SMS al { $textnumber }. Scrivi dove sei. Poi resta in silenzio, se ti serve.
emergency-silent-none = Forse non è sicuro parlare a voce alta. Chiedi a qualcuno vicino di chiamare. Può essere un amico, un'amica, qualcuno in un negozio o a scuola. { danger-now }
    .again = Qualcuno vicino può chiamare per te. { danger-now } C'è un posto con gente dove puoi andare?

emergency-did-you-reach = Sono ancora qui. Hai parlato con qualcuno?
    .again = Sono con te. Ti ha risposto qualcuno?
emergency-reached = Bene, che sollievo. Se puoi, resta con loro. Puoi scrivermi quando vuoi.
emergency-not-reached = Grazie di averci provato. Per favore, chiama ancora una volta il { $emergency }. Oppure vai dove c'è gente e chiedi di chiamare. Puoi chiamare anche { $helpline }: { $number }.
    .again = Hai fatto bene a provare. Vai dove c'è gente e chiedi di chiamare il { $emergency }. C'è anche { $helpline }: { $number }.
emergency-not-reached-alone = Grazie di averci provato. Per favore, chiama ancora una volta il { $emergency }. Oppure vai dove c'è gente e chiedi di chiamare.
    .again = Hai fatto bene a provare. Vai dove c'è gente e chiedi di chiamare il { $emergency }.
emergency-not-reached-unknown = Grazie di averci provato. { emergency-bar-unknown } Oppure vai dove c'è gente e chiedi di chiamare. Dimmi in che Paese sei e ti cerco il numero giusto.
    .again = Hai fatto bene a provare. Vai dove c'è gente e chiedi di chiamare. { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = Va bene. Grazie di avermelo detto. Ho capito male. { danger-now } Che cosa ti aiuterebbe di più adesso?

# Again at emergency level, later in the same chat.
emergency-again = Sei ancora qui, e questo è un bene. Il { $emergency } è l'aiuto più veloce. C'è qualcuno vicino che può restare con te?
    .again = Sono qui e leggo tutto. Per favore, chiama il { $emergency }, o chiedi a qualcuno di chiamare per te. Non devi affrontare tutto questo senza nessuno accanto.
emergency-again-unknown = Sei ancora qui, e questo è un bene. { emergency-bar-unknown } In che Paese sei? Ti cerco il numero giusto.
    .again = Sono qui e leggo tutto. { emergency-bar-unknown } Oppure chiedi a qualcuno vicino di chiamare. Dimmi in che Paese sei e cerco.

emergency-here = Sono ancora qui. Hai parlato con il { $emergency }?
    .again = Sono qui. Il { $emergency } è l'aiuto più veloce. Hai parlato con qualcuno?
emergency-here-unknown = Sono ancora qui. { emergency-bar-unknown } Hai parlato con qualcuno?
    .again = Sono qui con te. { emergency-bar-unknown } È venuto qualcuno?

# Wants a person in the chat: the number stays, then the services.
emergency-person = Puoi parlare anche con queste persone. { danger-now }

# Text for the bar that is always in view.
emergency-bar = In pericolo adesso? Chiama il { $emergency }.
emergency-bar-unknown = In pericolo adesso? Chiama il 112. Funziona in molti posti.

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] In pericolo adesso? Chiama il { $emergency }.
       *[no] { emergency-bar-unknown }
    }
