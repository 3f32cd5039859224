### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = በእኔ በኩል ችግር ተፈጥሯል። በእናንተ ምክንያት አይደለም። እባካችሁ እንደገና ላኩት። { danger-now }
static-hard = አሁን በደንብ እየሠራሁ አይደለም። አዝናለሁ። በእናንተ ምክንያት አይደለም። { danger-now } ወይም የምታምኑት ትልቅ ሰው አብሯችሁ እንዲደውል ጠይቁ።
static-emergency = መጻፋችሁ ጥሩ ነው። { danger-now } ከቻላችሁ ሌሎች ሰዎች ወዳሉበት ሂዱ።
