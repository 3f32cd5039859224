### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = Vai al testo
page-chat-link = Scrivi al computer
page-countries-link = Tutti i Paesi
page-countries-title = Chi può aiutare, Paese per Paese
page-countries-intro = Scegli il Paese. Vedrai i numeri di emergenza e chi ascolta i giovani lì.
page-not-known = Qui non c'è un Paese con quel nome. Questi sono tutti quelli che abbiamo.
page-country-title = Chi può aiutare: { $country }

page-emergency = In pericolo adesso
page-emergency-general = Emergenza
page-emergency-police = Polizia
page-emergency-ambulance = Ambulanza
page-emergency-fire = Vigili del fuoco
page-emergency-texts = A questi numeri puoi mandare anche un SMS.
page-emergency-unknown = Non sappiamo il numero di emergenza di questo Paese.
page-services = Persone con cui parlare
page-worldwide = Aiuto per chi è in qualsiasi Paese
page-none = In questo Paese ({ $country }) non conosciamo una linea per giovani. Non è colpa tua. Puoi chiamare il numero di emergenza, o chiedere a una persona adulta di fiducia.

page-kind-child-helpline = Linea di aiuto per bambini e bambine
page-kind-youth-helpline = Linea di aiuto per giovani
page-kind-government-child-protection = Protezione dei minori dello Stato
page-kind-suicide-crisis-line = Linea per pensieri bui e crisi
page-kind-domestic-violence-line = Linea sulla violenza in casa
page-kind-violence-reporting = Dove segnalare una violenza
page-kind-online-abuse-hotline = Dove segnalare cose brutte online
page-kind-missing-children-line = Linea per bambini scomparsi
page-kind-csam-removal = Strumento che toglie foto da internet
page-kind-peer-support = Giovani che ascoltano giovani
page-kind-adult-line = Linea per adulti
page-kind-stop-abuse-line = Linea per chi teme di fare del male a un bambino

page-whatsapp = WhatsApp
page-unknown = non lo sappiamo
page-hours = Orario
page-hours-always = giorno e notte, ogni giorno
page-hours-changing = cambia di settimana in settimana; è scritto sulla loro pagina
page-hours-zone = Gli orari sono quelli di questo Paese: { $country }.
page-local-times = Tutti gli orari sono locali.
page-day = { $day ->
        [mon] lunedì
        [tue] martedì
        [wed] mercoledì
        [thu] giovedì
        [fri] venerdì
        [sat] sabato
       *[sun] domenica
    }
page-cost = Costo
page-cost-free = gratis
page-cost-free-no-credit = gratis, e non serve credito
page-cost-local = prezzo di una chiamata o di un SMS normale
page-languages = Lingue
page-ages = Età
page-ages-between = da { $from } a { $to }
page-ages-from = da { $from } in su
page-ages-to = fino a { $to }
page-source = Fonte
page-checked = Controllato

page-about-title = Su questa chat
page-about-what = Questa è una chat gratuita per bambine, bambini, ragazze e ragazzi. Tu dici che cosa succede. La chat ti mostra chi può aiutare dove vivi.
page-about-computer = Scrivi a un computer, non a una persona. Sceglie le risposte fra testi scritti e controllati prima. Non ne inventa mai.
page-about-danger = Non può chiamare nessuno per te, e non sa dove sei.
page-about-kept-title = Che cosa resta
page-about-kept-words = Niente di quello che scrivi viene salvato. Il computer lo tiene in memoria durante la chat, così puoi rileggerlo.
page-about-kept-steps = Durante la chat sa a che punto siete e se c'è fretta. Sa anche l'argomento, il Paese, la lingua e che cosa ti ha detto. Nessun nome, indirizzo o numero. Sparisce tutto quando tocchi il tasto per uscire, o circa { $minutes } minuti dopo la fine.
page-about-kept-count = Resta solo un conto: quante chat ci sono state e quante hanno portato a un aiuto. Si conta per settimana e Paese. Nessun numero parla di una sola persona.
page-about-who-title = Chi se ne occupa
page-about-who-nobody = Questa copia serve solo per prova. Dietro non c'è nessuna organizzazione.
page-about-contact = Puoi scrivere a:
page-about-numbers-title = Da dove vengono i numeri
page-about-numbers = Ogni servizio dice la fonte e il giorno in cui è stato controllato. Da allora un numero può essere cambiato.
page-about-licence = Puoi usare e condividere questa lista. La licenza:
page-about-wrong-title = Un numero è sbagliato?
page-about-wrong = Per favore, faccelo sapere. Non serve dire il tuo nome.
page-about-wrong-nobody = Questa copia non ha ancora qualcuno a cui dirlo.

page-region-africa = Africa
page-region-americas-the-caribbean = Americhe e Caraibi
page-region-antarctic = Antartide
page-region-asia-pacific = Asia e Pacifico
page-region-europe = Europa
page-region-middle-east-north-africa = Medio Oriente e Nord Africa
