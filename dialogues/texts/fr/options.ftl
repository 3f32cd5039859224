### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = Voici à qui tu peux parler. Pays : { $country }. C'est toi qui choisis.
options-intro-silent = Voici à qui tu peux écrire. Pays : { $country }. Pas besoin de parler.
options-intro-next = Voici qui d'autre il y a. Pays : { $country }.
options-intro-other = Je n'ai pas trouvé de ligne juste pour les jeunes. Pays : { $country }. Ces personnes peuvent peut-être écouter aussi.
option-call = { $helpline }. Appelle le { $number }.
option-text = { $helpline }. Envoie un SMS au { $number }.
option-app = { $helpline }. Écris sur { $app } : { $number }.
option-web = { $helpline }. Leur page : { $url }
option-cost = { $cost ->
        [free] C'est gratuit pour toi.
        [free-no-credit] C'est gratuit. Pas besoin de crédit.
        [local] Ça coûte comme un appel local.
       *[unknown] Je ne sais pas trop ce que ça coûte.
    }
option-bill = { $bill ->
        [hidden] Ça n'apparaît pas sur la facture.
        [shown] Ça peut apparaître sur la facture du téléphone.
       *[unknown] Je ne sais pas si ça apparaît sur la facture.
    }
option-keyword = Commence par le mot « { $keyword } ».
option-hours = { $state ->
        [always] Ouvert jour et nuit.
        [open] Ouvert maintenant, jusqu'à { $hours }.
        [open-long] Ouvert maintenant.
        [closed] Fermé maintenant. Ouvre { $opens }.
        [closed-long] Fermé maintenant.
       *[unknown] Je ne sais pas trop quand c'est ouvert.
    }
option-languages = Langues : { $languages }.
option-age = Pour les jeunes de { $from } à { $to } ans.
option-age-to = Jusqu'à { $to } ans.
option-age-from = À partir de { $from } ans.
option-anywhere = Ça marche depuis n'importe quel pays.
option-old = Je n'ai pas pu vérifier depuis un moment. Ça a peut-être changé.
options-choose = Qu'est-ce qui te va ?
options-all-closed = C'est long quand ça va mal, désolé. En attendant, tu peux regarder ici : { $url }. { danger-now }
options-again = Tu peux choisir, ou continuer à écrire. Rien ne presse.
    .again = Ils restent là pour toi. Tu peux choisir quand tu veux.
options-none-left = C'est tout ce que j'ai pour ce pays : { $country }. Désolé que ce soit si peu. Tu peux aussi regarder ici : { $url }. { danger-now }
    .again = Je ne connais personne d'autre pour ce pays : { $country }. Cette page peut aider : { $url }. { danger-now }

picked-call = Tu peux appeler { $helpline } :
picked-text = Tu peux envoyer un SMS à { $helpline } :
picked-app = Tu peux écrire à { $helpline } sur { $app } :
picked-web = Voici la page de { $helpline } :
picked-after = Tu peux revenir me dire comment ça s'est passé.

weekday = { $day ->
        [mon] lundi
        [tue] mardi
        [wed] mercredi
        [thu] jeudi
        [fri] vendredi
        [sat] samedi
       *[sun] dimanche
    }
opens-today = aujourd'hui à { $time }
opens-tomorrow = demain à { $time }
opens-day = { $day } à { $time }

any-other = D'accord. Voici qui d'autre il y a.
    .again = D'accord, je t'en montre plus.
any-not-work = Désolé. Merci de me le dire. Qu'est-ce qui n'a pas marché ?
    .again = Désolé que ça arrive encore. Qu'est-ce qui n'a pas marché ?
any-not-work-next = Merci. Ce n'est pas ta faute. Essayons plutôt celui-ci.
    .again = Merci d'essayer encore. Voici quelqu'un d'autre.
any-not-work-last = Merci. Ce n'est pas ta faute. Je n'ai pas d'autre ligne pour ce pays : { $country }. Essaie encore une fois plus tard, s'il te plaît, ou regarde ici : { $url }. { danger-now }
    .again = Merci d'avoir essayé. Cette page peut t'aider à en trouver d'autres : { $url }. { danger-now }
any-not-work-sorry = Merci de me le dire. Ce n'est pas ta faute. Cherchons quelqu'un d'autre.
    .again = Merci. Continuons à chercher.

cantcall-first = Pas de souci. Tu n'as pas à appeler. C'est parce qu'on peut t'entendre, ou c'est l'argent ?
    .again = Tu n'as pas à appeler. C'est parce qu'on peut t'entendre, ou c'est l'argent ?
cantcall-heard = Alors on reste à l'écrit.
cantcall-nocredit = Je montre d'abord ce qui est gratuit. { danger-now }
    .again = Maintenant, le gratuit vient en premier. { danger-now }
cantcall-none = Je n'ai pas de ligne où tu peux écrire. Pays : { $country }. Y a-t-il un téléphone que tu peux utiliser ? À l'école, à l'infirmerie ou chez des amis, peut-être. Cette page en dit plus : { $url }. { danger-now }
    .again = Je n'ai toujours pas de ligne où tu peux écrire. Pays : { $country }. Cette page en a peut-être une : { $url }. { danger-now }
near-first = D'accord. Envoie « { word-hide } » s'il le faut. Je vais faire court. Tu peux revenir quand il n'y a plus personne près de toi.
    .again = D'accord. Je vais faire court. « { word-hide } » cache tout ça.

noline-first = Désolé. J'ai cherché, et je n'ai pas trouvé de ligne pour les jeunes. Pays : { $country }. Ce n'est pas ta faute. Ici, il y a de l'aide depuis tous les pays : { $url }. Un prof, une infirmière ou une tante de confiance en sait peut-être plus. { danger-now }
    .again = Je n'ai toujours pas de ligne. Pays : { $country }. Désolé. Cette page a de l'aide depuis tous les pays : { $url }. Y a-t-il un adulte à qui tu fais confiance ? { danger-now }
keep-reached = C'est bien que tu aies pu leur parler. Tu peux m'écrire quand tu veux.
    .again = C'est bien que ça ait encore marché. Tu peux m'écrire quand tu veux.
