### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = Quelque chose n'a pas marché de mon côté. Ce n'est pas ta faute. Renvoie ton message, s'il te plaît. { danger-now }
static-hard = Je ne marche pas bien en ce moment. Désolé. Ce n'est pas ta faute. { danger-now } Ou demande à un adulte de confiance d'appeler avec toi.
static-emergency = Tu as bien fait de m'écrire. { danger-now } Si tu peux, va là où il y a du monde.
