### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = Tu as bien fait de m'écrire. Appelle le { $emergency } maintenant, s'il te plaît. Ils peuvent envoyer de l'aide. Si tu peux, va là où il y a du monde. Je suis toujours là. Tu peux continuer à écrire.

# Country not known. 112 is worded as "in many places".
emergency-no-country = Tu as bien fait de m'écrire. Appelle le 112 maintenant, s'il te plaît. Ça marche avec un mobile dans beaucoup d'endroits. Si ça ne marche pas, dis-moi ton pays. Je cherche le bon numéro. Je suis toujours là.

# The country is known, but we hold no number for it.
emergency-no-number = Tu as bien fait de m'écrire. Je n'ai pas de numéro vérifié pour ce pays : { $country }. { emergency-bar-unknown } Si tu peux, va là où il y a du monde. Demande à quelqu'un d'appeler. Je suis toujours là.
    .again = Je n'ai toujours pas de numéro vérifié pour ce pays : { $country }. { emergency-bar-unknown } Demande à quelqu'un près de toi d'appeler avec toi. Je reste là.

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = Appelle maintenant, s'il te plaît, même si tu te sens bien. Parfois, le mal se voit plus tard. N'attends pas de te sentir plus mal.

# Sent once, right after the first emergency message.
emergency-limits = Je suis un ordinateur. Je ne peux pas voir où tu es. Je ne peux pas t'envoyer de l'aide. Tu peux appeler, ou quelqu'un près de toi peut appeler pour toi.

# The country became known during an emergency.
emergency-country = Merci. Pour { $country }, appelle le { $emergency } maintenant, s'il te plaît. Ils peuvent envoyer de l'aide. Si tu peux, va là où il y a du monde. Je suis toujours là.
    .again = Pour { $country }, le numéro est le { $emergency }. Appelle maintenant, s'il te plaît. Ils peuvent envoyer de l'aide. Je reste avec toi.

emergency-silent-data = C'est peut-être risqué de parler à voix haute. Ici, tu peux envoyer un SMS au { $textnumber }. Écris où tu es et que tu as besoin d'aide.
    .again = Tu peux encore envoyer un SMS au { $textnumber }. Écris où tu es. Après, reste en silence autant qu'il le faut.
emergency-silent-none = C'est peut-être risqué de parler à voix haute. Demande à quelqu'un près de toi d'appeler. Ça peut être un ami, un prof ou quelqu'un dans un magasin. { danger-now }
    .again = Quelqu'un près de toi peut appeler pour toi. { danger-now } Y a-t-il un endroit avec du monde où tu peux aller ?

emergency-did-you-reach = Je suis toujours là. Tu as pu parler à quelqu'un ?
    .again = Je suis avec toi. Tu as réussi à parler à quelqu'un ?
emergency-reached = Tant mieux. Reste avec eux si tu peux. Tu peux m'écrire quand tu veux.
emergency-not-reached = Merci d'avoir essayé. Essaie encore une fois le { $emergency }, s'il te plaît. Ou va dans un endroit avec du monde et demande qu'on appelle. Tu peux aussi appeler { $helpline } : { $number }.
    .again = Tu as bien fait d'essayer. Va là où il y a du monde et demande qu'on appelle le { $emergency }. Il y a aussi { $helpline } : { $number }.
emergency-not-reached-alone = Merci d'avoir essayé. Essaie encore une fois le { $emergency }, s'il te plaît. Ou va dans un endroit avec du monde et demande qu'on appelle.
    .again = Tu as bien fait d'essayer. Va là où il y a du monde et demande qu'on appelle le { $emergency }.
emergency-not-reached-unknown = Merci d'avoir essayé. { emergency-bar-unknown } Ou va dans un endroit avec du monde et demande qu'on appelle. Dis-moi ton pays et je cherche le bon numéro.
    .again = Tu as bien fait d'essayer. Va là où il y a du monde et demande qu'on appelle. { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = D'accord. Merci de me le dire. J'ai mal compris. { danger-now } Qu'est-ce qui t'aiderait le plus maintenant ?

# Again at emergency level, later in the same chat.
emergency-again = Tu es toujours là, et c'est bien. Le { $emergency } est l'aide la plus rapide. Y a-t-il quelqu'un près de toi qui peut rester avec toi ?
    .again = Je suis là et je te lis. Appelle le { $emergency }, s'il te plaît, ou demande à quelqu'un d'appeler pour toi. Tu n'as pas à vivre ça sans aide.
emergency-again-unknown = Tu es toujours là, et c'est bien. { emergency-bar-unknown } Tu es dans quel pays ? Je cherche le bon numéro.
    .again = Je suis là et je te lis. { emergency-bar-unknown } Ou demande à quelqu'un près de toi d'appeler. Dis-moi ton pays et je cherche.

emergency-here = Je suis toujours là. Tu as pu joindre le { $emergency } ?
    .again = Je suis là. Le { $emergency } est l'aide la plus rapide. Tu as pu parler à quelqu'un ?
emergency-here-unknown = Je suis toujours là. { emergency-bar-unknown } Tu as pu parler à quelqu'un ?
    .again = Je suis là avec toi. { emergency-bar-unknown } Quelqu'un est venu ?

# Wants a person in the chat: the number stays, then the services.
emergency-person = Tu peux aussi parler à ces personnes. { danger-now }

# Text for the bar that is always in view.
emergency-bar = En danger maintenant ? Appelle le { $emergency }.
emergency-bar-unknown = En danger maintenant ? Appelle le 112. Ça marche dans beaucoup d'endroits.

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] En danger maintenant ? Appelle le { $emergency }.
       *[no] { emergency-bar-unknown }
    }
