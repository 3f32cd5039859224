### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = Aller au texte
page-chat-link = Écrire à l'ordinateur
page-countries-link = Tous les pays
page-countries-title = Qui peut aider, pays par pays
page-countries-intro = Choisis ton pays. Tu verras les numéros d'urgence et qui écoute les jeunes là-bas.
page-not-known = Il n'y a pas de pays de ce nom ici. Voici tous ceux que nous avons.
page-country-title = Qui peut aider : { $country }

page-emergency = En danger maintenant
page-emergency-general = Urgences
page-emergency-police = Police
page-emergency-ambulance = Ambulance
page-emergency-fire = Pompiers
page-emergency-texts = Tu peux aussi envoyer un SMS à ces numéros.
page-emergency-unknown = Nous ne connaissons pas le numéro d'urgence de ce pays.
page-services = Des personnes à qui parler
page-worldwide = De l'aide pour tous les pays
page-none = Nous ne connaissons pas de ligne pour les jeunes ici : { $country }. Ce n'est pas ta faute. Tu peux appeler le numéro d'urgence, ou en parler à un adulte de confiance.

page-kind-child-helpline = Ligne d'aide pour les enfants
page-kind-youth-helpline = Ligne d'aide pour les jeunes
page-kind-government-child-protection = Protection de l'enfance par l'État
page-kind-suicide-crisis-line = Ligne pour les idées noires et les crises
page-kind-domestic-violence-line = Ligne sur la violence à la maison
page-kind-violence-reporting = Service pour signaler des violences
page-kind-online-abuse-hotline = Service pour signaler un danger sur internet
page-kind-missing-children-line = Ligne pour les enfants disparus
page-kind-csam-removal = Outil pour retirer des photos d'internet
page-kind-peer-support = Des jeunes qui écoutent des jeunes
page-kind-adult-line = Ligne pour les adultes
page-kind-stop-abuse-line = Ligne pour ceux qui ont peur de faire du mal à un enfant

page-whatsapp = WhatsApp
page-unknown = pas connu
page-hours = Ouvert
page-hours-always = jour et nuit, tous les jours
page-hours-changing = pas pareil chaque semaine ; c'est écrit sur leur page
page-hours-zone = Les heures sont celles de ce pays : { $country }.
page-local-times = Toutes les heures sont locales.
page-day = { $day ->
        [mon] lundi
        [tue] mardi
        [wed] mercredi
        [thu] jeudi
        [fri] vendredi
        [sat] samedi
       *[sun] dimanche
    }
page-cost = Prix
page-cost-free = gratuit
page-cost-free-no-credit = gratuit, même sans crédit
page-cost-local = prix d'un appel ou d'un SMS normal
page-languages = Langues
page-ages = Âge
page-ages-between = de { $from } à { $to } ans
page-ages-from = à partir de { $from } ans
page-ages-to = jusqu'à { $to } ans
page-source = Source
page-checked = Vérifié

page-about-title = À propos de ce chat
page-about-what = C'est un chat gratuit pour les enfants et les jeunes. Tu dis ce qui ne va pas. Il te montre qui peut t'aider là où tu vis.
page-about-computer = Tu écris à un ordinateur, pas à une personne. Il choisit ses réponses parmi des textes écrits et relus avant. Il n'en invente jamais.
page-about-danger = Il ne peut appeler personne pour toi et ne sait pas où tu es.
page-about-kept-title = Ce qui est gardé
page-about-kept-words = Rien de ce que tu écris n'est enregistré. L'ordinateur le garde en mémoire pendant le chat, pour que tu puisses le relire.
page-about-kept-steps = Pendant le chat, il garde où tu en es, à quel point c'est urgent, de quoi il s'agit, le pays, la langue et ce qu'il t'a dit. Pas de nom, pas d'adresse, pas de numéro de téléphone. Tout part quand tu appuies sur le bouton pour quitter, ou environ { $minutes } minutes après la fin du chat.
page-about-kept-count = Ce qui reste est un compte : combien de chats, et combien ont mené à de l'aide, par semaine et par pays. Aucun compte ne parle d'une seule personne.
page-about-who-title = Qui s'occupe de ce chat
page-about-who-nobody = Cette copie sert à faire des essais. Il n'y a pas d'organisation derrière.
page-about-contact = Tu peux leur écrire :
page-about-numbers-title = D'où viennent les numéros
page-about-numbers = Chaque service indique sa source et le jour de la vérification. Un numéro a pu changer depuis.
page-about-licence = Tu peux utiliser et partager cette liste. Sa licence :
page-about-wrong-title = Un numéro est faux ?
page-about-wrong = Dis-le nous, s'il te plaît. Pas besoin de dire ton nom.
page-about-wrong-nobody = Pour cette copie, il n'y a encore personne à qui le dire.

page-region-africa = Afrique
page-region-americas-the-caribbean = Amériques et Caraïbes
page-region-antarctic = Antarctique
page-region-asia-pacific = Asie et Pacifique
page-region-europe = Europe
page-region-middle-east-north-africa = Moyen-Orient et Afrique du Nord
