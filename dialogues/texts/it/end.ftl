### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = Abbi cura di te. Puoi tornare quando vuoi, di giorno o di notte.
    .again = Abbi cura di te. Sono qui giorno e notte.
end-numbers = Tieni questo numero, se per te non è un problema. { danger-now } { $helpline }: { $number }.
    .again = Eccolo ancora una volta. { $helpline }: { $number }. { danger-now }
end-bye-numbers = Abbi cura di te. Puoi tornare quando vuoi. { danger-now }
    .again = Abbi tanta cura di te. { danger-now }
end-wipe = Cancello quello che posso di questa chat?
    .again = Svuoto questa chat adesso?
end-wiped = Fatto. Ho cancellato quello che avevo di questa chat.
feedback-ask = Un'ultima cosa. Ti è servita questa chat? Puoi saltare.
    .again = Ti è servita questa chat? Puoi saltare.
feedback-thanks = Grazie. Ci aiuta a fare meglio.
feedback-bad-next = Mi dispiace che non sia servito. Vuoi che ti mostri qualcun altro con cui parlare?

service-off = Questa chat per ora è chiusa. Qui trovi chi puoi chiamare: { $url }. { danger-now }
