### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = Qualcosa è andato storto da parte mia. Non è colpa tua. Per favore, mandalo di nuovo. { danger-now }
static-hard = Adesso non funziono bene. Mi dispiace. Non è colpa tua. { danger-now } Oppure chiedi a una persona adulta di fiducia di chiamare con te.
static-emergency = Hai fatto bene a scrivermi. { danger-now } Se puoi, vai dove c'è altra gente.
