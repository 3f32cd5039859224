### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = 我这边出了点问题，不怪你。请再发一次。{ danger-now }
static-hard = 我现在不太好用，对不起，不怪你。{ danger-now }或者请一个你信得过的大人和你一起打。
static-emergency = 你愿意告诉我，真好。{ danger-now }可以的话，去有人的地方。
