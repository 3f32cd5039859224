### Status: drafted 2026-11-28.
### What can be asked at any time.

any-stop = D'accord, j'arrête. Je ne t'écris plus, sauf si tu m'écris en premier. { danger-now }
any-delete-ask = Je vais effacer ce que je garde sur toi. On ne peut pas revenir en arrière. D'accord ?
    .again = J'efface vraiment tout ce que je garde sur toi ? On ne peut pas revenir en arrière.
any-delete-web = C'est fait. J'ai effacé ce que je gardais. Cette page peut rester dans l'historique de ton navigateur.
any-delete-app = C'est fait. J'ai effacé ce que je gardais. Pour le reste, efface cette discussion sur ton téléphone.
any-delete-discord = C'est fait. J'ai effacé ce que je gardais et retiré mes messages. Je ne peux pas retirer les tiens. Garde le doigt sur chacun pour l'effacer.
delete-kept = D'accord, je n'ai rien effacé. Tu peux continuer.

any-language = Tu veux quelle langue ?
    .again = Voici les langues que j'ai. Tu veux laquelle ?
any-language-set = D'accord, j'écris maintenant dans cette langue : { $language }.
    .again = C'est fait. Je continue dans cette langue : { $language }.
any-language-none = Désolé, je n'écris pas encore dans cette langue. Voici celles que j'ai.
    .again = Je n'ai pas encore cette langue, désolé. Voici celles que j'ai.

any-person = Oui. Tu peux parler à une vraie personne. J'ai juste besoin de savoir le pays.
    .again = Je te cherche une vraie personne. Dans quel pays je regarde ?
any-person-yes = Oui. Tu peux parler à une vraie personne.
    .again = Oui, une vraie personne peut parler avec toi.
any-thanks = De rien. Je suis là si tu veux écrire encore.
    .again = Avec plaisir. Tu as bien fait de m'écrire.
any-wrong = Désolé, j'ai mal compris. Merci de me le dire. { danger-now } Qu'est-ce qui t'aiderait le plus maintenant ?
    .again = Désolé, encore raté. C'est ma faute. { danger-now } Qu'est-ce qui t'aiderait le plus maintenant ?

any-who = Je suis un outil gratuit. Je cherche qui peut t'aider là où tu vis. Je ne suis pas la police. Je ne fais pas partie de ton école. Tu peux lire ici qui s'occupe de moi : { $about }
    .again = Je suis un outil gratuit qui cherche de l'aide là où tu vis. Cette page en dit plus : { $about }
any-private = Voici comment ça marche. Je ne demande pas ton nom. Je ne préviens pas ta famille, ton école ou la police. J'oublie cette discussion à la fin. Une ligne d'écoute a ses propres règles. Si une vie est en danger, elle doit parfois prévenir quelqu'un. Tu peux lui demander avant.
    .again = Je ne connais pas ton nom et je ne préviens personne. Une ligne d'écoute a ses propres règles. Tu peux lui demander avant.
any-private-web = Je n'utilise ni cookies ni noms. Mais une personne qui utilise ce téléphone peut voir cette page. Elle peut rester dans l'historique. Et la personne qui gère le wifi peut voir quelle page c'est.
    .again = Je n'utilise pas de cookies. Mais cette page peut rester dans l'historique du navigateur.
any-private-app = L'application peut garder sa propre copie de cette discussion. Et une personne qui utilise ce téléphone peut la voir.
    .again = L'application peut garder sa propre copie de cette discussion.
any-parents = Je ne leur dirai rien. Je ne sais pas qui c'est. Si tu parles à une ligne d'écoute, demande-lui comment elle fait.
    .again = Non, je ne préviens personne chez toi. Je ne peux pas. Je ne sais pas qui tu es.
any-police = Je ne peux pas appeler la police, et je ne le ferai pas. Je ne sais pas qui tu es ni où tu es. Si tu appelles le { $emergency }, ils peuvent envoyer quelqu'un.
    .again = Non. Je ne peux pas appeler. Seulement toi, ou quelqu'un près de toi, peut appeler le { $emergency }.
any-police-unknown = Je ne peux pas appeler la police, et je ne le ferai pas. Je ne sais pas qui tu es ni où tu es.
    .again = Non. Je ne peux pas appeler, et je ne sais pas où tu es.
any-locate = Non. Je ne peux pas voir où tu es, et je ne regarde pas.
    .again = Non, je ne peux vraiment pas voir où tu es.
any-robot = Oui, je suis un ordinateur. Je suis des règles simples et je peux me tromper. Je t'aide à trouver une vraie personne.
    .again = Oui, je suis un ordinateur, pas une personne. Je peux t'en trouver une vraie.
any-cost = Moi, je suis gratuit. J'utilise un peu de données de ton téléphone. Pour chaque numéro, je te dis ce qu'il coûte.
    .again = Moi, je suis gratuit. À côté de chaque numéro, tu vois ce qu'il coûte.
any-how-long = Moi, je réponds tout de suite. Pour une ligne d'écoute, je ne sais pas. Tu peux me demander plus d'un numéro.
    .again = Je ne sais pas combien de temps ça prend. Si personne ne répond, je te montre autre chose.
any-what = Tu peux me dire ce qui ne va pas. Je te montre qui peut aider, et comment les joindre. Tu peux arrêter quand tu veux.
    .again = Dis-m'en un peu, et je te montre qui peut aider. Tu peux arrêter quand tu veux.
any-repeat = Bien sûr. Voilà encore une fois.
    .again = Et voilà, encore une fois.
any-complain = Je suis désolé. Tu peux le dire à ceux qui s'occupent de moi : { $about }. Pas besoin de dire ton nom.
    .again = Tu peux le dire à ceux qui s'occupent de moi : { $about }
any-keep-web = Cette page ne garde rien quand tu pars. Tu peux noter un numéro, si ça ne te pose pas de problème.
    .again = Rien ne reste ici quand tu pars. Note un numéro si ça ne te pose pas de problème.

# The help word's answer looks like small talk; the numbers come on tap.
any-help-word = Bien sûr. Touche pour voir.
    .again = Voilà. Touche pour voir.
any-help-word-open = { danger-now } { $helpline } : { $number }. Envoie « { word-hide } » pour cacher ça.
    .again = { $helpline } : { $number }. { danger-now } Envoie « { word-hide } » pour cacher ça.
any-help-word-numbers = { danger-now } Tous les numéros sont ici : { $url }. Envoie « { word-hide } » pour cacher ça.
    .again = Tous les numéros : { $url }. { danger-now }

# The cover after the hide word. No mention of help.
hide-cover = Temps plutôt sec aujourd'hui. Un peu de vent l'après-midi.
    .again = Sec et calme pour le reste de la journée.
hide-cover-two = Quelques nuages plus tard. Peu de pluie.
    .again = Il fait doux jusqu'au week-end.
