### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = Note
web-exit = Esci da questa pagina
web-exit-help = Ti porta su un'altra pagina. Non svuota la cronologia del browser.
web-skip = Vai ai messaggi
web-log-label = Messaggi
web-input-label = Il tuo messaggio
web-send = Invia
web-no-js = Invia il messaggio e la risposta appare qui. “{ web-refresh }” cerca messaggi nuovi.
web-refresh = Guarda se ci sono messaggi
web-tracks-link = Togli le tracce
web-tracks = Il browser tiene una lista delle pagine che apri. Una finestra privata no. Se svuoti tutta la lista, qualcuno può notarlo. Forse è meglio togliere solo questa pagina.
web-from-you = Tu
web-from-bot = Computer
web-from-person = Una persona
web-closed = Questa chat è chiusa. Puoi iniziarne un'altra.
web-lost = Questa chat non c'è più. Così resta privata. Puoi iniziarne un'altra. { danger-now }
web-not-found = Questa pagina non è qui. Puoi tornare all'inizio.
web-start = Inizio
web-language-label = Lingua
web-error = Qualcosa è andato storto da parte nostra. Non è colpa tua. { danger-now }
web-too-fast = Scrivi veloce. Dammi un momento. { danger-now }
web-exit-loading = Caricamento
web-exit-two = Premi Shift altre due volte per uscire.
web-exit-one = Premi Shift ancora una volta per uscire.
web-exit-over = L'uscita con Shift ricomincia da capo.
web-exit-shift = Con la tastiera puoi anche premere Shift tre volte.
web-sending = Invio in corso
web-sent = Inviato
web-not-sent = Non ancora inviato. Continuo a provare.
web-retry = Non inviato. Tocca per riprovare.
web-offline = Non c'è internet. Una chiamata forse funziona. Invio quando torna la rete.
web-show = Mostra di nuovo
web-listen = Leggi ad alta voce
web-listen-stop = Smetti di leggere
web-pictures = Immagini grandi
web-close = Chiudi
web-run-by = Chi si occupa di questa chat:
web-widget-off = La chat qui non è aperta. Puoi aprirla sulla sua pagina. { danger-now }
web-own-page = Apri la chat

term-intro = Puoi scrivere qui. Manda “{ word-stop }” per smettere. I numeri scelgono dalla lista.
term-left = Ciao. Niente di questo è stato salvato.
