### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = Bei mir ist etwas schiefgegangen. Es liegt nicht an dir. Bitte schick das noch mal. { danger-now }
static-hard = Bei mir läuft gerade etwas nicht gut. Tut mir leid. Es liegt nicht an dir. { danger-now } Oder bitte einen Erwachsenen, dem du vertraust, mit dir anzurufen.
static-emergency = Gut, dass du mir schreibst. { danger-now } Wenn du kannst, geh dahin, wo andere Menschen sind.
