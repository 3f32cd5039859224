### Status: drafted 2026-11-28.
### The levels below emergency: thanks, belief, not your fault, choice, next step. No "why", no detail.

check-danger = Danke, dass du mir das sagst. Eins vorweg. Bist du gerade in Sicherheit?
check-safe = Danke. Gut zu wissen. Lass uns jemanden suchen, mit dem du reden kannst.

urgent-first = Danke, dass du mir das sagst. Das ist viel für einen Menschen allein. Gut, dass du es gesagt hast. Ein echter Mensch kann mit dir darüber reden.
    .again = Ich höre dir zu. Gut, dass du mir das sagst. Ein echter Mensch kann sich alles anhören.

# Thoughts of dying or self-harm, no plan and no act in the words.
urgent-dark-thoughts = Danke, dass du mir das sagst. Solche Gedanken können sich sehr schwer anfühlen. Sie können auch wieder gehen. Du musst damit nicht allein sein. Ein Mensch kann dir gleich jetzt zuhören. { danger-now }
    .again = Ich höre dir zu. Gut, dass du es aussprichst. Du bist wichtig. Ein Mensch kann jetzt für dich da sein. { danger-now }

# Someone is hurting them.
urgent-hurt = Danke, dass du mir das sagst. Du hast verdient, dass man dir glaubt. Es ist nicht deine Schuld. Mehr brauchst du mir nicht zu erzählen. Ein Mensch kann mit dir überlegen, was du jetzt tun kannst.
    .again = Ich höre dir zu. Nichts davon ist deine Schuld. Ein Mensch kann dir beim nächsten Schritt helfen.

# Someone online has pictures, or makes threats.
urgent-online-threat = Danke, dass du mir das sagst. Bei mir bekommst du keinen Ärger. Es ist nicht deine Schuld. Du musst nichts zahlen und nichts mehr schicken. Ein Mensch kann dir beim nächsten Schritt helfen.
    .again = Ich höre dir zu. Es ist immer noch nicht deine Schuld. Du musst ihnen nicht antworten. Ein Mensch kann dir jetzt helfen.

# Our own reading of the words failed: treated as urgent.
urgent-unread = Danke, dass du mir das sagst. Ich konnte nicht alles verstehen. Das liegt an mir, nicht an dir. Ein echter Mensch kann das. { danger-now }
    .again = Tut mir leid, ich konnte noch nicht alles verstehen. Ein echter Mensch kann das. { danger-now }

concern-first = Danke, dass du mir das sagst. Das klingt schwer. Du musst das nicht allein tragen. Würde es helfen, mit einem Menschen darüber zu reden?
    .again = Ich höre dir zu. Das ist viel, was du da trägst. Würde es helfen, mit einem Menschen darüber zu reden?
concern-topic = Danke. Das hilft mir beim Suchen. Es gibt Menschen, die sich damit gut auskennen.
    .again = Danke. Ich kenne Menschen, die mit dir darüber reden können.
listening-more = Danke, dass du mir auch das sagst. Gut, dass du es in Worte fasst.
    .again = Ich höre dir zu. Ich lese alles.
not-sure-person = Das ist okay. Du musst es noch nicht wissen. Du kannst erst mal schauen, wer da ist. Soll ich es dir zeigen?
    .again = Es eilt nicht. Ich kann dir zeigen, wer da ist. Du entscheidest, ob du reden willst. Soll ich?

none-first = Schön, dass du schreibst. Ich helfe jungen Leuten, jemanden zum Reden zu finden. Es kann um Zuhause, Schule, Liebe, Traurigsein oder Sachen im Internet gehen. Was beschäftigt dich?
    .again = Ich bin da. Es kann um alles gehen. Was beschäftigt dich?
none-again = Das ist okay. Es eilt nicht. Du kannst dich einfach umsehen oder mich fragen, wie das geht.
    .again = Lass dir Zeit. Du kannst mich fragen, wie das geht. Oder schreib, was dir gerade einfällt.
none-third = Es ist okay, wenn die Worte nicht kommen. Ein Mensch kann dir helfen, sie zu finden. Soll ich jemanden suchen?
    .again = Lass dir Zeit. Soll ich einen Menschen für dich suchen?
still-here = Ich bin noch da. Schreib so viel oder so wenig, wie du willst.
    .again = Ich bin da. Lass dir Zeit.

no-person-wanted = Das ist okay. Du entscheidest. Ich kann dir eine Nummer für später zeigen. Oder du schreibst hier einfach ein bisschen. Ich bin nur ein Computer, Rat geben kann ich nicht.
    .again = Das ist okay. Du entscheidest. Schreib hier weiter, oder nimm eine Nummer für später.
keep-later = Okay. Hier ist die Nummer, damit du sie hast: { $helpline }, { $number }. Du kannst jederzeit wiederkommen.
    .again = Hier ist sie noch mal: { $helpline }, { $number }.

question-first = Klar. Schreib sie einfach. Ich frage dich nichts zurück.
    .again = Nur zu. Schreib einfach deine Frage.
question-answer = Gute Frage. Ich bin nur ein Computer und kann sie nicht gut beantworten. Hier sind Menschen, die es können: { $url }. Einen Namen brauchst du nicht zu sagen. { danger-now }
    .again = Das kann ich nicht gut beantworten. Die Menschen auf dieser Seite können es: { $url }. { danger-now }
question-answer-line = Gute Frage. Ich bin nur ein Computer und kann sie nicht gut beantworten. { $helpline } kann es: { $number }. Einen Namen brauchst du nicht zu sagen. { danger-now }
    .again = Das kann ich nicht gut beantworten. { $helpline } kann es: { $number }. { danger-now }
