### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = Zum Text
page-chat-link = Mit dem Computer schreiben
page-countries-link = Alle Länder
page-countries-title = Wer helfen kann, Land für Land
page-countries-intro = Such dein Land aus. Du siehst die Notrufnummern und wer dort jungen Leuten zuhört.
page-not-known = Ein Land mit diesem Namen gibt es hier nicht. Das sind alle, die wir haben.
page-country-title = Wer helfen kann: { $country }

page-emergency = Jetzt in Gefahr
page-emergency-general = Notruf
page-emergency-police = Polizei
page-emergency-ambulance = Rettung
page-emergency-fire = Feuerwehr
page-emergency-texts = An diese Nummern kannst du auch eine SMS schicken.
page-emergency-unknown = Die Notrufnummer dieses Landes kennen wir nicht.
page-services = Menschen zum Reden
page-worldwide = Hilfe für Menschen in jedem Land
page-none = Für dieses Land ({ $country }) kennen wir kein Hilfetelefon für junge Leute. Das ist nicht deine Schuld. Du kannst den Notruf anrufen oder einen Erwachsenen fragen, dem du vertraust.

page-kind-child-helpline = Hilfetelefon für Kinder
page-kind-youth-helpline = Hilfetelefon für Jugendliche
page-kind-government-child-protection = Kinderschutz vom Staat
page-kind-suicide-crisis-line = Hilfe bei dunklen Gedanken und Krisen
page-kind-domestic-violence-line = Hilfe bei Gewalt zu Hause
page-kind-violence-reporting = Stelle, um Gewalt zu melden
page-kind-online-abuse-hotline = Stelle, um Schlimmes im Internet zu melden
page-kind-missing-children-line = Telefon für vermisste Kinder
page-kind-csam-removal = Werkzeug, das Fotos aus dem Netz entfernt
page-kind-peer-support = Jugendliche, die Jugendlichen zuhören
page-kind-adult-line = Telefon für Erwachsene
page-kind-stop-abuse-line = Telefon für alle, die fürchten, einem Kind etwas anzutun

page-whatsapp = WhatsApp
page-unknown = nicht bekannt
page-hours = Zeiten
page-hours-always = Tag und Nacht, jeden Tag
page-hours-changing = nicht jede Woche gleich; es steht auf ihrer Seite
page-hours-zone = Die Uhrzeiten gelten in diesem Land: { $country }.
page-local-times = Alle Uhrzeiten sind Ortszeiten.
page-day = { $day ->
        [mon] Montag
        [tue] Dienstag
        [wed] Mittwoch
        [thu] Donnerstag
        [fri] Freitag
        [sat] Samstag
       *[sun] Sonntag
    }
page-cost = Kosten
page-cost-free = kostenlos
page-cost-free-no-credit = kostenlos, auch ohne Guthaben
page-cost-local = Preis eines normalen Anrufs oder einer SMS
page-languages = Sprachen
page-ages = Alter
page-ages-between = { $from } bis { $to }
page-ages-from = ab { $from }
page-ages-to = bis { $to }
page-source = Quelle
page-checked = Geprüft

page-about-title = Über diesen Chat
page-about-what = Das ist ein kostenloser Chat für Kinder und Jugendliche. Du sagst, was los ist. Er zeigt dir, wer da helfen kann, wo du wohnst.
page-about-computer = Du schreibst mit einem Computer, nicht mit einem Menschen. Er wählt Antworten aus Texten, die vorher geschrieben und geprüft wurden. Er denkt sich nie selbst etwas aus.
page-about-danger = Er kann niemanden für dich anrufen, und er weiß nicht, wo du bist.
page-about-kept-title = Was bleibt
page-about-kept-words = Nichts, was du schreibst, wird gespeichert. Der Computer merkt es sich nur während des Chats, damit du es nachlesen kannst.
page-about-kept-steps = Während des Chats weiß er, wie weit ihr seid und wie eilig es ist. Er weiß auch Thema, Land, Sprache und was er gesagt hat. Keinen Namen, keine Adresse, keine Nummer. Alles ist weg, wenn du den Knopf zum Verlassen drückst. Sonst etwa { $minutes } Minuten nach dem Ende.
page-about-kept-count = Was bleibt, ist eine Zählung: wie viele Chats es gab und wie viele zu Hilfe führten. Gezählt wird nach Woche und Land. Keine Zahl handelt von einem einzelnen Menschen.
page-about-who-title = Wer das betreibt
page-about-who-nobody = Diese Kopie läuft nur zum Ausprobieren. Dahinter steht keine Organisation.
page-about-contact = Du kannst ihnen schreiben:
page-about-numbers-title = Woher die Nummern kommen
page-about-numbers = Bei jedem Angebot stehen die Quelle und der Tag der Prüfung. Seitdem kann sich eine Nummer geändert haben.
page-about-licence = Du darfst diese Liste nutzen und weitergeben. Die Lizenz:
page-about-wrong-title = Stimmt eine Nummer nicht?
page-about-wrong = Bitte sag es uns. Deinen Namen brauchst du nicht zu sagen.
page-about-wrong-nobody = Bei dieser Kopie gibt es noch niemanden, dem du es sagen kannst.

page-region-africa = Afrika
page-region-americas-the-caribbean = Amerika und Karibik
page-region-antarctic = Antarktis
page-region-asia-pacific = Asien und Pazifik
page-region-europe = Europa
page-region-middle-east-north-africa = Naher Osten und Nordafrika
