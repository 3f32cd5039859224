### Status: drafted 2026-11-28.
### Special people and special cases.

friend-first = Demander ça, c'est de la vraie amitié. Ce n'est pas à toi de tout régler. Est-ce que cette personne est en danger maintenant ?
friend-danger = Appelle le { $emergency } maintenant, s'il te plaît, et dis où est cette personne. Reste avec elle si ça te va. Parles-en aussi à un adulte de confiance.
friend-danger-unknown = Merci de veiller sur quelqu'un. { emergency-bar-unknown } Dis où est cette personne. Parles-en aussi à un adulte de confiance. Tu es dans quel pays ? Je cherche le bon numéro.
friend-next = Tu peux parler d'une autre personne à une ligne d'écoute. Elle peut te dire quoi dire et quoi faire. Pas besoin de donner le nom de cette personne.
friend-you = Et toi, comment tu vas avec tout ça ?
for-me = Merci de me le dire. Alors il s'agit de toi. Qu'est-ce qui se passe ?

adult-hello = Merci de veiller sur un enfant. Cette discussion est pour les jeunes, mais je sais qui les adultes peuvent appeler.
    .again = Je peux te montrer qui les adultes peuvent appeler.
adult-country = C'est quel pays ? { danger-now }
    .again = J'ai juste besoin du pays. { danger-now }
adult-first = Merci de veiller sur un enfant. Cette discussion est pour les jeunes. Voici qui les adultes peuvent appeler. Pays : { $country }. { $helpline } : { $number }.
    .again = Pays : { $country }. Les adultes peuvent appeler { $helpline } : { $number }.
adult-danger = L'enfant est en danger maintenant ? Appelle le { $emergency }. Même si tu as un doute.
    .again = Si l'enfant est en danger maintenant, appelle le { $emergency }.
adult-none = Merci de veiller sur un enfant. Je n'ai pas de ligne pour adultes. Pays : { $country }. Cette page dit qui il y a : { $url }. { danger-now }
    .again = Je n'ai pas de ligne pour adultes. Pays : { $country }. Regarde ici : { $url }. { danger-now }
adult-not-here = S'il te plaît, n'écris pas ici le nom de l'enfant, et pas de photos.
    .again = S'il te plaît, pas de noms ni de photos dans cette discussion.
adult-more = Tu peux leur demander tout ça au téléphone. Même si tu as un doute. { danger-now }
    .again = On va t'écouter, et on sait quoi faire. { danger-now }
adult-self-hello = Merci d'écrire. Il y a de l'aide pour toi aussi. Cette discussion est pour les jeunes, mais je connais des lignes pour adultes.
    .again = Il y a aussi des lignes pour adultes.
adult-self = Merci d'écrire. Il y a de l'aide pour toi aussi. Pays : { $country }. Tu peux appeler { $helpline } : { $number }. { danger-now }
    .again = { $helpline } est là pour toi : { $number }. { danger-now }

# An adult who has hurt, or fears they may hurt, a child.
offender-first = Merci de le dire. Il y a des gens qui aident pour ça, pour qu'aucun enfant ne souffre. Tu peux leur parler : { $helpline }, { $number }. S'il te plaît, n'écris pas de détails ici.
    .again = Tu peux parler à { $helpline } : { $number }. Ils aident pour qu'aucun enfant ne souffre.
offender-none = Merci de le dire. Il y a de l'aide pour ça, pour qu'aucun enfant ne souffre. Un médecin ou un psychologue peut t'aider à la trouver. S'il te plaît, n'écris pas de détails ici.
    .again = Un médecin ou un psychologue peut t'aider pour ça. S'il te plaît, n'écris pas de détails ici.
offender-danger = Si on fait du mal à un enfant, c'est lui qui passe avant tout. { danger-now }
    .again = Un enfant en danger passe avant tout. { danger-now }
offender-limits = Je ne peux pas te passer une ligne pour enfants. Un médecin peut t'aider à trouver les bonnes personnes. S'il te plaît, n'écris pas de détails ici.
    .again = J'ai dit ce que je peux. Un médecin peut t'aider à trouver les bonnes personnes.
# A young person who has hurt someone, or fears they may.
young-harm-first = Il faut du courage pour dire ça. Tu peux avoir de l'aide pour arrêter, et ça peut aller mieux. À la ligne d'écoute, on t'écoutera. { danger-now }
    .again = Tu fais bien de le dire. Une ligne d'écoute peut t'aider à arrêter. { danger-now }

rude-first = Tu as le droit d'être en colère. Je suis toujours là. Tu as besoin de quelque chose ?
rude-second = Moi, je peux encaisser. Mais si tu veux parler à une personne, parle-lui gentiment.
rude-pause = On fait une pause de { $minutes } minutes. { danger-now } Tu peux aussi toujours écrire « { btn-emergency } ».
    .again = On est encore en pause. Ce n'est pas grave. { danger-now }
prank-first = Tu peux me tester, pas de souci. Si c'est sérieux, je marche pareil. Si tu veux demander quelque chose, vas-y.
    .again = Teste tant que tu veux. Je suis là si tu as besoin de moi.

# The web page says this when a message is longer than 4 KB.
web-too-long = Ça fait beaucoup, et je veux tout bien lire. Tu peux l'envoyer en plus petits morceaux ? { danger-now }

media-image = Je ne peux pas ouvrir les images, donc je n'ai pas regardé. Dis-le-moi avec des mots, s'il te plaît. Ne l'envoie à personne.
    .again = Je ne peux toujours pas ouvrir les images. Quelques mots suffisent.
media-nude = Je ne vais pas te gronder. Il y a un outil gratuit pour retirer des photos d'internet. Tu n'as pas à les envoyer à quelqu'un : { $removal }
    .again = L'outil pour retirer des photos d'internet est ici : { $removal }
media-voice = Je ne peux pas écouter les vocaux. Tu peux l'écrire en quelques mots ?
    .again = Je n'entends pas les vocaux, désolé. Tu peux écrire quelques mots ?
media-file = Je ne peux pas ouvrir les fichiers. Tu peux l'écrire en quelques mots ?
    .again = Je ne peux pas ouvrir les fichiers, désolé. Quelques mots suffisent.
media-place = Je ne peux pas utiliser ta position, donc je ne l'ai pas gardée. { danger-now } Au téléphone, tu peux dire où tu es.
    .again = Je n'ai pas gardé ta position. { danger-now }
media-contact = Merci, mais ne m'envoie pas de noms ni de numéros. Je n'en ai pas besoin.
    .again = S'il te plaît, pas de noms ni de numéros. Je ne l'ai pas gardé.
media-sticker = Bien reçu. Tu peux m'en dire un peu plus avec des mots ?
    .again = Sympa. Et avec des mots ?

unclear-first = Désolé, je n'ai pas compris. Tu peux le dire avec d'autres mots ?
    .again = Je ne suis pas sûr d'avoir compris. Tu peux le dire avec d'autres mots ?
unclear-second = Je ne comprends toujours pas. C'est ma faute, pas la tienne. Qu'est-ce qui s'en rapproche le plus ?
    .again = Désolé, je suis lent aujourd'hui. Qu'est-ce qui s'en rapproche le plus ?
unclear-third = Je suis juste un ordinateur. Une personne comprendra. { danger-now } Je cherche une personne ?
    .again = Une personne comprendra mieux que moi. { danger-now } J'en cherche une ?

pii-seen = Pas besoin de me dire des noms ni où tu vis. Je ne le garde pas. Tu peux continuer.
    .again = Tu peux laisser les noms de côté. Je ne les garde pas. Continue.
age-young = Merci de me le dire. Tu n'as rien fait de mal. Toi aussi, tu peux utiliser cette discussion. Qu'est-ce qui se passe ?
    .again = Ici, tous les âges sont les bienvenus. Qu'est-ce qui se passe ?
age-older = Merci de me le dire. Toi aussi, tu peux utiliser cette discussion. Je peux te montrer qui est là pour toi. Qu'est-ce qui se passe ?
    .again = Toi aussi, tu peux utiliser cette discussion. Qu'est-ce qui se passe ?
