### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = Où trouver de l'aide ?
page-map-intro = Cette carte montre où nous connaissons de l'aide pour les jeunes. Tu peux aussi utiliser la liste.
page-map-link = Carte de l'aide
page-map-note = Les noms et les frontières suivent les Nations unies. Ils ne prennent pas parti.
page-map-list = Tous les pays en liste
page-map-country = Pays

page-map-legend = Ce que veulent dire les couleurs
page-cover-free = Une ligne gratuite pour les jeunes
page-cover-young = Une ligne pour les jeunes
page-cover-other = Seulement d'autres services
page-cover-none = Aucun service connu de nous
page-gaps-title = Où l'aide manque
page-gaps-intro = Dans ces pays, nous ne connaissons aucune ligne pour les jeunes. Il y en a peut-être une qui nous a échappé.
page-gaps-kind = Ici, nous n'en connaissons aucune :
page-gaps-tell = Tu en connais une ? Dis-le nous, s'il te plaît.

page-pop-helpline = Lignes d'aide
page-pop-reporting = Services de signalement
page-pop-government = Lignes de l'État
page-kind-counselling = Conseil pour les jeunes
page-kind-police-unit = Police pour les enfants et les familles
page-kind-ai-driven = Programme de chat, pas une personne

page-filter-title = Montrer seulement
page-filter-topic = De quoi il s'agit
page-filter-channel = Comment les joindre
page-filter-open = Ouvert maintenant
page-filter-any = Peu importe
page-filter-apply = Montrer
page-filter-clear = Tout montrer à nouveau
page-filter-none = Rien dans notre liste ne correspond à tout ça. Essaie d'en choisir moins.
page-filter-maybe = Certains services ne le disent pas. Ils ne sont pas montrés ici.

page-channel-chat = Chat sur une page web
page-channel-email = E-mail
page-channel-page = Page web

page-topic-suicide = Ne plus vouloir vivre
page-topic-self-harm = Se faire du mal
page-topic-physical-abuse = Quand on te frappe ou te fait mal
page-topic-sexual-abuse = Gestes ou sexe que tu ne veux pas
page-topic-emotional-abuse = Quand on te rabaisse ou te fait peur
page-topic-neglect = Personne ne s'occupe de toi
page-topic-domestic-violence = Violence à la maison
page-topic-bullying = Harcèlement
page-topic-online-exploitation = Menaces ou dangers en ligne
page-topic-harmful-practices = Mariage forcé, excision et autres
page-topic-labour-trafficking = Travail forcé et traite
page-topic-mental-health = Émotions et santé mentale
page-topic-grief = Perdre quelqu'un
page-topic-family-relationships = Famille
page-topic-peer-relationships = Amitié et amour
page-topic-sexuality-identity = Qui tu es et qui tu aimes
page-topic-physical-health = Corps et santé
page-topic-school = École et travail
page-topic-basic-needs = Manger, dormir, être loin de chez soi
page-topic-substance-use = Alcool et drogues
page-topic-discrimination = Quand on te traite mal pour ce que tu es
page-topic-legal-migration = Loi, droits et exil

page-checked-on = Vérifié le { $date }
page-next-check = Prochaine vérification
page-checked-by = Vérifié par
page-vetting = À quel point c'est sûr
page-vetting-confirmed = Confirmé avec le service
page-vetting-two-sources = Deux sources disent pareil
page-vetting-one-source = Une bonne source
page-vetting-weak = Une source fragile
page-home-only = Ce numéro marche peut-être seulement dans ce pays : { $country }.
page-way-hidden = Plusieurs personnes n'ont pas pu les joindre par un des moyens. Ce moyen n'est pas montré en ce moment.
page-reach-good = Des gens disent que quelqu'un répond ici.
page-reach-seldom = Des gens disent qu'il est souvent difficile de joindre quelqu'un ici.
page-hours-doubt = Des gens disent que personne n'a répondu à ces heures.

page-report-link = Signaler une erreur
page-report-intro = Les personnes qui tiennent cette liste vont le lire. N'écris rien sur toi, s'il te plaît.
page-report-what = Qu'est-ce qui est faux ?
page-report-dead = Le numéro ou la page ne marche pas
page-report-other-place = Quelqu'un d'autre répond
page-report-hours = Les horaires sont faux
page-report-cost = C'est payant
page-report-closed = Le service a fermé
page-report-right = Le bon numéro ou la bonne page, si tu le sais
page-report-bad = Ici, seulement un numéro de téléphone ou une adresse web.
page-report-thanks = Merci. Nous allons regarder.
page-report-later = Trop d'un coup. Réessaie plus tard, s'il te plaît.

page-chat-app = Discuter sur { $app }
page-poster-link = Affiche à imprimer
page-poster-title = Quelqu'un t'écoute
page-poster-lead = Tu peux parler de tout. Pas besoin de dire ton nom.
page-poster-scan = Scanne ça avec un téléphone
page-poster-computer = Un ordinateur répond d'abord et te montre qui peut aider.

page-data-title = Emporte cette liste
page-data-intro = Tout le monde peut la télécharger, l'utiliser et la partager. Aucune clé n'est demandée.
page-data-version = Version
page-data-signed = Chaque fichier est signé. Voici comment le vérifier :
page-changes-title = Ce qui a changé
page-changes-none = Rien n'a encore changé.
page-changes-added = Nouveau
page-changes-edited = Modifié
page-changes-removed = Retiré
page-changes-two = Deux personnes ont vérifié ce numéro.
