### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = Ada yang tidak beres di pihakku. Bukan salahmu. Tolong kirim sekali lagi. { danger-now }
static-hard = Aku sedang tidak berfungsi baik. Maaf. Bukan salahmu. { danger-now } Atau minta orang dewasa yang kamu percaya menelepon bersamamu.
static-emergency = Syukurlah kamu menulis. { danger-now } Kalau bisa, pergi ke tempat yang ada orang.
