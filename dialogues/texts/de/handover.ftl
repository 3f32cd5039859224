### Status: drafted 2026-11-28.
### A person on the other end: before the yes, in line, in the talk, and after it. Once a person is there, we say only what must be known.

# --- Before the yes. $helpline is who would answer.

option-chat = { $helpline }. Mit ihnen kannst du gleich hier chatten.
handover-who = Ich kann dich mit einem Menschen bei { $helpline } verbinden. Sie sehen, was du schreibst, dein Land und wie ernst es wirkt. Sie sehen nicht deinen Namen, deine Nummer oder wo du bist.
    .again = Ein Mensch bei { $helpline } kann hier mit dir schreiben. Sie sehen, was du schreibst, dein Land und wie ernst es wirkt. Nicht deinen Namen, nicht deine Nummer.
# $reporting: what this helpline must tell others.
handover-rules = { $reporting ->
        [must] Das meiste behalten sie für sich. Aber wenn jemand einem Kind etwas antut, müssen sie es jemandem sagen. So will es das Gesetz. Du kannst fragen, wie das läuft, bevor du sagst, wer du bist. Machen wir weiter?
        [may] Das meiste behalten sie für sich. Ist ein Leben in Gefahr, müssen sie es vielleicht jemandem sagen. Auch wenn jemand einem Kind etwas antut. Du kannst sie vorher fragen. Machen wir weiter?
       *[unknown] Ich weiß nicht, was sie weitersagen müssen. Frag sie, bevor du sagst, wer du bist. Machen wir weiter?
    }
    .again = { $reporting ->
        [must] Auch sie müssen es jemandem sagen, wenn jemand einem Kind etwas antut. Du kannst sie vorher fragen. Machen wir weiter?
        [may] Auch sie müssen es vielleicht jemandem sagen, wenn ein Leben in Gefahr ist. Du kannst sie vorher fragen. Machen wir weiter?
       *[unknown] Auch bei ihnen weiß ich nicht, was sie weitersagen müssen. Du kannst sie vorher fragen. Machen wir weiter?
    }
handover-near = Kannst du gerade frei schreiben, ohne dass jemand in der Nähe ist?
handover-share = Soll ich weitergeben, was du bisher geschrieben hast? Dann musst du es nicht zweimal sagen. Namen und Nummern lasse ich weg.
    .again = Du entscheidest. Soll ich weitergeben, was du bisher geschrieben hast?
handover-wait = { $known ->
        [yes] Gerade wartet man etwa { $minutes } Minuten.
       *[no] Wie lange es dauert, weiß ich nicht. Ich sage dir zwischendurch Bescheid.
    }
handover-ask = Soll ich dich verbinden?
    .again = Soll ich dich jetzt verbinden? Du kannst Nein sagen.
# In an emergency: the number stands there already; who they are and one yes.
handover-short = Ich kann dich auch mit einem Menschen bei { $helpline } verbinden. Sie sehen, was du schreibst, und dein Land, nicht deinen Namen. Ist ein Leben in Gefahr, müssen sie es vielleicht jemandem sagen. { danger-now } Soll ich dich verbinden?
    .again = Der Mensch wäre bei { $helpline }. Sie sehen, was du schreibst, und dein Land, nicht deinen Namen. { danger-now } Soll ich dich jetzt verbinden?
handover-declined = Okay, ich verbinde dich nicht. Nichts wurde geschickt. Was möchtest du tun?
    .again = Das ist okay. Nichts wurde geschickt. Was möchtest du tun?
# What do they see?
handover-see = Sie sehen, was du ab jetzt schreibst. Sie sehen dein Land, deine Sprache und wie ernst es wirkt. Was du vorher geschrieben hast, nur wenn du Ja sagst. Sie sehen nicht deinen Namen, deine Nummer oder wo du bist.
    .again = Sie sehen, was du schreibst, dein Land, deine Sprache und wie ernst es wirkt. Sonst nichts von mir.
# The helpline cannot be asked any more, a moment after it could.
handover-gone = Tut mir leid. Gerade kann ich dich nicht mit ihnen verbinden. Es liegt nicht an dir.
    .again = Tut mir leid, auch dort ist gerade niemand da. Es liegt nicht an dir.

# The practice helpline: only for trying things out. It must never pass for help.
practice-who = Das ist nur eine Übung zum Ausprobieren. Kein echter Mensch liest es. Machen wir weiter?
    .again = Das ist noch mal die Übung. Kein echter Mensch liest es. Machen wir weiter?
practice-joined = Das ist ein Übungsgespräch. Kein echter Mensch liest es. Für echte Hilfe schick „{ word-stop }“ und fang neu an. { danger-now }
practice-line = Übungstelefon
practice-name = Übung
practice-hello = Hallo. So fängt ein Gespräch an. Schreib irgendetwas, um es auszuprobieren.
practice-answer = Deine Nachricht ist angekommen. In einem echten Gespräch würde sie jetzt ein Mensch lesen.
practice-more = Auch das ist angekommen. Du kannst weiterschreiben oder das Gespräch beenden.
practice-bye = Das war das Übungsgespräch. Jetzt weißt du, wie es geht.

# --- In line.

wait-start = Okay, ich habe nach einem Menschen gefragt. Bitte bleib in diesem Chat. Ich sage dir Bescheid, wenn jemand da ist. Du kannst weiterschreiben. Das sehen sie dann.
    .again = Ich habe noch mal gefragt. Bitte bleib in diesem Chat. Ich sage dir Bescheid, wenn jemand da ist.
wait-start-fresh = Okay, ich habe nach einem Menschen gefragt. Bitte bleib in diesem Chat. Was du vorher geschrieben hast, sehen sie nicht. Was du ab jetzt schreibst, sehen sie dann.
    .again = Ich habe noch mal gefragt. Bitte bleib in diesem Chat. Was du ab jetzt schreibst, sehen sie dann.
wait-place = Ich suche noch einen Menschen. Dein Platz in der Reihe: { $position }.
    .again = Dein Platz in der Reihe ist jetzt { $position }. Ich suche weiter.
wait-noplace = Ich suche noch einen Menschen. Du bist nicht vergessen.
    .again = Ich bin noch da und suche noch. Gut, dass du wartest.
wait-worse = Wenn es schlimmer wird, warte nicht auf den Chat. { danger-now }
    .again = Du musst nicht warten, wenn es schlimmer wird. { danger-now }
wait-heard = Das hebe ich für sie auf. Du kannst mehr schreiben.
    .again = Auch das hebe ich für sie auf.
wait-long = Das dauert zu lange. Tut mir leid. Es liegt nicht an dir. Dein Platz bleibt. Wollen wir auch einen anderen Weg anschauen?
    .again = Es dauert immer noch, tut mir leid. Dein Platz bleibt. Willst du einen anderen Weg sehen?
wait-options = Du kannst auch hier anrufen: { $helpline }, { $number }. Dein Platz in der Reihe bleibt.
    .again = Solange du wartest, kannst du hier anrufen: { $helpline }, { $number }.
wait-kept = Okay, dein Platz bleibt. Ich sage dir Bescheid, wenn jemand da ist.
    .again = Okay, wir warten zusammen. Dein Platz bleibt.
wait-refused = Gerade ist niemand frei. Tut mir leid. Es liegt nicht an dem, was du geschrieben hast. Das können wir stattdessen tun.
    .again = Auch dort ist niemand frei. Tut mir leid. Es liegt nicht an dir. Das können wir noch tun.
# Someone else is open: they are asked only with a new yes.
wait-next = Dort ist gerade niemand frei. Tut mir leid. Es liegt nicht an dir. Ich kann stattdessen hier fragen: { $helpline }. Sie würden dasselbe sehen.
    .again = Auch dort ist niemand frei. Tut mir leid. Ich kann jetzt hier fragen: { $helpline }. Sie würden dasselbe sehen.
wait-left = Okay, du bist nicht mehr in der Reihe. Du kannst jederzeit wieder fragen.
    .again = Okay, du wartest nicht mehr. Frag wieder, wann du willst.

# --- With a person.

# Stands in for the counsellor's name where there is none.
live-someone = Jemand vom Team
live-joined = Jetzt ist jemand da. { $counsellor } von { $helpline } ist ein echter Mensch. Ihr könnt jetzt schreiben.
live-tips = Du kannst alles fragen. Du musst nicht auf jede Frage antworten. Zum Aufhören schick „{ word-stop }“.
live-human = { $counsellor } schreibt gerade mit dir. Das ist ein echter Mensch bei { $helpline }.
    .again = Ja, { $counsellor } ist ein echter Mensch bei { $helpline }.
live-real-check = Du kannst es prüfen. Ruf hier an: { $helpline }, { $number }. Frag, ob { $counsellor } dort arbeitet.
live-dropped = Die Verbindung ist weg. Ich versuche, sie wieder aufzubauen. Du hast nichts falsch gemacht. Du kannst weiterschreiben. Ich hebe es auf.
    .again = Die Verbindung ist wieder weg, tut mir leid. Ich versuche, sie wieder aufzubauen.
live-back = Die Verbindung ist wieder da. Du kannst weiterschreiben.
    .again = Die Verbindung ist noch mal da. Du kannst weiterschreiben.
live-lost = Ich konnte die Person nicht zurückholen. Tut mir leid. Es liegt nicht an dir. Soll ich nach jemand Neuem fragen?
    .again = Die Verbindung ist noch mal weg, tut mir leid. Soll ich nach jemand Neuem fragen?
live-switch-ask = { $counsellor } fragt, ob jemand anderes bei { $helpline } übernehmen darf. Die Person würde sehen, was ihr geschrieben habt. Ist das okay?
live-switch-yes = Okay. { $counsellor } bleibt bei dir, bis jemand Neues da ist.
live-switch-no = Okay, es bleibt, wie es ist. { $counsellor } schreibt weiter mit dir.
live-switch = Jetzt übernimmt jemand Neues. { $counsellor } von { $helpline } ist auch ein echter Mensch.
live-quiet = Bist du noch da? Lass dir Zeit. Es eilt nicht.
    .again = Ich frage nur kurz nach. Bist du noch da? Es eilt nicht.
live-closed-quiet = Ich schließe das Gespräch jetzt, damit es privat bleibt. Du kannst jederzeit wieder schreiben.
live-ended = Das Gespräch ist zu Ende. Es war mutig, dass du geredet hast.
    .again = Auch dieses Gespräch ist zu Ende. Es war mutig, dass du geredet hast.
live-to-bot = Das Gespräch mit dem Menschen ist vorbei. Ich bin es wieder, der Computer. Du kannst hier weiterschreiben.
    .again = Ich bin es wieder, der Computer. Du kannst hier weiterschreiben.
live-left = Okay, ich habe ihnen gesagt, dass du weg musstest. Du hast nichts falsch gemacht.
    .again = Okay, sie wissen, dass du weg musstest. Du hast nichts falsch gemacht.
live-media = Ich kann nur Worte weitergeben. Was du geschickt hast, haben sie nicht gesehen.
    .again = Das kam nicht bei ihnen an. Nur Worte kommen an.
live-undone = Okay, ich habe es zurückgeholt. Sie haben es nicht gesehen.
    .again = Zurückgeholt. Das haben sie nicht gesehen.
live-undo-late = Vielleicht haben sie es schon gesehen. Ich habe sie gebeten, es zu löschen.
    .again = Auch hier habe ich sie gebeten, es zu löschen.
live-undo-none = Es gibt nichts mehr, was ich zurückholen kann.
    .again = Mehr kann ich nicht zurückholen.
# Something feels wrong.
live-report = Das tut mir leid. Danke, dass du es sagst. Ich gebe es denen weiter, die auf diesen Chat achten. Der Person, mit der du schreibst, sage ich es nicht. Du musst nicht weitermachen. Soll ich das Gespräch jetzt beenden?
    .again = Danke, dass du es sagst. Ich gebe es denen weiter, die auf diesen Chat achten. Soll ich das Gespräch jetzt beenden?
live-report-ended = Es ist vorbei. Du hast nichts falsch gemacht. Es war richtig, das zu sagen.
live-report-stay = Okay. Du kannst das Gespräch jederzeit beenden.
    .again = Okay, ihr schreibt weiter. Beende es, wann du willst.

any-stop-live = Okay, ich habe ihnen gesagt, dass du weg musstest. Du hast nichts falsch gemacht. Ich schreibe dir erst wieder, wenn du mir schreibst. { danger-now }
any-delete-helpline = Ich habe { $helpline } gebeten, auch alles über dich zu löschen. Manches müssen sie vielleicht per Gesetz behalten. Du kannst sie fragen.

# --- Buttons.

btn-chat = Hier chatten
btn-see = Was sehen sie?
btn-go-on = Weitermachen
btn-not-now = Jetzt nicht
btn-free = Ich kann schreiben
btn-share = Ja, gib es weiter
btn-share-fresh = Nein, neu beginnen
btn-connect = Ja, verbinde mich
btn-leave-line = Nicht mehr warten
btn-wait-on = Weiter warten
btn-leave = Gespräch beenden
btn-end-it = Ja, beenden
btn-stay = Nein, weitermachen
btn-feels-wrong = Etwas stimmt nicht
btn-undo = Zurückholen
btn-new-person = Ja, jemand Neues

# --- On the page.

web-waiting = Warten auf einen Menschen
web-typing = Schreibt gerade.
web-edited = Geändert
web-taken-back = Zurückgeholt
