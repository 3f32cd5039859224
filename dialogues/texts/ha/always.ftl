### Status: drafted 2026-11-28.
### What can be asked at any time.

any-stop = To, na tsaya. Ba zan sake rubutawa ba sai kun fara rubutawa. { danger-now }
any-delete-ask = Zan goge duk abin da nake riƙe da shi game da ku. Ba zai dawo ba. In goge?
    .again = Lallai in goge komai game da ku? Ba zai dawo ba.
any-delete-web = An gama. Na goge abin da nake riƙe da shi. Wannan shafi yana iya kasancewa a tarihin burauza.
any-delete-app = An gama. Na goge abin da nake riƙe da shi. Don share sauran, ku goge wannan hira a wayarku.
any-delete-discord = An gama. Na goge abin da nake riƙe da shi, na cire saƙonnina. Ba zan iya cire naku ba. Ku danne kowanne da yatsa don goge shi.
delete-kept = To, ban goge komai ba. Ana iya ci gaba.

any-language = Da wane harshe kuke so?
    .again = Ga harsunan da nake da su. Wanne?
any-language-set = To, daga yanzu zan rubuta da wannan: { $language }.
    .again = An gama. Yanzu harshen shi ne: { $language }.
any-language-none = Ku yi haƙuri, ban iya wannan harshe ba tukuna. Ga waɗanda nake da su.
    .again = Ba ni da wannan harshe tukuna, ku yi haƙuri. Ga waɗanda nake da su.

any-person = Eh. Za a iya magana da mutum na gaske. Ina buƙatar sanin ƙasar kawai.
    .again = Zan nemo muku mutum na gaske. A wace ƙasa zan duba?
any-person-yes = Eh. Za a iya magana da mutum na gaske.
    .again = Eh, mutum na gaske zai iya magana da ku.
any-thanks = Babu komai. Ina nan idan kuna so ku ƙara rubutawa.
    .again = Babu komai. Na ji daɗi da kuka rubuto min.
any-wrong = Ku yi haƙuri, na yi kuskure. Na gode da kuka gaya min. { danger-now } Me zai fi taimakawa yanzu?
    .again = Ku yi haƙuri, na sake kuskure. Laifina ne. { danger-now } Me zai fi taimakawa yanzu?

any-who = Ni shiri ne na kyauta. Ina duba wa zai iya taimakawa a inda kuke zaune. Ni ba 'yan sanda ba ne. Ba na cikin makarantarku. Ana iya karanta wa yake gudanar da ni a nan: { $about }
    .again = Ni shiri ne na kyauta da ke nemo taimako a inda kuke zaune. Wannan shafi ya faɗi ƙari: { $about }
any-private = Ga yadda yake. Ba na tambayar suna. Ba na gaya wa gida, makaranta ko 'yan sanda. Ina manta hirar nan idan ta ƙare. Layin taimako yana da dokokinsa. Idan rai yana cikin haɗari, ƙila dole su gaya wa wani. Za ku iya fara tambayarsu.
    .again = Ban san sunanku ba, ba na gaya wa kowa. Layin taimako yana da dokokinsa. Za ku iya fara tambayarsu.
any-private-web = Ba na amfani da kuki ko sunaye. Amma wanda yake amfani da wannan waya zai iya ganin shafin nan. Burauza tana iya rubuta shi a tarihinta. Mai wifi zai iya ganin wane shafi ne.
    .again = Ba na amfani da kuki. Burauza tana iya rubuta wannan shafi a tarihinta.
any-private-app = Manhajar tana iya ajiye kwafin hirar nan. Wanda yake amfani da wannan waya ma zai iya gani.
    .again = Manhajar tana iya ajiye kwafin hirar nan.
any-parents = Ba zan gaya musu ba. Ban san su ba. Idan kun yi magana da layin taimako, ku tambayi yadda suke yi.
    .again = A'a, ba na gaya wa kowa a gida. Ba zan iya ba. Ban san ko ku wane ne ba.
any-police = Ba zan iya kiran 'yan sanda ba, kuma ba zan kira ba. Ban san ko ku wane ne ba, ko inda kuke. Idan kun kira { $emergency }, suna iya aiko wani.
    .again = A'a. Ba zan iya kiransu ba. Sai ku, ko wanda yake kusa da ku, za ku iya kiran { $emergency }.
any-police-unknown = Ba zan iya kiran 'yan sanda ba, kuma ba zan kira ba. Ban san ko ku wane ne ba, ko inda kuke.
    .again = A'a. Ba zan iya kiransu ba, kuma ban san inda kuke ba.
any-locate = A'a. Ba na ganin inda kuke, kuma ba na dubawa.
    .again = A'a, lallai ba na ganin inda kuke.
any-robot = Eh, ni kwamfuta ce. Ina bin dokoki masu sauƙi, kuma ina iya yin kuskure. Ina taimakawa a sami mutum na gaske.
    .again = Eh, ni kwamfuta ce, ba mutum ba. Zan iya nemo muku mutum na gaske.
any-cost = Amfani da ni kyauta ne. Ina cin ɗan data kaɗan. Kowace lamba tana nuna kuɗinta.
    .again = Ba a biyana komai. Kowace lamba tana nuna kuɗinta.
any-how-long = Ni ina amsawa nan take. Amma ban san tsawon lokacin layin taimako ba. Zan iya ba ku lamba fiye da ɗaya.
    .again = Ban san tsawon lokacin da suke ɗauka ba. Idan ba wanda ya amsa, zan nuna wani.
any-what = Za ku iya gaya min abin da yake damun ku. Zan nuna wa zai iya taimakawa da yadda za a same su. Ana iya tsayawa a kowane lokaci.
    .again = Ku gaya min kaɗan, zan nuna wa zai iya taimakawa. Ana iya tsayawa a kowane lokaci.
any-repeat = To. Ga shi kuma.
    .again = Ga shi sau ɗaya kuma.
any-complain = Ku yi haƙuri. Ana iya gaya wa masu gudanar da ni: { $about }. Ba sai an faɗi suna ba.
    .again = Ana iya gaya wa masu gudanar da ni: { $about }
any-keep-web = Wannan shafi ba ya riƙe komai idan kun fita. Ana iya rubuta lamba a wani wuri, idan hakan ya yi muku.
    .again = Babu abin da zai rage a nan idan kun fita. Ku rubuta lambar idan hakan ya yi muku.

# The help word's answer looks like small talk; the numbers come on tap.
any-help-word = To. Ku danna don gani.
    .again = Ga shi. Ku danna don gani.
any-help-word-open = { danger-now } { $helpline }: { $number }. Ku aika “{ word-hide }” don ɓoye wannan.
    .again = { $helpline }: { $number }. { danger-now } Ku aika “{ word-hide }” don ɓoye wannan.
any-help-word-numbers = { danger-now } Duk lambobin suna nan: { $url }. Ku aika “{ word-hide }” don ɓoye wannan.
    .again = Duk lambobin: { $url }. { danger-now }

# The cover after the hide word. No mention of help.
hide-cover = Yau babu ruwan sama. Akwai iska kaɗan da yamma.
    .again = Babu ruwa, shiru har zuwa dare.
hide-cover-two = Akwai ɗan gajimare anjima. Ba ruwa sosai.
    .again = Da ɗumi har ƙarshen mako.
