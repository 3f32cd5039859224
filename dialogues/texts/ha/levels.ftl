### Status: drafted 2026-11-28.
### The levels below emergency: thanks, belief, not your fault, choice, next step. No "why", no detail.

check-danger = Na gode da kuka gaya min. Abu ɗaya tukuna. Kuna cikin aminci a yanzu?
check-safe = Na gode. Yana da kyau in san haka. Bari mu nemo mutumin da za ku iya magana da shi.

urgent-first = Na gode da kuka gaya min. Wannan ya yi nauyi mutum ya ɗauka shi kaɗai. Kun yi daidai da kuka faɗa. Mutum na gaske zai iya magana da ku a kai.
    .again = Ina sauraron ku. Yana da kyau da kuke gaya min. Mutum na gaske zai iya sauraron komai.

# Thoughts of dying or self-harm, no plan and no act in the words.
urgent-dark-thoughts = Na gode da kuka gaya min. Irin waɗannan tunani suna da nauyi sosai. Suna iya wucewa ma. Ba sai kun zauna da su ku kaɗai ba. Akwai wanda zai iya sauraron ku yanzu. { danger-now }
    .again = Ina sauraron ku. Kun yi daidai da kuka faɗa a fili. Kuna da muhimmanci. Wani zai iya zama tare da ku a cikin wannan. { danger-now }

# Someone is hurting them.
urgent-hurt = Na gode da kuka gaya min. Ya kamata a yarda da maganarku. Ba laifinku ba ne. Ba sai kun ƙara gaya min ba. Wani zai iya taimaka muku ku yi tunanin abin da za a yi gaba.
    .again = Ina sauraron ku. Ko kaɗan ba laifinku ba ne. Wani zai iya taimaka muku a mataki na gaba.

# Someone online has pictures, or makes threats.
urgent-online-threat = Na gode da kuka gaya min. Ni ba na fushi da ku. Ba laifinku ba ne. Ba sai kun biya ba, kuma ba sai kun ƙara aika komai ba. Wani zai iya taimaka muku a mataki na gaba.
    .again = Ina sauraron ku. Har yanzu ba laifinku ba ne. Ba sai kun amsa musu ba. Wani zai iya taimaka muku yanzu.

# Our own reading of the words failed: treated as urgent.
urgent-unread = Na gode da kuka gaya min. Ban iya fahimtar komai ba, laifina ne, ba naku ba. Mutum na gaske zai fahimta. { danger-now }
    .again = Ku yi haƙuri, har yanzu ban iya fahimtar komai ba. Mutum na gaske zai fahimta. { danger-now }

concern-first = Na gode da kuka gaya min. Da alama yana da wuya. Ba sai kun ɗauke shi ku kaɗai ba. Magana da wani a kan wannan za ta taimaka?
    .again = Ina sauraron ku. Wannan nauyi ne mai yawa. Magana da wani a kan wannan za ta taimaka?
concern-topic = Na gode. Wannan zai taimaka min wajen nema. Akwai mutanen da suka san wannan sosai.
    .again = Na gode. Na san mutanen da za su iya magana da ku a kan wannan.
listening-more = Na gode da kuka gaya min wannan ma. Yana da kyau da kuka iya faɗa.
    .again = Ina sauraron ku. Ina karanta komai.
not-sure-person = Babu komai. Ba sai kun sani yanzu ba. Ana iya fara ganin su wa suke nan. In nuna?
    .again = Babu gaggawa. Zan iya nuna su wa suke nan. Ku za ku zaɓi ko za ku yi magana. In nuna?

none-first = Na gode da kuka rubuto min. Ina taimaka wa matasa su sami wanda za su yi magana da shi. Game da gida, makaranta, soyayya, baƙin ciki, ko intanet. Me yake a ranku?
    .again = Ina nan. Zai iya zama game da komai. Me yake a ranku?
none-again = Babu komai. Babu gaggawa. Ana iya dubawa kawai, ko a tambaye ni yadda nake aiki.
    .again = Babu gaggawa. Ana iya tambayar yadda wannan yake aiki. Ko ku rubuta abin da ya zo muku.
none-third = Ba matsala idan kalmomi ba su zo ba. Wani zai iya taimaka muku ku same su. In nemo wani?
    .again = Ku yi a hankali. In nemo muku wani?
still-here = Har yanzu ina nan. Ku rubuta da yawa ko kaɗan, yadda kuke so.
    .again = Ina nan. Ku yi a hankali.

no-person-wanted = To. Zaɓin naku ne. Zan iya nuna lamba da za a riƙe don anjima. Ko ku ɗan rubuta a nan. Ni kwamfuta ce kawai, ba zan iya ba da shawara ba.
    .again = To. Ku ne za ku zaɓa. Ana iya ci gaba da rubutu a nan, ko a ɗauki lamba don anjima.
keep-later = To. Ga shi, ku riƙe. { $helpline }: { $number }. Za ku iya dawowa kowane lokaci.
    .again = Ga shi kuma. { $helpline }: { $number }.

question-first = To. Ku rubuta shi kawai. Ba zan tambaye ku komai ba.
    .again = Ku ci gaba. Ku rubuta tambayarku.
question-answer = Tambaya ce mai kyau. Ni kwamfuta ce kawai, ba zan iya amsawa da kyau ba. Waɗanda za su iya suna nan: { $url }. Ba sai an ba da suna ba. { danger-now }
    .again = Ba zan iya amsa wannan da kyau ba. Mutanen da suke wannan shafi za su iya: { $url }. { danger-now }
question-answer-line = Tambaya ce mai kyau. Ni kwamfuta ce kawai, ba zan iya amsawa da kyau ba. Waɗannan za su iya. { $helpline }: { $number }. Ba sai an ba da suna ba. { danger-now }
    .again = Ba zan iya amsa wannan da kyau ba. Waɗannan za su iya. { $helpline }: { $number }. { danger-now }
