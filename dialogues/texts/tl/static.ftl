### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = Nagkaproblema sa panig ko. Hindi mo kasalanan. Pakisend ulit iyon. { danger-now }
static-hard = Hindi ako gumagana nang maayos ngayon. Pasensya na. Hindi mo kasalanan. { danger-now } O magpasama sa pagtawag sa nakatatandang pinagkakatiwalaan mo.
static-emergency = Buti at nag-message ka. { danger-now } Kung kaya mo, pumunta kung saan may ibang tao.
