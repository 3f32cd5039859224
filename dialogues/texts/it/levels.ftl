### Status: drafted 2026-11-28.
### The levels below emergency: thanks, belief, not your fault, choice, next step. No "why", no detail.

check-danger = Grazie di avermelo detto. Prima di tutto, una cosa. In questo momento sei al sicuro?
check-safe = Grazie. È bello saperlo. Cerchiamo qualcuno con cui puoi parlare.

urgent-first = Grazie di avermelo detto. È tanto per una persona sola. Hai fatto bene a dirlo. Una persona vera può parlarne con te.
    .again = Ti ascolto. Hai fatto bene a dirmelo. Una persona vera può ascoltare tutto.

# Thoughts of dying or self-harm, no plan and no act in the words.
urgent-dark-thoughts = Grazie di avermelo detto. Pensieri così possono pesare tanto. Possono anche passare. Non devi affrontarli senza nessuno accanto. Una persona può ascoltarti adesso. { danger-now }
    .again = Ti ascolto. Hai fatto bene a dirlo. Tu sei importante. Adesso una persona può starti vicino. { danger-now }

# Someone is hurting them.
urgent-hurt = Grazie di avermelo detto. Meriti che ti credano. Non è colpa tua. Non serve dirmi altro. Una persona può pensare insieme a te a che cosa fare adesso.
    .again = Ti ascolto. Una persona può aiutarti con il prossimo passo. Niente di questo è colpa tua.

# Someone online has pictures, or makes threats.
urgent-online-threat = Grazie di avermelo detto. Io non ti sgrido. Non è colpa tua. Non devi pagare, e non devi mandare altro. Una persona può aiutarti con il prossimo passo.
    .again = Ti ascolto. Non devi rispondere a quelle persone. Anche adesso, non è colpa tua. Una persona può aiutarti subito.

# Our own reading of the words failed: treated as urgent.
urgent-unread = Grazie di avermelo detto. Non sono riuscito a capire tutto, e la colpa è mia, non tua. Una persona vera può. { danger-now }
    .again = Scusa, ancora non riesco a capire tutto. Una persona vera può. { danger-now }

concern-first = Grazie di avermelo detto. Sembra difficile. Non devi portare tutto questo senza aiuto. Ti aiuterebbe parlarne con una persona?
    .again = Ti ascolto. È tanto da portare. Ti aiuterebbe parlarne con una persona?
concern-topic = Grazie. Questo mi aiuta a cercare. C'è gente che ne sa molto.
    .again = Grazie. Conosco persone che possono parlarne con te.
listening-more = Grazie di avermi detto anche questo. Fai bene a metterlo in parole.
    .again = Ti ascolto. Leggo tutto.
not-sure-person = Va bene. Non devi saperlo adesso. Prima puoi guardare chi c'è. Ti faccio vedere?
    .again = Non c'è fretta. Posso mostrarti chi c'è. Decidi tu se vuoi parlare. Ti faccio vedere?

none-first = Grazie di avermi scritto. Aiuto chi è giovane a trovare qualcuno con cui parlare. Si può parlare di casa, scuola, amore, tristezza o cose online. Di che cosa vuoi parlare?
    .again = Sono qui. Può essere qualsiasi cosa. Di che cosa vuoi parlare?
none-again = Va bene. Non c'è fretta. Puoi solo guardare, o chiedermi come funziona.
    .again = Non c'è fretta. Puoi chiedermi come funziona. O scrivi quello che ti viene.
none-third = Va bene se le parole non vengono. Una persona può aiutarti a trovarle. Cerco qualcuno?
    .again = Prenditi il tempo che vuoi. Ti cerco una persona?
still-here = Sono ancora qui. Scrivi tanto o poco, come vuoi.
    .again = Sono qui. Prenditi il tuo tempo.

no-person-wanted = Va bene. Decidi tu. Posso mostrarti un numero per dopo. Oppure puoi scrivere qui per un po'. Sono solo un computer, quindi non so dare consigli.
    .again = Va bene. Scegli tu. Puoi continuare a scrivere, o prendere un numero per dopo.
keep-later = Va bene. Ecco il numero, così lo hai: { $helpline }, { $number }. Puoi tornare quando vuoi.
    .again = Eccolo di nuovo: { $helpline }, { $number }.

question-first = Certo. Scrivila pure. Io non ti chiedo niente.
    .again = Dimmi pure. Scrivi la tua domanda.
question-answer = Bella domanda. Sono solo un computer e a questa non so rispondere bene. Chi sa farlo è qui: { $url }. Non serve dare un nome. { danger-now }
    .again = A questa non so rispondere bene. Le persone di questa pagina sì: { $url }. { danger-now }
question-answer-line = Bella domanda. Sono solo un computer e a questa non so rispondere bene. { $helpline } sì: { $number }. Non serve dare un nome. { danger-now }
    .again = A questa non so rispondere bene. { $helpline } sì: { $number }. { danger-now }
