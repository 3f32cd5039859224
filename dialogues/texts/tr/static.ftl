### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = Bende bir şeyler ters gitti. Senin yüzünden değil. Lütfen bunu bir daha gönder. { danger-now }
static-hard = Şu an iyi çalışmıyorum. Üzgünüm. Senin yüzünden değil. { danger-now } Ya da güvendiğin bir yetişkinden seninle aramasını iste.
static-emergency = İyi ki yazdın. { danger-now } Gidebilirsen, başka insanların olduğu bir yere git.
