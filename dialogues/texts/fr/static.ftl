### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = Quelque chose a raté de mon côté. Ce n'est pas toi. Envoie-le encore une fois. { danger-now }
static-hard = Je ne marche pas bien en ce moment. Désolé. Ce n'est pas toi. { danger-now } Ou demande à un adulte de confiance d'appeler avec toi.
static-emergency = C'est bien que tu aies écrit. { danger-now } Si tu peux, va là où il y a du monde.
