### Status: drafted 2026-11-28.
### Country: only asked to find services, may be refused (safety rule A5). $country has no article, so no "en" or "au".

country-ask = Tu es dans quel pays ? Ça me sert à trouver des gens près de toi. Je n'ai pas besoin de ta ville.
    .again = Pour trouver des gens près de toi, j'ai besoin du pays. C'est lequel ? Tu as le droit de ne pas le dire.
country-guess = C'est le bon pays : { $country } ? Je devine juste d'après ta langue.
    .again = { $country }, c'est bien ça ? C'était juste une idée.
country-set = D'accord : { $country }. Tu peux changer quand tu veux.
country-changed = C'est fait. Nouveau pays : { $country }.
    .again = D'accord : { $country }.
country-kept = D'accord, rien ne change. Tu peux continuer à écrire.
    .again = D'accord. Ça reste comme ça.
country-refused = Pas de souci. Tu as le droit de ne pas le dire. Cette page a tous les numéros. Tu peux regarder de ton côté : { $url }. En danger maintenant ? Appelle le 112. Ça marche dans beaucoup d'endroits.
    .again = Pas de problème, tu n'as pas à le dire. Tous les numéros sont ici : { $url }. { emergency-bar-unknown }
country-later = Ce n'est pas grave, on peut continuer sans ça. Cette page a tous les numéros : { $url }. { emergency-bar-unknown } Tu peux aussi juste m'écrire.
    .again = Pas besoin du pays pour le moment. Tous les numéros sont ici : { $url }. { emergency-bar-unknown }
country-not-found = Désolé, je ne connais pas celui-là. Tu peux le choisir dans cette liste, ou écrire le nom du pays ?
    .again = Je ne le connais toujours pas. C'est ma faute. Tu peux écrire le pays autrement ?
country-two = J'en ai trouvé plusieurs. C'est lequel ?
    .again = Plusieurs pays ont ce nom. Tu penses auquel ?
numbers-page = Cette page a tous les numéros : { $url }
    .again = Tous les numéros sont sur cette page : { $url }
