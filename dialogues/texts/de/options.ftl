### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = { $country }: Mit diesen Leuten kannst du reden. Du entscheidest.
options-intro-silent = { $country }: Diesen Leuten kannst du schreiben. Du brauchst nicht zu sprechen.
options-intro-next = { $country }: Diese gibt es auch noch.
options-intro-other = In diesem Land ({ $country }) habe ich nichts nur für junge Leute gefunden. Diese hören vielleicht auch zu.
option-call = { $helpline }. Ruf an: { $number }.
option-text = { $helpline }. Schick eine SMS an { $number }.
option-app = { $helpline }. Schreib über { $app }: { $number }.
option-web = { $helpline }. Ihre Seite: { $url }
option-cost = { $cost ->
        [free] Für dich kostenlos.
        [free-no-credit] Kostenlos. Du brauchst kein Guthaben.
        [local] Kostet so viel wie ein normaler Anruf.
       *[unknown] Ich weiß nicht genau, was es kostet.
    }
option-bill = { $bill ->
        [hidden] Es steht nicht auf der Rechnung.
        [shown] Es kann auf der Handyrechnung stehen.
       *[unknown] Ich weiß nicht, ob es auf der Rechnung steht.
    }
option-keyword = Fang mit dem Wort „{ $keyword }“ an.
option-hours = { $state ->
        [always] Tag und Nacht da.
        [open] Jetzt da, bis { $hours } Uhr.
        [open-long] Jetzt da.
        [closed] Jetzt zu. Wieder da: { $opens }.
        [closed-long] Jetzt zu.
       *[unknown] Ich weiß nicht genau, wann sie da sind.
    }
option-languages = Sprachen: { $languages }.
option-age = Für alle von { $from } bis { $to } Jahren.
option-age-to = Für alle bis { $to } Jahre.
option-age-from = Für alle ab { $from } Jahren.
option-anywhere = Das geht aus jedem Land.
option-old = Ich konnte das eine Weile nicht prüfen. Es kann sich geändert haben.
options-choose = Was fühlt sich für dich okay an?
options-all-closed = Das ist lange, wenn es gerade schwer ist. Das tut mir leid. Du kannst erst mal hier schauen: { $url }. { danger-now }
options-again = Du kannst dir etwas aussuchen oder einfach weiterschreiben. Es eilt nicht.
    .again = Sie bleiben hier für dich. Such dir etwas aus, wann du willst.
options-none-left = Mehr habe ich für dieses Land ({ $country }) nicht. Tut mir leid, dass es so wenig ist. Du kannst auch hier schauen: { $url }. { danger-now }
    .again = Sonst kenne ich in diesem Land ({ $country }) niemanden. Diese Seite kann helfen: { $url }. { danger-now }

picked-call = { $helpline }. Hier kannst du anrufen:
picked-text = { $helpline }. Hierhin kannst du eine SMS schicken:
picked-app = { $helpline }. Hier kannst du über { $app } schreiben:
picked-web = { $helpline }. Das ist ihre Seite:
picked-after = Du kannst wiederkommen und mir sagen, wie es war.

weekday = { $day ->
        [mon] am Montag
        [tue] am Dienstag
        [wed] am Mittwoch
        [thu] am Donnerstag
        [fri] am Freitag
        [sat] am Samstag
       *[sun] am Sonntag
    }
opens-today = heute um { $time } Uhr
opens-tomorrow = morgen um { $time } Uhr
opens-day = { $day } um { $time } Uhr

any-other = Okay. Diese gibt es auch noch.
    .again = Okay, ich zeige dir noch mehr.
any-not-work = Tut mir leid. Danke, dass du es sagst. Was hat nicht geklappt?
    .again = Tut mir leid, dass es wieder so war. Was hat nicht geklappt?
any-not-work-next = Danke. Es ist nicht deine Schuld. Lass es uns hier versuchen.
    .again = Danke, dass du es noch mal versuchst. Hier ist jemand anderes.
any-not-work-last = Danke. Es ist nicht deine Schuld. Mehr habe ich für dieses Land ({ $country }) nicht. Bitte versuch es später noch mal, oder schau hier: { $url }. { danger-now }
    .again = Danke, dass du es versucht hast. Auf dieser Seite findest du vielleicht andere: { $url }. { danger-now }
any-not-work-sorry = Danke, dass du es sagst. Es ist nicht deine Schuld. Wir suchen jemand anderen.
    .again = Danke. Wir suchen weiter.

cantcall-first = Das ist okay. Du musst nicht anrufen. Kann dich jemand hören, oder geht es ums Geld?
    .again = Du musst nicht anrufen. Kann dich jemand hören, oder geht es ums Geld?
cantcall-heard = Dann bleiben wir beim Schreiben.
cantcall-nocredit = Ich zeige zuerst, was nichts kostet. { danger-now }
    .again = Was nichts kostet, kommt jetzt zuerst. { danger-now }
cantcall-none = In diesem Land ({ $country }) habe ich nichts, wo du schreiben kannst. Gibt es ein Telefon, das du benutzen kannst? Vielleicht in der Schule, beim Arzt oder bei Freunden. Mehr steht hier: { $url }. { danger-now }
    .again = In diesem Land ({ $country }) habe ich immer noch nichts zum Schreiben. Auf dieser Seite gibt es vielleicht etwas: { $url }. { danger-now }
near-first = Okay. Schick „{ word-hide }“, wenn es sein muss. Ich fasse mich kurz. Komm wieder, wenn du allein bist.
    .again = Okay. Ich fasse mich kurz. „{ word-hide }“ versteckt alles hier.

noline-first = Tut mir leid. Ich habe für dieses Land ({ $country }) kein Hilfetelefon für junge Leute gefunden. Es ist nicht deine Schuld. Hier gibt es Hilfe für jedes Land: { $url }. Vielleicht weiß eine Lehrerin, ein Arzt oder eine Tante mehr. { danger-now }
    .again = Für dieses Land ({ $country }) habe ich noch nichts gefunden. Tut mir leid. Auf dieser Seite gibt es Hilfe für jedes Land: { $url }. Gibt es einen Erwachsenen, dem du vertraust? { danger-now }
keep-reached = Schön, dass du sie erreicht hast. Du kannst mir jederzeit schreiben.
    .again = Schön, dass es wieder geklappt hat. Du kannst mir jederzeit schreiben.
