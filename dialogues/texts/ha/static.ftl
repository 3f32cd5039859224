### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = Wani abu ya lalace a wurina. Ba laifinku ba ne. Don Allah ku sake aikawa. { danger-now }
static-hard = Ba na aiki da kyau yanzu. Ku yi haƙuri. Ba laifinku ba ne. { danger-now } Ko ku roƙi babba da kuka yarda da shi ya kira tare da ku.
static-emergency = Kun yi daidai da kuka rubuto min. { danger-now } Idan za ku iya, ku je inda akwai mutane.
