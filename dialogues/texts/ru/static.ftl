### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = У меня что-то сломалось. Дело не в тебе. Пожалуйста, отправь это ещё раз. { danger-now }
static-hard = Сейчас я плохо работаю. Прости. Дело не в тебе. { danger-now } Или попроси взрослого, которому доверяешь, позвонить вместе с тобой.
static-emergency = Хорошо, что ты пишешь. { danger-now } Если можешь, иди туда, где есть люди.
