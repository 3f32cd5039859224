### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = Notizen
web-exit = Seite verlassen
web-exit-help = Bringt dich auf eine andere Seite. Der Verlauf im Browser wird nicht gelöscht.
web-skip = Zu den Nachrichten
web-log-label = Nachrichten
web-input-label = Deine Nachricht
web-send = Senden
web-no-js = Schick deine Nachricht, dann kommt die Antwort hier. „{ web-refresh }“ sucht nach neuen.
web-refresh = Nach neuen schauen
web-tracks-link = Spuren löschen
web-tracks = Dein Browser merkt sich, welche Seiten du öffnest. Ein privates Fenster tut das nicht. Löschst du die ganze Liste, kann das auffallen. Vielleicht löschst du besser nur diese Seite.
web-from-you = Du
web-from-bot = Computer
web-from-person = Ein Mensch
web-closed = Dieser Chat ist zu. Du kannst einen neuen anfangen.
web-lost = Diesen Chat gibt es nicht mehr. So bleibt er privat. Du kannst einen neuen anfangen. { danger-now }
web-not-found = Diese Seite gibt es hier nicht. Du kannst zum Anfang zurück.
web-start = Anfang
web-language-label = Sprache
web-error = Bei uns ist etwas schiefgegangen. Es liegt nicht an dir. { danger-now }
web-too-fast = Du schreibst schnell. Gib mir einen Moment. { danger-now }
web-exit-loading = Lädt
web-exit-two = Drück noch zweimal Shift, um zu gehen.
web-exit-one = Drück noch einmal Shift, um zu gehen.
web-exit-over = Verlassen mit Shift beginnt wieder von vorn.
web-exit-shift = Auf einer Tastatur kannst du auch dreimal Shift drücken.
web-sending = Wird gesendet
web-sent = Gesendet
web-not-sent = Noch nicht gesendet. Ich versuche es weiter.
web-retry = Nicht gesendet. Tippe, um es noch mal zu versuchen.
web-offline = Du bist offline. Ein Anruf geht vielleicht noch. Ich sende es, wenn du wieder Netz hast.
web-show = Wieder zeigen
web-listen = Laut vorlesen
web-listen-stop = Vorlesen beenden
web-pictures = Große Bilder
web-close = Schließen
web-run-by = Wer diesen Chat betreibt:
web-widget-off = Der Chat ist hier nicht offen. Du kannst ihn auf seiner eigenen Seite öffnen. { danger-now }
web-own-page = Chat öffnen

term-intro = Du kannst hier schreiben. Schick „{ word-stop }“, um aufzuhören. Zahlen wählen aus der Liste.
term-left = Tschüss. Nichts davon wurde behalten.
