### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = Something went wrong on my side. It's not you. Please send that again. { danger-now }
static-hard = I'm not working well right now. I'm sorry. It's not you. { danger-now } Or ask an adult you trust to call with you.
static-emergency = I'm glad you wrote. { danger-now } If you can, go where other people are.
