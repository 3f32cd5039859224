### Status: drafted 2026-11-28.
### Special people and special cases.

friend-first = Tambaya saboda aboki alamar kirki ce. Ba aikinku ba ne ku gyara komai ku kaɗai. Abokinku ko ƙawarku na cikin haɗari yanzu?
friend-danger = Don Allah ku kira { $emergency } yanzu, ku faɗi inda abokinku yake. Ku zauna tare idan ya yi muku. Ku gaya wa babba da kuka yarda da shi ma.
friend-danger-unknown = Na gode da kuke kula da aboki. { emergency-bar-unknown } Ku faɗi inda abokinku yake. Ku gaya wa babba da kuka yarda da shi ma. A wace ƙasa kuke? Zan nemo lambar da ta dace.
friend-next = Ana kira saboda aboki ma. Layin taimako zai gaya muku abin faɗa da abin yi. Ba sai an ba da sunan abokin ba.
friend-you = Ku kuma fa, yaya kuke da duk wannan?
for-me = Na gode da kuka gaya min. To, wannan game da ku ne. Me yake faruwa?

adult-hello = Na gode da kuke kula da yaro. Wannan hira ta matasa ce, amma na san inda manya za su iya kira.
    .again = Zan iya nuna inda manya za su iya kira.
adult-country = Wace ƙasa ce? { danger-now }
    .again = Ƙasar kawai nake buƙata. { danger-now }
adult-first = Na gode da kuke kula da yaro. Wannan hira ta matasa ce. A wannan ƙasa ({ $country }) manya za su iya kiran nan. { $helpline }: { $number }.
    .again = A wannan ƙasa ({ $country }) manya za su iya kiran nan. { $helpline }: { $number }.
adult-danger = Yaron yana cikin haɗari yanzu? Ku kira { $emergency }. Ba sai kun tabbata ba.
    .again = Idan yaron yana cikin haɗari yanzu, ku kira { $emergency }.
adult-none = Na gode da kuke kulawa. A wannan ƙasa ({ $country }) ba ni da layin manya. Wannan shafi ya nuna su wa suke nan: { $url }. { danger-now }
    .again = A wannan ƙasa ({ $country }) ba ni da layin manya. Don Allah ku duba nan: { $url }. { danger-now }
adult-not-here = Don Allah kada a rubuta sunan yaron ko hotonsa a nan.
    .again = Don Allah a bar sunaye da hotuna daga wannan hira.
adult-more = Ana iya tambayarsu duk wannan ta waya. Ba sai kun tabbata ba. { danger-now }
    .again = Za su saurara, kuma sun san abin da za a yi. { danger-now }
adult-self-hello = Na gode da kuka rubuto. Ku ma za ku iya samun taimako. Wannan hira ta matasa ce, amma na san layukan manya.
    .again = Akwai layukan manya ma.
adult-self = Na gode da kuka rubuto. Ku ma za ku iya samun taimako. A wannan ƙasa ({ $country }) za ku iya kiran nan. { $helpline }: { $number }. { danger-now }
    .again = Za su saurare ku a nan. { $helpline }: { $number }. { danger-now }

# An adult who has hurt, or fears they may hurt, a child.
offender-first = Na gode da kuka faɗa. Akwai mutanen da suke taimako a kan wannan, don kada a cutar da wani yaro. Za ku iya magana da su. { $helpline }: { $number }. Don Allah kada ku rubuta bayani a nan.
    .again = Za ku iya magana da su. { $helpline }: { $number }. Suna taimako don kada a cutar da wani yaro.
offender-none = Na gode da kuka faɗa. Akwai taimako a kan wannan, don kada a cutar da wani yaro. Likita ko mai ba da shawara zai iya taimaka muku ku same shi. Don Allah kada ku rubuta bayani a nan.
    .again = Likita ko mai ba da shawara zai iya taimakawa. Don Allah kada ku rubuta bayani a nan.
offender-danger = Idan ana cutar da wani yaro, shi ne a gaba. { danger-now }
    .again = Yaron da yake cikin haɗari shi ne a gaba. { danger-now }
offender-limits = Ba zan iya haɗa ku da layin yara ba. Likita zai iya taimaka muku ku sami mutanen da suka dace. Don Allah kada ku rubuta bayani a nan.
    .again = Na faɗi abin da zan iya. Likita zai iya taimaka muku ku sami mutanen da suka dace.
# A young person who has hurt someone, or fears they may.
young-harm-first = Faɗin haka yana buƙatar ƙarfin hali. Za ku iya samun taimako don dainawa, kuma abin zai iya gyaruwa. Layin taimako zai saurare ku. { danger-now }
    .again = Yana da kyau da kuka faɗa a fili. Akwai masu taimako a waya don dainawa. { danger-now }

rude-first = Ba laifi a yi fushi. Har yanzu ina nan. Akwai abin da kuke buƙata?
rude-second = Ni zan iya jurewa. Amma idan za ku yi magana da mutum, ku yi masa a hankali.
rude-pause = Bari mu huta na minti { $minutes }. { danger-now } Rubuta “{ btn-emergency }” yana aiki har yanzu.
    .again = Har yanzu muna hutu. Babu komai. { danger-now }
prank-first = Ba laifi a gwada ni. Haka nake aiki da gaske ma. Idan akwai abin da kuke so ku tambaya, ku yi.
    .again = Ku gwada. Ina nan idan kuna buƙatata.

# The web page says this when a message is longer than 4 KB.
web-too-long = Wannan yana da tsawo, kuma ina so in karanta da kyau. Za ku iya aikawa kaɗan-kaɗan? { danger-now }

media-image = Ba zan iya buɗe hoto ba, shi ya sa ban duba ba. Don Allah ku gaya min da kalmomi. Kada ku tura wa kowa.
    .again = Har yanzu ba zan iya buɗe hoto ba. Kalmomi kaɗan sun isa.
media-nude = Ni ba na fushi da ku. Akwai kayan aiki na kyauta da ke cire hotuna daga intanet. Ba sai an tura wa kowa ba: { $removal }
    .again = Kayan cire hotuna daga intanet yana nan: { $removal }
media-voice = Ba zan iya sauraron saƙon murya ba. Za ku iya rubutawa da kalmomi kaɗan?
    .again = Ba na jin saƙon murya, ku yi haƙuri. Za ku iya rubuta kalmomi kaɗan?
media-file = Ba zan iya buɗe fayil ba. Za ku iya rubutawa da kalmomi kaɗan?
    .again = Ba zan iya buɗe fayil ba, ku yi haƙuri. Kalmomi kaɗan sun isa.
media-place = Ba zan iya amfani da wurin da kuke ba, don haka ban riƙe shi ba. { danger-now } Za ku iya gaya musu inda kuke.
    .again = Ban riƙe wurin da kuke ba. { danger-now }
media-contact = Na gode, amma don Allah kada ku aiko min sunaye ko lambobi. Ba na buƙatarsu.
    .again = Don Allah kada ku aiko min sunaye ko lambobi. Ban riƙe shi ba.
media-sticker = To. Za ku iya ɗan gaya min da kalmomi?
    .again = Ya yi kyau. Da kalmomi fa?

unclear-first = Ku yi haƙuri, ban gane ba. Za ku iya faɗa da wasu kalmomi?
    .again = Ban tabbata na gane ba. Za ku iya faɗa da wasu kalmomi?
unclear-second = Har yanzu ban gane ba. Laifina ne, ba naku ba. Wanne ya fi dacewa?
    .again = Ku yi haƙuri, yau ina jan ƙafa. Wanne ya fi dacewa?
unclear-third = Ni kwamfuta ce kawai. Mutum zai gane. { danger-now } In nemo mutum?
    .again = Mutum zai fi ni ganewa. { danger-now } In nemo ɗaya?

pii-seen = Ba sai kun gaya min sunaye ko inda kuke zaune ba. Ba zan riƙe ba. Ana iya ci gaba.
    .again = Ana iya barin sunaye. Ba na riƙe su. Ku ci gaba.
age-young = Na gode da kuka gaya min. Ba ku yi laifi ba. Ku ma za ku iya amfani da wannan hira. Me yake faruwa?
    .again = Ana maraba da ku a kowane shekaru. Me yake faruwa?
age-older = Na gode da kuka gaya min. Ku ma za ku iya amfani da wannan hira. Zan iya nuna wa yake nan dominku. Me yake faruwa?
    .again = Ku ma za ku iya amfani da wannan hira. Me yake faruwa?
