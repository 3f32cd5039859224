### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = Kuna hitilafu upande wangu. Si kosa lako. Tafadhali tuma tena. { danger-now }
static-hard = Sifanyi kazi vizuri sasa. Samahani. Si kosa lako. { danger-now } Au mwombe mtu mzima unayemwamini apige pamoja nawe.
static-emergency = Nafurahi umeniandikia. { danger-now } Ukiweza, nenda mahali penye watu wengine.
