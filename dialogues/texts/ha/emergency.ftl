### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = Kun yi daidai da kuka rubuto min. Don Allah ku kira { $emergency } yanzu. Za su iya aiko taimako. Idan za ku iya, ku je inda akwai mutane. Har yanzu ina nan. Ana iya ci gaba da rubutu.

# Country not known. 112 is worded as "in many places".
emergency-no-country = Kun yi daidai da kuka rubuto min. Don Allah ku kira 112 yanzu. Tana aiki da wayar hannu a wurare da yawa. Idan ba ta yi ba, ku gaya min ƙasar da kuke. Zan nemo lambar da ta dace. Har yanzu ina nan.

# The country is known, but we hold no number for it.
emergency-no-number = Kun yi daidai da kuka rubuto min. Ba ni da tabbatacciyar lamba ta wannan ƙasa: { $country }. { emergency-bar-unknown } Idan za ku iya, ku je inda akwai mutane. Ku roƙi ɗaya ya kira. Har yanzu ina nan.
    .again = Har yanzu ba ni da tabbatacciyar lamba ta wannan ƙasa: { $country }. { emergency-bar-unknown } Ku roƙi wanda yake kusa ya kira tare da ku. Ina nan.

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = Don Allah ku kira yanzu, ko da kuna jin lafiya. Wani abu sai daga baya yake nunawa. Kada ku jira sai ya yi tsanani.

# Sent once, right after the first emergency message.
emergency-limits = Ni kwamfuta ce. Ba na ganin inda kuke. Ba zan iya aiko muku taimako ba. Ku za ku iya kira, ko wanda yake kusa zai iya kira muku.

# The country became known during an emergency.
emergency-country = Na gode. { $country }: don Allah ku kira { $emergency } yanzu. Za su iya aiko taimako. Idan za ku iya, ku je inda akwai mutane. Har yanzu ina nan.
    .again = { $country }: lambar ita ce { $emergency }. Don Allah ku kira ta yanzu. Za su iya aiko taimako. Ina nan tare da ku.

emergency-silent-data = Ƙila babu aminci idan kuka yi magana da ƙarfi. A nan za ku iya aika saƙo zuwa { $textnumber }. Ku rubuta inda kuke, ku ce kuna buƙatar taimako.
    .again = Har yanzu ana iya aika saƙo zuwa { $textnumber }. Ku rubuta inda kuke. Sannan ku yi shiru yadda kuke buƙata.
emergency-silent-none = Ƙila babu aminci idan kuka yi magana da ƙarfi. Ku roƙi wanda yake kusa ya kira. Zai iya zama aboki, mai shago, ko malami. { danger-now }
    .again = Wanda yake kusa zai iya kira muku. { danger-now } Akwai wuri mai mutane da za ku iya zuwa?

emergency-did-you-reach = Har yanzu ina nan. Kun sami wani?
    .again = Ina tare da ku. Kun iya samun wani?
emergency-reached = Na ji daɗi. Ku zauna tare da su idan za ku iya. Ana iya rubuto min a kowane lokaci.
emergency-not-reached = Na gode da kuka gwada. Don Allah ku sake gwada { $emergency } sau ɗaya. Ko ku je inda akwai mutane, ku roƙe su su kira. Ana kuma iya kiran waɗannan. { $helpline }: { $number }.
    .again = Kun yi ƙoƙari da kuka gwada. Ku je inda akwai mutane, ku roƙe su su kira { $emergency }. Akwai waɗannan ma. { $helpline }: { $number }.
emergency-not-reached-alone = Na gode da kuka gwada. Don Allah ku sake gwada { $emergency } sau ɗaya. Ko ku je inda akwai mutane, ku roƙe su su kira.
    .again = Kun yi ƙoƙari da kuka gwada. Ku je inda akwai mutane, ku roƙe su su kira { $emergency }.
emergency-not-reached-unknown = Na gode da kuka gwada. { emergency-bar-unknown } Ko ku je inda akwai mutane, ku roƙe su su kira. Ku gaya min ƙasar da kuke, zan nemo lambar da ta dace.
    .again = Kun yi ƙoƙari da kuka gwada. Ku je inda akwai mutane, ku roƙe su su kira. { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = To. Na gode da kuka gaya min. Na yi kuskure. { danger-now } Me zai fi taimakawa yanzu?

# Again at emergency level, later in the same chat.
emergency-again = Har yanzu kuna nan, wannan yana da kyau. { $emergency } ita ce taimako mafi sauri. Akwai wani kusa da zai iya zama tare da ku?
    .again = Ina nan, ina karanta komai. Don Allah ku kira { $emergency }, ko ku roƙi wani ya kira muku. Ba sai kun ɗauki wannan ku kaɗai ba.
emergency-again-unknown = Har yanzu kuna nan, wannan yana da kyau. { emergency-bar-unknown } A wace ƙasa kuke? Zan nemo lambar da ta dace.
    .again = Ina nan, ina karanta komai. { emergency-bar-unknown } Ko ku roƙi wanda yake kusa ya kira. Ku gaya min ƙasar da kuke, zan duba.

emergency-here = Har yanzu ina nan. Kun sami layin { $emergency }?
    .again = Ina nan. { $emergency } ita ce taimako mafi sauri. Kun sami wani?
emergency-here-unknown = Har yanzu ina nan. { emergency-bar-unknown } Kun sami wani?
    .again = Ina nan tare da ku. { emergency-bar-unknown } Wani ya zo?

# Wants a person in the chat: the number stays, then the services.
emergency-person = Ana iya magana da waɗannan mutane ma. { danger-now }

# Text for the bar that is always in view.
emergency-bar = Kuna cikin haɗari yanzu? Ku kira { $emergency }.
emergency-bar-unknown = Kuna cikin haɗari yanzu? Ku kira 112. Tana aiki a wurare da yawa.

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] Kuna cikin haɗari yanzu? Ku kira { $emergency }.
       *[no] { emergency-bar-unknown }
    }
