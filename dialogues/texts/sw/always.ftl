### Status: drafted 2026-11-28.
### What can be asked at any time.

any-stop = Sawa, nimeacha. Sitakuandikia tena mpaka uniandikie wewe kwanza. { danger-now }
any-delete-ask = Nitafuta kila nilicho nacho kukuhusu. Siwezi kurudisha. Ni sawa?
    .again = Nifute kweli kila nilicho nacho kukuhusu? Siwezi kurudisha.
any-delete-web = Tayari. Nimefuta nilichokuwa nacho. Ukurasa huu unaweza kuwa bado kwenye orodha ya kivinjari chako.
any-delete-app = Tayari. Nimefuta nilichokuwa nacho. Kufuta yaliyobaki, futa mazungumzo haya kwenye simu yako.
any-delete-discord = Tayari. Nimefuta nilichokuwa nacho na kuondoa jumbe zangu. Siwezi kuondoa zako. Bonyeza kila ujumbe kwa muda ili uufute.
delete-kept = Sawa, sijafuta chochote. Unaweza kuendelea.

any-language = Ungependa lugha gani?
    .again = Hizi ndizo lugha nilizo nazo. Ipi?
any-language-set = Sawa, nitaandika kwa { $language }.
    .again = Tayari. Sasa naandika kwa { $language }.
any-language-none = Samahani, bado siwezi kuandika kwa lugha hiyo. Hizi ndizo nilizo nazo.
    .again = Bado sina lugha hiyo, samahani. Hizi hapa nilizo nazo.

any-person = Ndiyo. Unaweza kuongea na mtu halisi. Nahitaji tu kujua nchi.
    .again = Nitakutafutia mtu halisi. Nitafute katika nchi gani?
any-person-yes = Ndiyo. Unaweza kuongea na mtu halisi.
    .again = Ndiyo, mtu halisi anaweza kuongea nawe.
any-thanks = Karibu. Niko hapa ukitaka kuandika zaidi.
    .again = Wakati wowote. Nafurahi umeniandikia.
any-wrong = Samahani, nilikosea. Asante kwa kuniambia. { danger-now } Nini kingekusaidia zaidi sasa?
    .again = Samahani, nimekosea tena. Ni kosa langu. { danger-now } Nini kingekusaidia zaidi sasa?

any-who = Mimi ni huduma ya bure. Natafuta nani anaweza kukusaidia unapoishi. Mimi si polisi. Sitoki shuleni kwako. Unaweza kusoma nani ananiendesha hapa: { $about }
    .again = Mimi ni huduma ya bure ya kutafuta msaada unapoishi. Ukurasa huu unaeleza zaidi: { $about }
any-private = Ninafanya kazi hivi. Siulizi jina lako. Siwaambii nyumbani kwenu, shule yako, wala polisi. Nasahau mazungumzo haya yakiisha. Huduma ya simu ina sheria zake. Maisha ya mtu yakiwa hatarini, huenda wakalazimika kumwambia mtu. Unaweza kuwauliza kwanza.
    .again = Silijui jina lako, na simwambii mtu. Huduma ya simu ina sheria zake. Unaweza kuwauliza kwanza.
any-private-web = Situmii kuki wala majina. Lakini mtu anayetumia simu hii anaweza kuona ukurasa huu. Kivinjari chako kinaweza kuuorodhesha. Mwenye wifi anaweza kuona ni ukurasa gani.
    .again = Situmii kuki. Kivinjari chako bado kinaweza kuorodhesha ukurasa huu.
any-private-app = Programu hii inaweza kubaki na nakala ya mazungumzo haya. Na mtu anayetumia simu hii anaweza kuyaona.
    .again = Programu hii inaweza kubaki na nakala ya mazungumzo haya.
any-parents = Sitawaambia. Siwajui. Ukiongea na huduma ya simu, waulize wao hufanyaje.
    .again = Hapana, simwambii mtu nyumbani. Siwezi. Sijui wewe ni nani.
any-police = Siwezi kuwapigia polisi, na sitawapigia. Sijui wewe ni nani wala uko wapi. Ukipiga { $emergency }, huenda wakamtuma mtu.
    .again = Hapana. Siwezi kuwapigia. Ni wewe tu, au mtu aliye karibu, anayeweza kupiga { $emergency }.
any-police-unknown = Siwezi kuwapigia polisi, na sitawapigia. Sijui wewe ni nani wala uko wapi.
    .again = Hapana. Siwezi kuwapigia, na sijui uko wapi.
any-locate = Hapana. Sioni ulipo, na sitafuti.
    .again = Hapana, kweli sioni ulipo.
any-robot = Ndiyo, mimi ni kompyuta. Nafuata kanuni rahisi na naweza kukosea. Nakusaidia kupata mtu halisi.
    .again = Ndiyo, mimi ni kompyuta, si mtu. Naweza kukutafutia mtu halisi.
any-cost = Mimi ni bure. Natumia data kidogo ya simu yako. Kila namba ninayoonyesha inasema gharama yake.
    .again = Mimi ni bure. Kila namba inasema gharama yake.
any-how-long = Mimi najibu mara moja. Huduma ya simu itachukua muda gani, sijui. Naweza kukupa zaidi ya namba moja.
    .again = Sijui watachukua muda gani. Asipojibu mtu, nitakuonyesha mwingine.
any-what = Unaweza kuniambia nini kinakusumbua. Nitakuonyesha nani anaweza kusaidia na jinsi ya kumpata. Unaweza kuacha wakati wowote.
    .again = Niambie kidogo, nami nitakuonyesha nani anaweza kusaidia. Unaweza kuacha wakati wowote.
any-repeat = Sawa. Hii hapa tena.
    .again = Hii hapa mara nyingine.
any-complain = Samahani. Unaweza kuwaambia wanaoniendesha hapa: { $about }. Si lazima utaje jina lako.
    .again = Unaweza kuwaambia wanaoniendesha hapa: { $about }
any-keep-web = Ukurasa huu hauhifadhi chochote ukitoka. Unaweza kuandika namba mahali, kama ni sawa kwako.
    .again = Hakuna kinachobaki hapa ukitoka. Andika namba mahali, kama ni sawa kwako.

# The help word's answer looks like small talk; the numbers come on tap.
any-help-word = Sawa kabisa. Bonyeza uone.
    .again = Hii hapa. Bonyeza uone.
any-help-word-open = { danger-now } { $helpline }: { $number }. Tuma “{ word-hide }” kuficha hii.
    .again = { $helpline }: { $number }. { danger-now } Tuma “{ word-hide }” kuficha hii.
any-help-word-numbers = { danger-now } Namba zote ziko hapa: { $url }. Tuma “{ word-hide }” kuficha hii.
    .again = Namba zote: { $url }. { danger-now }

# The cover after the hide word. No mention of help.
hide-cover = Leo haionekani kama mvua itanyesha. Upepo kidogo mchana.
    .again = Kukavu na kutulivu mpaka jioni.
hide-cover-two = Mawingu machache baadaye. Mvua kidogo tu.
    .again = Hali ya hewa ni ya wastani mpaka wikendi.
