### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = Algo falló de mi lado. No es por ti. Por favor, envíalo otra vez. { danger-now }
static-hard = Ahora no funciono bien. Lo siento. No es por ti. { danger-now } O pide a una persona adulta de confianza que llame contigo.
static-emergency = Me alegra que me escribas. { danger-now } Si puedes, ve a donde haya más gente.
