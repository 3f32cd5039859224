### Status: drafted 2026-11-28.
### What is said first. "tu", no gendered word for the young person. A no-break space stands before ? : and inside « ».

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] Salut, c'est bien que tu sois là. Je suis un ordinateur, pas une personne. Je t'aide à trouver quelqu'un à qui parler. En danger maintenant ? Appelle le { $emergency }.
       *[no] Salut, c'est bien que tu sois là. Je suis un ordinateur, pas une personne. Je t'aide à trouver quelqu'un à qui parler. En danger maintenant ? Appelle le 112. À certains endroits, le numéro est différent. Touche « { btn-emergency } » et je cherche.
    }

open-exit-web = Pour partir vite, touche « { web-exit } » en haut. Tu peux aussi envoyer « { word-hide } ». Une personne qui utilise ce téléphone peut voir cette page.
open-exit-app = Pour cacher vite cette discussion, envoie « { word-hide } ». Une personne qui utilise ce téléphone peut la voir. Si tu n'écris plus pendant un moment, j'efface ici ce que je peux. Pour la garder, touche « { btn-keep } ».
open-exit-terminal = Pour cacher ça vite, envoie « { word-hide } ». Une personne qui regarde cet écran peut le voir.

open-ask = Tu peux parler de tout ici. Quelques mots suffisent. Pas besoin de dire ton nom. Qu'est-ce qui se passe ?
    .again = Tu peux parler de tout. Pas besoin de dire ton nom. Qu'est-ce qui t'aiderait aujourd'hui ?

open-kept = D'accord, cette discussion reste. Tu peux l'effacer plus tard avec « { word-delete } ».
    .again = Cette discussion reste. « { word-delete } » l'efface quand tu veux.

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = météo
word-help = soleil
word-stop = stop
word-delete = effacer
