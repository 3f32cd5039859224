### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = Wani abu ya lalace a wurina. Ba daga gare ku ba ne. Don Allah ku sake aikawa. { danger-now }
static-hard = Ba na aiki da kyau yanzu. Ku yi haƙuri. Ba daga gare ku ba ne. { danger-now } Ko ku roƙi babba da kuka yarda da shi ya kira tare da ku.
static-emergency = Yana da kyau da kuka rubuto. { danger-now } Idan za ku iya, ku je inda akwai mutane.
