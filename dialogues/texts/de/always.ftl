### Status: drafted 2026-11-28.
### What can be asked at any time.

any-stop = Okay, ich höre auf. Ich schreibe dir erst wieder, wenn du mir schreibst. { danger-now }
any-delete-ask = Ich lösche, was ich von dir habe. Das lässt sich nicht zurückholen. Okay?
    .again = Soll ich wirklich alles löschen, was ich von dir habe? Das lässt sich nicht zurückholen.
any-delete-web = Erledigt. Ich habe gelöscht, was ich hatte. Diese Seite kann noch im Verlauf deines Browsers stehen.
any-delete-app = Erledigt. Ich habe gelöscht, was ich hatte. Für den Rest lösche diesen Chat auf deinem Handy.
any-delete-discord = Erledigt. Ich habe gelöscht, was ich hatte, und meine Nachrichten entfernt. Deine kann ich nicht entfernen. Halte den Finger auf jede, um sie zu löschen.
delete-kept = Okay, ich habe nichts gelöscht. Du kannst weiterschreiben.

any-language = Welche Sprache möchtest du?
    .again = Das sind die Sprachen, die ich habe. Welche möchtest du?
any-language-set = Okay, ab jetzt schreibe ich in dieser Sprache: { $language }.
    .again = Erledigt. Ich schreibe in dieser Sprache: { $language }.
any-language-none = Tut mir leid, in dieser Sprache kann ich noch nicht schreiben. Diese habe ich.
    .again = Diese Sprache habe ich noch nicht, tut mir leid. Hier sind die, die ich habe.

any-person = Ja. Du kannst mit einem echten Menschen reden. Ich muss nur das Land wissen.
    .again = Ich suche dir einen echten Menschen. In welchem Land soll ich suchen?
any-person-yes = Ja. Du kannst mit einem echten Menschen reden.
    .again = Ja, ein echter Mensch kann mit dir reden.
any-thanks = Gern. Ich bin da, wenn du mehr schreiben willst.
    .again = Jederzeit. Schön, dass du mir geschrieben hast.
any-wrong = Entschuldige, das habe ich falsch verstanden. Danke, dass du es sagst. { danger-now } Was würde dir jetzt am meisten helfen?
    .again = Entschuldige, schon wieder falsch. Das liegt an mir. { danger-now } Was würde dir jetzt am meisten helfen?

any-who = Ich bin ein kostenloses Programm. Ich suche, wer dir da helfen kann, wo du wohnst. Ich bin nicht die Polizei, und ich gehöre nicht zu deiner Schule. Hier steht, wer mich betreibt: { $about }
    .again = Ich bin ein kostenloses Programm und suche Hilfe da, wo du wohnst. Mehr steht hier: { $about }
any-private = So ist das bei mir. Ich frage nicht nach deinem Namen. Ich sage deiner Familie, deiner Schule und der Polizei nichts. Am Ende vergesse ich diesen Chat. Ein Hilfetelefon hat eigene Regeln. Wenn ein Leben in Gefahr ist, müssen sie es vielleicht jemandem sagen. Du kannst sie vorher fragen.
    .again = Ich weiß deinen Namen nicht und sage niemandem etwas. Ein Hilfetelefon hat eigene Regeln. Du kannst vorher fragen.
any-private-web = Ich nutze keine Cookies und keine Namen. Aber wer dieses Handy nutzt, kann diese Seite sehen. Sie kann im Verlauf des Browsers stehen. Und wem das WLAN gehört, kann sehen, welche Seite es ist.
    .again = Ich nutze keine Cookies. Aber diese Seite kann im Verlauf des Browsers stehen.
any-private-app = Die App behält vielleicht selbst eine Kopie von diesem Chat. Und wer dieses Handy nutzt, kann ihn sehen.
    .again = Die App behält vielleicht selbst eine Kopie von diesem Chat.
any-parents = Ich sage ihnen nichts. Ich weiß nicht, wer sie sind. Wenn du mit einem Hilfetelefon redest, frag, wie sie es machen.
    .again = Nein, ich sage bei dir zu Hause nichts. Das kann ich gar nicht, denn ich weiß nicht, wer du bist.
any-police = Ich kann die Polizei nicht rufen, und ich tue es auch nicht. Ich weiß nicht, wer und wo du bist. Wenn du die { $emergency } anrufst, schicken sie vielleicht jemanden.
    .again = Nein. Ich kann nicht anrufen. Nur du oder jemand in deiner Nähe kann die { $emergency } anrufen.
any-police-unknown = Ich kann die Polizei nicht rufen, und ich tue es auch nicht. Ich weiß nicht, wer und wo du bist.
    .again = Nein. Ich kann nicht anrufen, und ich weiß nicht, wo du bist.
any-locate = Nein. Ich kann nicht sehen, wo du bist, und ich schaue auch nicht nach.
    .again = Nein, ich kann wirklich nicht sehen, wo du bist.
any-robot = Ja, ich bin ein Computer. Ich folge einfachen Regeln und kann mich irren. Ich helfe dir, einen echten Menschen zu finden.
    .again = Ja, ich bin ein Computer, kein Mensch. Ich kann dir einen echten Menschen suchen.
any-cost = Ich koste nichts. Ich verbrauche nur ein bisschen Datenvolumen. Bei jeder Nummer steht, was sie kostet.
    .again = Ich koste nichts. Bei jeder Nummer steht, was sie kostet.
any-how-long = Ich antworte sofort. Wie lange es bei einem Hilfetelefon dauert, weiß ich nicht. Du kannst von mir mehr als eine Nummer bekommen.
    .again = Wie lange es dauert, weiß ich nicht. Geht niemand ran, zeige ich dir jemand anderen.
any-what = Du kannst mir sagen, was los ist. Ich zeige dir, wer helfen kann und wie du sie erreichst. Aufhören kannst du jederzeit.
    .again = Erzähl ein bisschen, dann zeige ich dir, wer helfen kann. Aufhören kannst du jederzeit.
any-repeat = Klar. Hier ist es noch mal.
    .again = Hier ist es noch einmal.
any-complain = Das tut mir leid. Du kannst es denen sagen, die mich betreiben: { $about }. Deinen Namen brauchst du nicht zu sagen.
    .again = Du kannst es denen sagen, die mich betreiben: { $about }
any-keep-web = Hier bleibt nichts, wenn du die Seite verlässt. Du kannst dir eine Nummer aufschreiben, wenn das für dich geht.
    .again = Hier bleibt nichts. Schreib dir eine Nummer auf, wenn das für dich geht.

# The help word's answer looks like small talk; the numbers come on tap.
any-help-word = Na klar. Tippe, um es zu sehen.
    .again = Hier ist es. Tippe, um es zu sehen.
any-help-word-open = { danger-now } { $helpline }: { $number }. Schick „{ word-hide }“, um das hier zu verstecken.
    .again = { $helpline }: { $number }. { danger-now } Schick „{ word-hide }“, um das hier zu verstecken.
any-help-word-numbers = { danger-now } Alle Nummern stehen hier: { $url }. Schick „{ word-hide }“, um das hier zu verstecken.
    .again = Alle Nummern: { $url }. { danger-now }

# The cover after the hide word. No mention of help.
hide-cover = Heute sieht es trocken aus. Am Nachmittag etwas Wind.
    .again = Für den Rest des Tages trocken und ruhig.
hide-cover-two = Später ein paar Wolken. Kaum Regen.
    .again = Bis zum Wochenende bleibt es mild.
