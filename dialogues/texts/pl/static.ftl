### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = Coś poszło nie tak po mojej stronie. To nie przez ciebie. Proszę, wyślij to jeszcze raz. { danger-now }
static-hard = Coś u mnie teraz nie działa. Przykro mi. To nie przez ciebie. { danger-now } Albo poproś kogoś dorosłego, komu ufasz, żeby zadzwonił z tobą.
static-emergency = Dobrze, że do mnie piszesz. { danger-now } Jeśli możesz, idź tam, gdzie są inni ludzie.
