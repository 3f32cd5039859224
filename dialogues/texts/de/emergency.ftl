### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = Gut, dass du mir schreibst. Bitte ruf jetzt die { $emergency } an. Sie können Hilfe schicken. Wenn du kannst, geh dahin, wo andere Menschen sind. Ich bin noch da. Du kannst weiterschreiben.

# Country not known. 112 is worded as "in many places".
emergency-no-country = Gut, dass du mir schreibst. Bitte ruf jetzt die 112 an. Das klappt mit dem Handy an vielen Orten. Wenn es nicht klappt, sag mir, in welchem Land du bist. Ich suche die richtige Nummer. Ich bin noch da.

# The country is known, but we hold no number for it.
emergency-no-number = Gut, dass du mir schreibst. Für dieses Land ({ $country }) habe ich keine sichere Nummer. { emergency-bar-unknown } Wenn du kannst, geh dahin, wo andere Menschen sind. Bitte dort jemanden, anzurufen. Ich bin noch da.
    .again = Für dieses Land ({ $country }) habe ich noch keine sichere Nummer. { emergency-bar-unknown } Bitte jemanden in der Nähe, mit dir anzurufen. Ich bleibe hier.

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = Bitte ruf jetzt an, auch wenn du dich okay fühlst. Manches merkt der Körper erst später. Warte nicht, bis es schlimmer wird.

# Sent once, right after the first emergency message.
emergency-limits = Ich bin ein Computer. Ich kann nicht sehen, wo du bist. Ich kann dir keine Hilfe schicken. Du kannst anrufen, oder jemand in deiner Nähe kann für dich anrufen.

# The country became known during an emergency.
emergency-country = Danke. Bitte ruf in diesem Land ({ $country }) jetzt die { $emergency } an. Sie können Hilfe schicken. Wenn du kannst, geh dahin, wo andere Menschen sind. Ich bin noch da.
    .again = In diesem Land ({ $country }) ist die Nummer { $emergency }. Bitte ruf jetzt dort an. Sie können Hilfe schicken. Ich bleibe hier bei dir.

emergency-silent-data = Vielleicht ist es nicht sicher, laut zu reden. Hier kannst du eine SMS an die { $textnumber } schicken. Schreib, wo du bist und dass du Hilfe brauchst.
    .again = Du kannst immer noch eine SMS an die { $textnumber } schicken. Schreib, wo du bist. Dann bleib so leise, wie du musst.
emergency-silent-none = Vielleicht ist es nicht sicher, laut zu reden. Bitte jemanden in der Nähe, anzurufen. Das können Freunde sein oder jemand in einem Laden oder in der Schule. { danger-now }
    .again = Jemand in der Nähe kann für dich anrufen. { danger-now } Gibt es einen Ort mit Menschen, wo du hinkannst?

emergency-did-you-reach = Ich bin noch da. Hast du jemanden erreicht?
    .again = Ich bin bei dir. Konntest du jemanden erreichen?
emergency-reached = Da bin ich froh. Bleib bei ihnen, wenn du kannst. Du kannst mir jederzeit schreiben.
emergency-not-reached = Danke, dass du es versucht hast. Bitte ruf die { $emergency } noch einmal an. Oder geh zu anderen Menschen und bitte sie, anzurufen. Du kannst auch { $helpline } anrufen: { $number }.
    .again = Gut, dass du es versucht hast. Geh zu anderen Menschen und bitte sie, die { $emergency } anzurufen. { $helpline } ist auch da: { $number }.
emergency-not-reached-alone = Danke, dass du es versucht hast. Bitte ruf die { $emergency } noch einmal an. Oder geh zu anderen Menschen und bitte sie, anzurufen.
    .again = Gut, dass du es versucht hast. Geh zu anderen Menschen und bitte sie, die { $emergency } anzurufen.
emergency-not-reached-unknown = Danke, dass du es versucht hast. { emergency-bar-unknown } Oder geh zu anderen Menschen und bitte sie, anzurufen. Sag mir, in welchem Land du bist, dann suche ich die richtige Nummer.
    .again = Gut, dass du es versucht hast. Geh zu anderen Menschen und bitte sie, anzurufen. { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = Okay. Danke, dass du es sagst. Das habe ich falsch verstanden. { danger-now } Was würde dir jetzt am meisten helfen?

# Again at emergency level, later in the same chat.
emergency-again = Du bist noch da, und das ist gut. Die { $emergency } ist die schnellste Hilfe. Gibt es in deiner Nähe jemanden, der bei dir bleiben kann?
    .again = Ich bin da und lese alles. Bitte ruf die { $emergency } an, oder bitte jemanden, für dich anzurufen. Du musst damit nicht allein sein.
emergency-again-unknown = Du bist noch da, und das ist gut. { emergency-bar-unknown } In welchem Land bist du? Ich suche die richtige Nummer.
    .again = Ich bin da und lese alles. { emergency-bar-unknown } Oder bitte jemanden in der Nähe, anzurufen. Sag mir, in welchem Land du bist, dann suche ich.

emergency-here = Ich bin noch da. Hast du die { $emergency } erreicht?
    .again = Ich bin da. Die { $emergency } ist die schnellste Hilfe. Hast du jemanden erreicht?
emergency-here-unknown = Ich bin noch da. { emergency-bar-unknown } Hast du jemanden erreicht?
    .again = Ich bin hier bei dir. { emergency-bar-unknown } Ist jemand gekommen?

# Wants a person in the chat: the number stays, then the services.
emergency-person = Du kannst auch mit diesen Menschen reden. { danger-now }

# Text for the bar that is always in view.
emergency-bar = Jetzt in Gefahr? Ruf die { $emergency } an.
emergency-bar-unknown = Jetzt in Gefahr? Ruf die 112 an. Das klappt an vielen Orten.

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] Jetzt in Gefahr? Ruf die { $emergency } an.
       *[no] { emergency-bar-unknown }
    }
