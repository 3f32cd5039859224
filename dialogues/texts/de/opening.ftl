### Status: drafted 2026-11-28.
### What is said first. Standard German for Germany, Austria and Switzerland, "du"; no gendered word for the young person;
### "Handy", "okay" and "Chat" are everyday German words of children.

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] Hallo, schön, dass du da bist. Ich bin ein Computer, kein Mensch. Ich helfe dir, jemanden zum Reden zu finden. Jetzt in Gefahr? Ruf die { $emergency } an.
       *[no] Hallo, schön, dass du da bist. Ich bin ein Computer, kein Mensch. Ich helfe dir, jemanden zum Reden zu finden. Jetzt in Gefahr? Ruf die 112 an. An manchen Orten ist die Nummer anders. Tippe auf „{ btn-emergency }“, dann suche ich sie.
    }

open-exit-web = Willst du schnell weg, tippe oben auf „{ web-exit }“. Du kannst auch „{ word-hide }“ schicken. Wer dieses Handy nutzt, kann diese Seite sehen.
open-exit-app = Um diesen Chat schnell zu verstecken, schick „{ word-hide }“. Wer dieses Handy nutzt, kann ihn sehen. Ist es länger still, lösche ich hier, was ich kann. Soll er bleiben, tippe auf „{ btn-keep }“.
open-exit-terminal = Um das schnell zu verstecken, schick „{ word-hide }“. Wer auf diesen Bildschirm schaut, kann es sehen.

open-ask = Du kannst über alles schreiben. Ein paar Worte reichen. Deinen Namen brauchst du nicht zu sagen. Was ist los?
    .again = Du kannst über alles schreiben. Deinen Namen brauchst du nicht zu sagen. Was würde dir heute helfen?

open-kept = Okay, dieser Chat bleibt. Später kannst du ihn mit „{ word-delete }“ leeren.
    .again = Dieser Chat bleibt. „{ word-delete }“ leert ihn, wann du willst.

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = Wetter
word-help = Sonne
word-stop = Stopp
word-delete = Löschen
