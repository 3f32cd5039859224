### Status: drafted 2026-11-28.
### A person on the other end: before the yes, in line, in the talk, and after it. Once a person is there, we say only what must be known.

# --- Before the yes. $helpline is who would answer.

option-chat = { $helpline }. Tu peux discuter par écrit ici même.
handover-who = Je peux te mettre en contact avec une personne chez { $helpline }. Elle voit ce que tu écris, ton pays et si ça a l'air grave. Elle ne voit pas ton nom, ton numéro ou l'endroit où tu es.
    .again = Une personne chez { $helpline } peut t'écrire ici. Elle voit ce que tu écris, ton pays et si ça a l'air grave. Elle ne voit ni ton nom ni ton numéro.
# $reporting: what this helpline must tell others.
handover-rules = { $reporting ->
        [must] Presque tout reste privé. Mais si on fait du mal à un enfant, la loi oblige à prévenir quelqu'un. Tu peux demander comment ça marche avant de dire qui tu es. On continue ?
        [may] Presque tout reste privé. Mais si une vie est en danger, il faut parfois prévenir quelqu'un. Pareil si on fait du mal à un enfant. Tu peux d'abord poser la question. On continue ?
       *[unknown] Je ne sais pas ce que cette ligne doit signaler à d'autres. Demande-le d'abord, avant de dire qui tu es. On continue ?
    }
    .again = { $reporting ->
        [must] Ici aussi, on doit prévenir quelqu'un si on fait du mal à un enfant. Tu peux d'abord poser la question. On continue ?
        [may] Ici aussi, il faut parfois prévenir quelqu'un si une vie est en danger. Tu peux d'abord poser la question. On continue ?
       *[unknown] Je ne sais pas ce que cette ligne-ci doit signaler à d'autres. Tu peux d'abord poser la question. On continue ?
    }
handover-near = Tu peux écrire librement en ce moment, sans personne tout près ?
handover-share = Je transmets ce que tu as écrit jusqu'ici ? Comme ça, pas besoin de tout redire. J'enlève les noms et les numéros.
    .again = C'est toi qui choisis. Je transmets ce que tu as écrit jusqu'ici ?
handover-wait = { $known ->
        [yes] En ce moment, l'attente est d'environ { $minutes } minutes.
       *[no] Je ne sais pas combien de temps il faut attendre. Je te tiens au courant.
    }
handover-ask = Je te mets en contact ?
    .again = Je te mets en contact maintenant ? Tu peux dire non.
# In an emergency: the number stands there already; who they are and one yes.
handover-short = Je peux aussi te mettre en contact avec une personne chez { $helpline }. Elle voit ce que tu écris et ton pays, pas ton nom. Si une vie est en danger, elle doit parfois prévenir quelqu'un. { danger-now } Je te mets en contact ?
    .again = Ce serait une personne chez { $helpline }. Elle voit ce que tu écris et ton pays, pas ton nom. { danger-now } Je te mets en contact maintenant ?
handover-declined = D'accord, je ne le fais pas. Rien n'a été envoyé. Qu'est-ce que tu veux faire ?
    .again = Pas de souci. Rien n'a été envoyé. Qu'est-ce que tu veux faire ?
# What do they see?
handover-see = On voit ce que tu écris à partir de maintenant. On voit ton pays, ta langue et si ça a l'air grave. Ce que tu as écrit avant, seulement si tu dis oui. On ne voit pas ton nom, ton numéro ou l'endroit où tu es.
    .again = On voit ce que tu écris, ton pays et ta langue. On voit si ça a l'air grave. Je ne donne rien d'autre.
# The helpline cannot be asked any more, a moment after it could.
handover-gone = Désolé. Je ne peux pas te mettre en contact avec cette ligne pour le moment. Ce n'est pas à cause de toi.
    .again = Désolé, cette ligne non plus n'est pas là pour le moment. Ce n'est pas à cause de toi.

# The practice helpline: only for trying things out. It must never pass for help.
practice-who = C'est juste un exercice, pour essayer. Aucune vraie personne ne le lit. On continue ?
    .again = C'est encore l'exercice. Aucune vraie personne ne le lit. On continue ?
practice-joined = C'est une discussion d'exercice. Aucune vraie personne ne la lit. Pour une aide réelle, envoie « { word-stop } » et recommence. { danger-now }
practice-line = Ligne d'exercice
practice-name = Exercice
practice-hello = Bonjour. C'est comme ça qu'une discussion commence. Écris ce que tu veux pour essayer.
practice-answer = Ton message est bien arrivé. Dans une vraie discussion, une personne le lirait maintenant.
practice-more = Celui-là aussi est arrivé. Tu peux continuer, ou terminer la discussion.
practice-bye = C'était la discussion d'exercice. Maintenant, tu sais comment ça marche.

# --- In line.

wait-start = D'accord, j'ai demandé une personne. Reste dans cette discussion, s'il te plaît. Je te dis quand elle arrive. Tu peux continuer à écrire. Elle le verra en arrivant.
    .again = J'ai redemandé. Reste dans cette discussion, s'il te plaît. Je te dis quand quelqu'un arrive.
wait-start-fresh = D'accord, j'ai demandé une personne. Reste dans cette discussion, s'il te plaît. Elle ne verra pas ce que tu as écrit avant. Ce que tu écris à partir de maintenant, elle le verra en arrivant.
    .again = J'ai redemandé. Reste dans cette discussion, s'il te plaît. Ce que tu écris à partir de maintenant, la personne le verra en arrivant.
wait-place = Je cherche toujours une personne. Ta place dans la file : numéro { $position }.
    .again = Ta place dans la file, maintenant : numéro { $position }. Je cherche toujours.
wait-noplace = Je cherche toujours une personne. Je ne t'oublie pas.
    .again = Je suis toujours là et je cherche encore. C'est bien que tu attendes.
wait-worse = Si ça s'aggrave, n'attends pas la discussion. { danger-now }
    .again = Pas besoin d'attendre si ça s'aggrave. { danger-now }
wait-heard = Je le garde pour cette personne. Tu peux écrire encore.
    .again = Ça aussi, je le garde pour cette personne.
wait-long = C'est trop long. Désolé. Ce n'est pas à cause de toi. Tu gardes ta place. On regarde aussi une autre solution ?
    .again = C'est toujours long, désolé. Tu gardes ta place. Tu veux voir une autre solution ?
wait-options = Tu peux aussi appeler { $helpline } : { $number }. Tu gardes ta place dans la file.
    .again = En attendant, tu peux appeler { $helpline } : { $number }.
wait-kept = D'accord, tu gardes ta place. Je te dis quand quelqu'un arrive.
    .again = D'accord, on attend ensemble. Tu gardes ta place.
wait-refused = Personne n'est libre en ce moment. Désolé. Ce n'est pas à cause de ce que tu as écrit. Voici ce qu'on peut faire.
    .again = Là non plus, personne n'est libre. Désolé. Ce n'est pas à cause de toi. Voici ce qu'on peut faire d'autre.
# Someone else is open: they are asked only with a new yes.
wait-next = Personne n'est libre là-bas en ce moment. Désolé. Ce n'est pas à cause de toi. Je peux demander à { $helpline } à la place. On y verrait la même chose.
    .again = Là non plus, personne n'est libre. Désolé. Je peux demander à { $helpline } maintenant. On y verrait la même chose.
wait-left = D'accord, tu es hors de la file. Tu peux redemander quand tu veux.
    .again = D'accord, tu n'es plus dans la file. Redemande quand tu veux.

# --- With a person.

# Stands in for the counsellor's name where there is none.
live-someone = Quelqu'un de l'équipe
live-joined = Quelqu'un est là. { $counsellor }, chez { $helpline }, est une vraie personne. Tu peux lui écrire maintenant.
live-tips = Tu peux lui demander ce que tu veux. Tu n'as pas à répondre à tout. Pour arrêter, envoie « { word-stop } ».
live-human = En ce moment, tu parles avec { $counsellor }. C'est une vraie personne chez { $helpline }.
    .again = Oui, { $counsellor }, chez { $helpline }, est une vraie personne.
live-real-check = Tu peux vérifier. Appelle { $helpline } : { $number }. Demande si { $counsellor } travaille là-bas.
live-dropped = La connexion a été coupée. J'essaie de la rétablir. Tu n'as rien fait de mal. Tu peux continuer à écrire. Je le garde pour cette personne.
    .again = La connexion est encore coupée, désolé. J'essaie de la rétablir.
live-back = La connexion est revenue. Tu peux continuer.
    .again = La connexion est encore revenue. Tu peux continuer.
live-lost = Je n'ai pas réussi à rétablir la connexion. Désolé. Ce n'est pas à cause de toi. Je cherche une autre personne ?
    .again = La connexion est encore perdue, désolé. Je cherche une autre personne ?
live-switch-ask = { $counsellor } demande si une autre personne chez { $helpline } peut prendre la suite. Elle verrait ce que vous vous êtes écrit. Ça te va ?
live-switch-yes = D'accord. { $counsellor } reste avec toi jusqu'à l'arrivée de l'autre personne.
live-switch-no = D'accord, rien ne change. Tu peux continuer avec { $counsellor }.
live-switch = Une autre personne prend la suite. { $counsellor }, chez { $helpline }, est aussi une vraie personne.
live-quiet = Tu es encore là ? Prends ton temps. Rien ne presse.
    .again = Je vérifie juste. Tu es encore là ? Rien ne presse.
live-closed-quiet = Je ferme maintenant, pour que ça reste privé. Tu peux réécrire quand tu veux.
live-ended = La discussion est terminée. Bravo d'avoir parlé.
    .again = Cette discussion aussi est terminée. Bravo d'avoir parlé.
live-to-bot = La discussion avec la personne est finie. C'est de nouveau moi, l'ordinateur. Tu peux continuer à écrire ici.
    .again = C'est de nouveau moi, l'ordinateur. Tu peux continuer à écrire ici.
live-left = D'accord, j'ai dit que tu devais partir. Tu n'as rien fait de mal.
    .again = D'accord, on sait que tu devais partir. Tu n'as rien fait de mal.
live-media = Je ne peux transmettre que des mots. La personne n'a pas vu ton envoi.
    .again = Ça n'est pas arrivé. Seuls les mots passent.
live-undone = D'accord, je l'ai repris. La personne ne l'a pas vu.
    .again = C'est repris. La personne n'a pas vu celui-là.
live-undo-late = La personne l'a peut-être vu. Je lui ai demandé de l'effacer.
    .again = Je lui ai demandé d'effacer celui-là aussi.
live-undo-none = Il n'y a plus rien que je puisse reprendre.
    .again = Je ne peux rien reprendre de plus.
# Something feels wrong.
live-report = Désolé. Merci de me le dire. Je le dis aux gens qui veillent sur ce chat, pas à cette personne. Tu n'as pas à continuer. J'arrête la discussion maintenant ?
    .again = Merci de me le dire. Je le passe aux gens qui veillent sur ce chat. J'arrête la discussion maintenant ?
live-report-ended = C'est fini maintenant. Tu n'as rien fait de mal. Tu as bien fait de le dire.
live-report-stay = D'accord. Tu peux arrêter quand tu veux.
    .again = D'accord, tu continues. Arrête quand tu veux.

any-stop-live = D'accord, j'ai dit que tu devais partir. Tu n'as rien fait de mal. Je ne t'écris plus, sauf si tu m'écris en premier. { danger-now }
any-delete-helpline = J'ai aussi demandé à { $helpline } d'effacer ce qui est gardé là-bas. La loi les oblige peut-être à en garder une partie. Tu peux leur demander.

# --- Buttons.

btn-chat = Discuter ici
btn-see = On voit quoi de moi ?
btn-go-on = On continue
btn-not-now = Pas maintenant
btn-free = Je peux écrire librement
btn-share = Oui, transmets-le
btn-share-fresh = Non, repartir à zéro
btn-connect = Oui, vas-y
btn-leave-line = Quitter la file
btn-wait-on = Continuer d'attendre
btn-leave = Terminer la discussion
btn-end-it = Oui, arrête
btn-stay = Non, je continue
btn-feels-wrong = Quelque chose cloche
btn-undo = Reprendre mon message
btn-new-person = Oui, une autre personne

# --- On the page.

web-waiting = En attente d'une personne
web-typing = En train d'écrire.
web-edited = Modifié
web-taken-back = Repris
