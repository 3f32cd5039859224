### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = Notes
web-exit = Quitter cette page
web-exit-help = T'emmène sur une autre page. N'efface pas l'historique de ton navigateur.
web-skip = Aller aux messages
web-log-label = Messages
web-input-label = Ton message
web-send = Envoyer
web-no-js = Envoie ton message, et la réponse s'affiche ici. « { web-refresh } » cherche les nouveaux.
web-refresh = Voir les nouveaux messages
web-tracks-link = Effacer tes traces
web-tracks = Ton navigateur garde la liste des pages que tu ouvres. Une fenêtre privée ne le fait pas. Si tu effaces toute la liste, quelqu'un peut le remarquer. Parfois, mieux vaut effacer juste cette page.
web-from-you = Toi
web-from-bot = Ordinateur
web-from-person = Une personne
web-closed = Cette discussion est fermée. Tu peux en commencer une nouvelle.
web-lost = Cette discussion n'est plus là. Comme ça, elle reste privée. Tu peux en commencer une nouvelle. { danger-now }
web-not-found = Cette page n'est pas ici. Tu peux revenir au début.
web-start = Commencer
web-language-label = Langue
web-error = Quelque chose n'a pas marché de notre côté. Ce n'est pas ta faute. { danger-now }
web-too-fast = Tu écris vite. Laisse-moi un moment. { danger-now }
web-exit-loading = Chargement
web-exit-two = Appuie encore deux fois sur Maj pour quitter.
web-exit-one = Appuie encore une fois sur Maj pour quitter.
web-exit-over = Quitter avec Maj recommence du début.
web-exit-shift = Avec un clavier, tu peux aussi appuyer trois fois sur Maj.
web-sending = Envoi en cours
web-sent = Envoyé
web-not-sent = Pas encore envoyé. Je continue d'essayer.
web-retry = Pas envoyé. Touche ici pour réessayer.
web-offline = Tu n'as pas de connexion. Un appel peut quand même marcher. J'enverrai ton message à ton retour.
web-show = Afficher de nouveau
web-listen = Lire à voix haute
web-listen-stop = Arrêter de lire
web-pictures = Grands dessins
web-close = Fermer
web-run-by = Qui s'occupe de cette discussion :
web-widget-off = La discussion n'est pas ouverte ici. Tu peux l'ouvrir sur sa propre page. { danger-now }
web-own-page = Ouvrir la discussion

term-intro = Tu peux écrire ici. Envoie « { word-stop } » pour arrêter. Les chiffres choisissent dans la liste.
term-left = Au revoir. Rien de tout ça n'a été gardé.
