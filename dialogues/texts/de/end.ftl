### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = Pass auf dich auf. Du kannst jederzeit wiederkommen, Tag und Nacht.
    .again = Pass gut auf dich auf. Ich bin Tag und Nacht da.
end-numbers = Behalte die Nummer, wenn das für dich geht. { danger-now } { $helpline }: { $number }.
    .again = Hier ist es noch einmal. { $helpline }: { $number }. { danger-now }
end-bye-numbers = Pass auf dich auf. Du kannst jederzeit wiederkommen. { danger-now }
    .again = Pass gut auf dich auf. { danger-now }
end-wipe = Soll ich von diesem Chat löschen, was ich kann?
    .again = Soll ich diesen Chat jetzt löschen?
end-wiped = Erledigt. Ich habe gelöscht, was ich von diesem Chat hatte.
feedback-ask = Noch etwas zum Schluss. Hat das geholfen? Du kannst es überspringen.
    .again = Hat das geholfen? Du kannst es überspringen.
feedback-thanks = Danke. Das hilft uns, besser zu werden.
feedback-bad-next = Tut mir leid, dass es nicht geholfen hat. Soll ich dir jemand anderen zeigen?

service-off = Dieser Chat ist im Moment aus. Hier findest du, wen du anrufen kannst: { $url }. { danger-now }
