### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = یک چیزی پیش من خراب شد. تقصیر تو نیست. لطفاً دوباره بفرست. { danger-now }
static-hard = الان درست کار نمی‌کنم. ببخش. تقصیر تو نیست. { danger-now } یا از بزرگ‌تری که به او اعتماد داری بخواه با تو زنگ بزند.
static-emergency = خوب شد که نوشتی. { danger-now } اگر می‌توانی، برو جایی که آدم‌های دیگر هستند.
