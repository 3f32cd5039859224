### Status: drafted 2026-11-28.
### Special people and special cases.

friend-first = Umefanya vizuri kuuliza, wewe ni rafiki mzuri. Si kazi yako kutatua peke yako. Je, rafiki yako yuko hatarini sasa hivi?
friend-danger = Tafadhali piga { $emergency } sasa na useme rafiki yako yuko wapi. Kaa naye kama ni sawa kwako. Mwambie pia mtu mzima unayemwamini.
friend-danger-unknown = Asante kwa kumjali. { emergency-bar-unknown } Sema rafiki yako yuko wapi. Mwambie pia mtu mzima unayemwamini. Uko nchi gani? Nitatafuta namba sahihi.
friend-next = Unaweza kuongea na huduma ya simu kuhusu rafiki. Wanaweza kukuambia la kusema na la kufanya. Si lazima utaje jina la rafiki yako.
friend-you = Na wewe unaendeleaje na haya yote?
for-me = Asante kwa kuniambia. Basi hili linakuhusu wewe. Nini kinaendelea?

adult-hello = Asante kwa kumjali mtoto. Mazungumzo haya ni ya vijana, lakini najua watu wazima wanaweza kumpigia nani.
    .again = Naweza kukuonyesha watu wazima wanaweza kumpigia nani.
adult-country = Ni nchi gani? { danger-now }
    .again = Nahitaji tu jina la nchi. { danger-now }
adult-first = Asante kwa kumjali mtoto. Mazungumzo haya ni ya vijana. Nchini { $country }, watu wazima wanaweza kupigia { $helpline }, { $number }.
    .again = Kwa watu wazima nchini { $country }: { $helpline }, { $number }.
adult-danger = Je, mtoto yuko hatarini sasa? Piga { $emergency }. Si lazima uwe na uhakika.
    .again = Kama mtoto yuko hatarini sasa, piga { $emergency }.
adult-none = Asante kwa kujali. Sina huduma ya watu wazima nchini { $country }. Ukurasa huu unaonyesha walioko: { $url }. { danger-now }
    .again = Sina huduma ya watu wazima nchini { $country }. Tafadhali angalia hapa: { $url }. { danger-now }
adult-not-here = Tafadhali usiandike jina la mtoto wala kutuma picha zake hapa.
    .again = Tafadhali usiweke majina wala picha kwenye mazungumzo haya.
adult-more = Unaweza kuwauliza yote hayo kwenye simu. Si lazima uwe na uhakika. { danger-now }
    .again = Watasikiliza, na wanajua la kufanya. { danger-now }
adult-self-hello = Asante kwa kuandika. Wewe pia unaweza kupata msaada. Mazungumzo haya ni ya vijana, lakini najua huduma za watu wazima.
    .again = Kuna huduma za watu wazima pia.
adult-self = Asante kwa kuandika. Wewe pia unaweza kupata msaada. Nchini { $country } unaweza kupigia { $helpline } kwa { $number }. { danger-now }
    .again = { $helpline } wako kwa ajili yako kwa { $number }. { danger-now }

# An adult who has hurt, or fears they may hurt, a child.
offender-first = Asante kwa kusema. Kuna watu wanaosaidia na hili, ili mtoto yeyote asiumizwe. Unaweza kuongea nao: { $helpline }, { $number }. Tafadhali usiandike undani wowote hapa.
    .again = Unaweza kuongea na { $helpline } kwa { $number }. Wanasaidia ili mtoto yeyote asiumizwe.
offender-none = Asante kwa kusema. Kuna msaada kwa hili, ili mtoto yeyote asiumizwe. Daktari au mshauri anaweza kukusaidia kuupata. Tafadhali usiandike undani wowote hapa.
    .again = Daktari au mshauri anaweza kukusaidia na hili. Tafadhali usiandike undani hapa.
offender-danger = Kama mtoto anaumizwa sasa, yeye ndiye wa kwanza. { danger-now }
    .again = Mtoto aliye hatarini ndiye wa kwanza. { danger-now }
offender-limits = Siwezi kukuunganisha na huduma ya watoto. Daktari anaweza kukusaidia kupata watu sahihi. Tafadhali usiandike undani wowote hapa.
    .again = Nimesema ninachoweza. Daktari anaweza kukusaidia kupata watu sahihi.
# A young person who has hurt someone, or fears they may.
young-harm-first = Umehitaji ujasiri kusema hivyo. Unaweza kupata msaada wa kuacha, na mambo yanaweza kuwa bora. Huduma ya simu itakusikiliza. { danger-now }
    .again = Umefanya vizuri kusema. Huduma ya simu inaweza kukusaidia kuacha. { danger-now }

rude-first = Ni sawa kuwa na hasira. Bado niko hapa. Kuna kitu unachohitaji?
rude-second = Mimi naweza kuvumilia. Lakini ukitaka kuongea na mtu, tafadhali tumia maneno mazuri kwake.
rude-pause = Tupumzike kwa dakika { $minutes }. { danger-now } Kuandika “{ btn-emergency }” bado kunafanya kazi pia.
    .again = Bado tunapumzika. Hakuna shida. { danger-now }
prank-first = Ni sawa kunijaribu. Nafanya kazi vivyo hivyo kwa jambo la kweli. Ukiwa na swali, uliza tu.
    .again = Endelea kujaribu. Niko hapa ukinihitaji.

# The web page says this when a message is longer than 4 KB.
web-too-long = Hayo ni mengi, na nataka kuyasoma vizuri. Unaweza kutuma kwa sehemu ndogo? { danger-now }

media-image = Siwezi kufungua picha, kwa hiyo sijaitazama. Tafadhali niambie kwa maneno. Usiitume kwa mtu mwingine.
    .again = Bado siwezi kufungua picha. Maneno machache yanatosha.
media-nude = Sikulaumu. Kuna huduma ya bure ya kuondoa picha mtandaoni. Si lazima uzitume kwa mtu yeyote: { $removal }
    .again = Huduma ya kuondoa picha mtandaoni iko hapa: { $removal }
media-voice = Siwezi kusikiliza ujumbe wa sauti. Unaweza kuuandika kwa maneno machache?
    .again = Sisikii ujumbe wa sauti, samahani. Unaweza kuandika maneno machache?
media-file = Siwezi kufungua faili. Unaweza kuandika kwa maneno machache?
    .again = Siwezi kufungua faili, samahani. Maneno machache yanatosha.
media-place = Siwezi kutumia mahali ulipo, kwa hiyo sikupahifadhi. { danger-now } Ukipiga simu, unaweza kuwaambia ulipo.
    .again = Sikuhifadhi mahali ulipo. { danger-now }
media-contact = Asante, lakini tafadhali usinitumie majina wala namba. Sizihitaji.
    .again = Tafadhali usinitumie majina wala namba. Sikuhifadhi.
media-sticker = Nimeipata. Unaweza kuniambia zaidi kidogo kwa maneno?
    .again = Nzuri. Na kwa maneno?

unclear-first = Samahani, sijaelewa. Unaweza kusema kwa maneno mengine?
    .again = Sina uhakika kama nimeelewa. Unaweza kusema kwa maneno mengine?
unclear-second = Bado sijaelewa. Ni kosa langu, si lako. Kipi kinafaa zaidi?
    .again = Samahani, niko polepole leo. Kipi kinafaa zaidi?
unclear-third = Mimi ni kompyuta tu. Mtu ataelewa. { danger-now } Je, nikutafutie mtu?
    .again = Mtu ataelewa vizuri kuliko mimi. { danger-now } Je, nitafute mmoja?

pii-seen = Si lazima uniambie majina wala unapoishi. Sitayahifadhi. Unaweza kuendelea.
    .again = Unaweza kuacha majina. Siyahifadhi. Endelea.
age-young = Asante kwa kuniambia. Hujafanya kosa. Unaweza kutumia mazungumzo haya pia. Ni nini kinaendelea?
    .again = Unakaribishwa hapa kwa umri wowote. Nini kinaendelea?
age-older = Asante kwa kuniambia. Unaweza kutumia mazungumzo haya pia. Naweza kukuonyesha nani yupo kwa ajili yako. Nini kinaendelea?
    .again = Unaweza kutumia mazungumzo haya pia. Nini kinaendelea?
