### Status: drafted 2026-11-28.
### Country: only asked to find services, may be refused (safety rule A5). Country names come bare ("Land: Schweiz").

country-ask = In welchem Land bist du? So finde ich jemanden in deiner Nähe. Den Ort brauche ich nicht.
    .again = Um jemanden in deiner Nähe zu finden, brauche ich das Land. Welches ist es? Du kannst es auch für dich behalten.
country-guess = Bist du gerade in diesem Land: { $country }? Ich rate nur, wegen deiner Sprache.
    .again = Ist es { $country }? Das war nur geraten.
country-set = Okay, { $country }. Du kannst es jederzeit ändern.
country-changed = Erledigt. Das Land ist jetzt { $country }.
    .again = Okay, also { $country }.
country-kept = Okay, alles bleibt, wie es ist. Du kannst weiterschreiben.
    .again = Okay. Es bleibt dabei.
country-refused = Das ist okay. Du brauchst es nicht zu sagen. Auf dieser Seite stehen alle Nummern. Du kannst selbst nachsehen: { $url }. Jetzt in Gefahr? Ruf die 112 an. Das klappt an vielen Orten.
    .again = Das ist okay, du brauchst es nicht zu sagen. Alle Nummern stehen hier: { $url }. { emergency-bar-unknown }
country-later = Das ist okay, es geht auch ohne. Auf dieser Seite stehen alle Nummern: { $url }. { emergency-bar-unknown } Du kannst mir auch einfach schreiben.
    .again = Das Land brauchen wir jetzt nicht. Alle Nummern stehen hier: { $url }. { emergency-bar-unknown }
country-not-found = Entschuldige, das kenne ich nicht. Kannst du es hier auswählen oder den Namen des Landes schreiben?
    .again = Ich finde es noch nicht. Das liegt an mir. Kannst du den Namen des Landes anders schreiben?
country-two = Ich habe mehr als eins gefunden. Welches ist es?
    .again = So heißt mehr als eins. Welches meinst du?
numbers-page = Auf dieser Seite stehen alle Nummern: { $url }
    .again = Alle Nummern stehen auf dieser Seite: { $url }
