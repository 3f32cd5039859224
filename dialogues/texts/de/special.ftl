### Status: drafted 2026-11-28.
### Special people and special cases.

friend-first = Das ist lieb von dir, dass du fragst. Du musst das nicht allein lösen. Ist dein Freund oder deine Freundin gerade in Gefahr?
friend-danger = Bitte ruf jetzt die { $emergency } an. Sag, wo dein Freund oder deine Freundin ist. Bleib dort, wenn das für dich okay ist. Sag es auch einem Erwachsenen, dem du vertraust.
friend-danger-unknown = Gut, dass du hinschaust. { emergency-bar-unknown } Sag dort, wo dein Freund oder deine Freundin ist. Sag es auch einem Erwachsenen, dem du vertraust. In welchem Land bist du? Ich suche die richtige Nummer.
friend-next = Viele rufen auch wegen Freunden an. Am Hilfetelefon sagen sie dir, was du sagen und tun kannst. Den Namen brauchst du nicht zu nennen.
friend-you = Und wie geht es dir mit alldem?
for-me = Danke, dass du es sagst. Dann geht es um dich. Was ist los?

adult-hello = Danke, dass du auf ein Kind achtest. Dieser Chat ist für junge Leute, aber ich weiß, wen Erwachsene anrufen können.
    .again = Ich kann zeigen, wen Erwachsene anrufen können.
adult-country = Welches Land ist es? { danger-now }
    .again = Ich brauche nur das Land. { danger-now }
adult-first = Danke, dass du auf ein Kind achtest. Dieser Chat ist für junge Leute. In diesem Land ({ $country }) können Erwachsene hier anrufen: { $helpline }, { $number }.
    .again = In diesem Land ({ $country }) können Erwachsene hier anrufen: { $helpline }, { $number }.
adult-danger = Ist das Kind jetzt in Gefahr? Ruf die { $emergency } an. Du musst nicht sicher sein.
    .again = Ist das Kind jetzt in Gefahr, ruf die { $emergency } an.
adult-none = Danke, dass du hinschaust. Für dieses Land ({ $country }) habe ich kein Telefon für Erwachsene. Auf dieser Seite steht, wen es gibt: { $url }. { danger-now }
    .again = Für dieses Land ({ $country }) habe ich kein Telefon für Erwachsene. Bitte schau hier: { $url }. { danger-now }
adult-not-here = Bitte schreib hier keinen Namen und schick keine Fotos von dem Kind.
    .again = Bitte lass Namen und Fotos aus diesem Chat heraus.
adult-more = Das alles kannst du am Telefon fragen. Du musst nicht sicher sein. { danger-now }
    .again = Sie hören zu und wissen, was zu tun ist. { danger-now }
adult-self-hello = Danke, dass du schreibst. Auch für dich gibt es Hilfe. Dieser Chat ist für junge Leute, aber ich kenne Telefone für Erwachsene.
    .again = Auch für Erwachsene gibt es Hilfetelefone.
adult-self = Danke, dass du schreibst. Auch für dich gibt es Hilfe. In diesem Land ({ $country }) kannst du hier anrufen: { $helpline }, { $number }. { danger-now }
    .again = { $helpline } ist für dich da: { $number }. { danger-now }

# An adult who has hurt, or fears they may hurt, a child.
offender-first = Danke, dass du das sagst. Es gibt Menschen, die dabei helfen, damit keinem Kind etwas passiert. Du kannst mit ihnen reden: { $helpline }, { $number }. Bitte schreib hier keine Einzelheiten.
    .again = Du kannst hier reden: { $helpline }, { $number }. Sie helfen, damit keinem Kind etwas passiert.
offender-none = Danke, dass du das sagst. Dafür gibt es Hilfe, damit keinem Kind etwas passiert. Eine Arztpraxis oder Beratungsstelle kann dir beim Suchen helfen. Bitte schreib hier keine Einzelheiten.
    .again = Eine Arztpraxis oder Beratungsstelle kann dir dabei helfen. Bitte schreib hier keine Einzelheiten.
offender-danger = Wenn einem Kind gerade etwas angetan wird, geht das vor. { danger-now }
    .again = Ein Kind in Gefahr geht vor. { danger-now }
offender-limits = Ich kann dich nicht mit einem Kindertelefon verbinden. Eine Arztpraxis kann dir helfen, die richtigen Leute zu finden. Bitte schreib hier keine Einzelheiten.
    .again = Ich habe gesagt, was ich kann. Eine Arztpraxis kann dir helfen, die richtigen Leute zu finden.
# A young person who has hurt someone, or fears they may.
young-harm-first = Das zu sagen braucht Mut. Du kannst Hilfe bekommen, um aufzuhören, und es kann besser werden. Ein Hilfetelefon hört dir zu. { danger-now }
    .again = Gut, dass du es aussprichst. Ein Hilfetelefon kann dir helfen, aufzuhören. { danger-now }

rude-first = Es ist okay, wütend zu sein. Ich bin noch da. Brauchst du gerade etwas?
rude-second = Ich halte das aus. Aber wenn du mit einem Menschen reden willst, sei dort bitte nett.
rude-pause = Machen wir { $minutes } Minuten Pause. { danger-now } „{ btn-emergency }“ zu schreiben geht trotzdem.
    .again = Wir machen noch Pause. Das ist okay. { danger-now }
prank-first = Du darfst mich gern testen. Wenn es ernst ist, bin ich genauso da. Wenn du etwas fragen willst, frag ruhig.
    .again = Teste ruhig. Ich bin da, wenn du mich brauchst.

# The web page says this when a message is longer than 4 KB.
web-too-long = Das ist viel, und ich will alles gut lesen. Kannst du es in kleineren Teilen schicken? { danger-now }

media-image = Bilder kann ich nicht öffnen, ich habe also nicht hingeschaut. Bitte sag es mir mit Worten. Schick das Bild nicht weiter.
    .again = Bilder kann ich immer noch nicht öffnen. Ein paar Worte reichen.
media-nude = Bei mir bekommst du keinen Ärger. Es gibt ein kostenloses Werkzeug, das Fotos aus dem Netz entfernt. Du musst die Fotos dafür niemandem schicken: { $removal }
    .again = Das Werkzeug, das Fotos aus dem Netz entfernt, ist hier: { $removal }
media-voice = Sprachnachrichten kann ich nicht hören. Kannst du es in ein paar Worten schreiben?
    .again = Sprachnachrichten kann ich leider nicht hören. Kannst du ein paar Worte schreiben?
media-file = Dateien kann ich nicht öffnen. Kannst du es in ein paar Worten schreiben?
    .again = Dateien kann ich leider nicht öffnen. Ein paar Worte reichen.
media-place = Mit deinem Standort kann ich nichts anfangen, ich habe ihn nicht behalten. { danger-now } Dort kannst du sagen, wo du bist.
    .again = Ich habe deinen Standort nicht behalten. { danger-now }
media-contact = Danke, aber bitte schick mir keine Namen oder Nummern. Ich brauche sie nicht.
    .again = Bitte schick mir keine Namen oder Nummern. Ich habe nichts behalten.
media-sticker = Angekommen. Magst du mir mit Worten etwas mehr sagen?
    .again = Schön. Und mit Worten?

unclear-first = Entschuldige, das habe ich nicht verstanden. Kannst du es anders sagen?
    .again = Ich glaube, das habe ich nicht verstanden. Kannst du es anders sagen?
unclear-second = Ich verstehe es noch nicht. Das liegt an mir, nicht an dir. Was passt am besten?
    .again = Entschuldige, ich bin heute langsam. Was passt am besten?
unclear-third = Ich bin nur ein Computer. Ein Mensch versteht dich. { danger-now } Soll ich einen Menschen suchen?
    .again = Ein Mensch versteht dich besser als ich. { danger-now } Soll ich einen suchen?

pii-seen = Du musst mir keine Namen sagen, auch nicht, wo du wohnst. Ich behalte das nicht. Schreib ruhig weiter.
    .again = Namen kannst du weglassen. Ich behalte sie nicht. Schreib ruhig weiter.
age-young = Danke, dass du es sagst. Du bekommst keinen Ärger. Du darfst diesen Chat auch benutzen. Was ist los?
    .again = Hier bist du in jedem Alter willkommen. Was ist los?
age-older = Danke, dass du es sagst. Du kannst diesen Chat auch benutzen. Ich kann dir zeigen, wer für dich da ist. Was ist los?
    .again = Du kannst diesen Chat auch benutzen. Was ist los?
