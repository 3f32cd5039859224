### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = Prends soin de toi. Tu peux revenir quand tu veux, de jour ou de nuit.
    .again = Prends bien soin de toi. Je suis là jour et nuit.
end-numbers = Garde ça, si ça ne te pose pas de problème. { danger-now } { $helpline } : { $number }.
    .again = Voilà encore une fois. { $helpline } : { $number }. { danger-now }
end-bye-numbers = Prends soin de toi. Tu peux revenir quand tu veux. { danger-now }
    .again = Prends bien soin de toi. { danger-now }
end-wipe = J'efface ce que je peux de cette discussion ?
    .again = J'efface cette discussion maintenant ?
end-wiped = C'est fait. J'ai effacé ce que je gardais de cette discussion.
feedback-ask = Une dernière chose. C'était utile pour toi ? Tu peux passer.
    .again = C'était utile pour toi ? Tu peux passer.
feedback-thanks = Merci. Ça nous aide à faire mieux.
feedback-bad-next = Désolé que ça n'ait pas aidé. Je te montre quelqu'un d'autre à qui parler ?

service-off = Cette discussion est fermée pour le moment. Tu peux trouver ici qui appeler : { $url }. { danger-now }
