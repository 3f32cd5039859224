### Status: drafted 2026-11-28.
### What stands in apps around the talk.

push-neutral = Tu as un nouveau message.
push-show = Afficher
app-group = Je ne parle qu'en privé. Touche mon nom et écris-moi là-bas.
app-group-open = M'écrire en privé

# The list of commands.
app-command-start = Commencer
app-command-help = Ce que je sais faire
app-command-country = Changer de pays
app-command-language = Changer de langue
app-command-stop = Arrêter la discussion
app-command-delete = Effacer la discussion
app-command-hide = Voir la météo
