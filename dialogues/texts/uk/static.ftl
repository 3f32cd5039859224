### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = У мене щось зламалося. Справа не в тобі. Будь ласка, надішли це ще раз. { danger-now }
static-hard = Зараз я погано працюю. Вибач. Справа не в тобі. { danger-now } Або попроси когось дорослого, кому довіряєш, подзвонити разом із тобою.
static-emergency = Добре, що ти пишеш. { danger-now } Якщо можеш, іди туди, де є люди.
