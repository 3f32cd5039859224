### Status: drafted 2026-11-28.
### Special people and special cases. Adults are "kayo" and "po" in adult-*.

friend-first = Mabuti kang kaibigan at nagtanong ka. Hindi mo kailangang ayusin ito mag-isa. Nasa panganib ba ang kaibigan mo ngayon?
friend-danger = Please, tumawag ka na ngayon sa { $emergency } at sabihin kung nasaan ang kaibigan mo. Samahan mo kung ayos lang sa iyo. Sabihin mo rin sa nakatatandang pinagkakatiwalaan mo.
friend-danger-unknown = Salamat sa malasakit mo. { emergency-bar-unknown } Sabihin kung nasaan ang kaibigan mo. Sabihin mo rin sa nakatatandang pinagkakatiwalaan mo. Nasaang bansa ka? Hahanapin ko ang tamang number.
friend-next = May tumatawag din para sa kaibigan. Masasabi sa helpline kung ano ang puwede mong sabihin at gawin. Hindi kailangan ang pangalan ng kaibigan mo.
friend-you = Ikaw, kumusta ka sa lahat ng ito?
for-me = Salamat at sinabi mo. Tungkol pala ito sa iyo. Ano'ng nangyayari?

adult-hello = Salamat po sa malasakit ninyo sa bata. Para sa kabataan ang chat na ito. Pero alam ko kung sino ang puwedeng tawagan ng nakatatanda.
    .again = Maipapakita ko po kung sino ang puwedeng tawagan ng nakatatanda.
adult-country = Saang bansa po ito? { danger-now }
    .again = Ang bansa lang po ang kailangan ko. { danger-now }
adult-first = Salamat po sa malasakit ninyo sa bata. Para sa kabataan ang chat na ito. Sa { $country }, puwedeng tawagan ng nakatatanda ang { $helpline }: { $number }.
    .again = Sa { $country }, puwede po ninyong tawagan ang { $helpline } sa { $number }.
adult-danger = Nasa panganib po ba ang bata ngayon? Tumawag sa { $emergency }. Hindi kailangang sigurado kayo.
    .again = Kung nasa panganib ang bata ngayon, tumawag po sa { $emergency }.
adult-none = Salamat po sa malasakit. Wala akong linya para sa nakatatanda sa { $country }. Nakalista sa page na ito kung sino ang mayroon: { $url }. { danger-now }
    .again = Wala po akong linya para sa nakatatanda sa { $country }. Pakitingnan dito: { $url }. { danger-now }
adult-not-here = Huwag po sanang isulat dito ang pangalan o ipadala ang larawan ng bata.
    .again = Huwag po sanang maglagay ng pangalan at larawan sa chat na ito.
adult-more = Maitatanong po ninyo iyan sa kanila sa telepono. Hindi kailangang sigurado kayo. { danger-now }
    .again = Makikinig po sila, at alam nila ang gagawin. { danger-now }
adult-self-hello = Salamat po at nag-message kayo. Puwede rin kayong matulungan. Para sa kabataan ang chat na ito, pero may alam akong linya para sa nakatatanda.
    .again = May mga linya rin po para sa nakatatanda.
adult-self = Salamat po at nag-message kayo. Puwede rin kayong matulungan. Sa { $country }, puwedeng tawagan ang { $helpline } sa { $number }. { danger-now }
    .again = Nandiyan po ang { $helpline } para sa inyo sa { $number }. { danger-now }

# An adult who has hurt, or fears they may hurt, a child.
offender-first = Salamat at sinabi mo. May mga taong tumutulong dito, para walang batang masaktan. Puwede mo silang kausapin: { $helpline }, { $number }. Huwag sanang magsulat ng detalye rito.
    .again = Puwede mong kausapin ang { $helpline } sa { $number }. Tumutulong sila para walang batang masaktan.
offender-none = Salamat at sinabi mo. May tulong para dito, para walang batang masaktan. Matutulungan ka ng doktor o counselor na hanapin iyon. Huwag sanang magsulat ng detalye rito.
    .again = Matutulungan ka rito ng doktor o counselor. Huwag sanang magsulat ng detalye rito.
offender-danger = Kung may batang sinasaktan, iyon muna ang uunahin. { danger-now }
    .again = Uunahin ang batang nasa panganib. { danger-now }
offender-limits = Hindi kita maikokonekta sa linya para sa mga bata. Matutulungan ka ng doktor na humanap ng tamang tao. Huwag sanang magsulat ng detalye rito.
    .again = Nasabi ko na ang kaya kong sabihin. Matutulungan ka ng doktor na humanap ng tamang tao.
# A young person who has hurt someone, or fears they may.
young-harm-first = Kailangan ng tapang para sabihin iyan. Matutulungan kang tumigil, at puwede pa itong umayos. May makikinig sa iyo sa helpline. { danger-now }
    .again = Mabuti at sinabi mo. May puwedeng tumulong sa iyong tumigil. { danger-now }

rude-first = Ayos lang magalit. Nandito pa rin ako. May kailangan ka ba?
rude-second = Kaya ko iyan. Pero kung gusto mong makipag-usap sa tao, maging mabait ka sana sa kanila.
rude-pause = Magpahinga muna tayo nang { $minutes } minuto. { danger-now } Gumagana pa rin kung isusulat mo ang “{ btn-emergency }”.
    .again = Nagpapahinga pa tayo. Ayos lang. { danger-now }
prank-first = Ayos lang na subukan mo ako. Ganito rin ako sa totoo. Kung may gusto kang itanong, sige lang.
    .again = Subukan mo lang. Nandito ako kapag kailangan mo.

# The web page says this when a message is longer than 4 KB.
web-too-long = Ang haba niyan, at gusto kong basahin nang maayos. Puwede bang paunti-unti ang pag-send? { danger-now }

media-image = Hindi ako makapagbukas ng larawan, kaya hindi ko tiningnan. Isulat mo na lang sana. Huwag mo na itong ipasa kahit kanino.
    .again = Hindi pa rin ako makapagbukas ng larawan. Sapat na ang ilang salita.
media-nude = Hindi kita pagagalitan. May libreng tool para maalis ang larawan sa internet. Hindi mo ito kailangang ipadala kahit kanino: { $removal }
    .again = Nandito ang tool para maalis ang larawan sa internet: { $removal }
media-voice = Hindi ako makapagpatugtog ng voice message. Puwede bang isulat mo sa ilang salita?
    .again = Pasensya na, hindi ako nakakarinig ng voice message. Puwede bang ilang salita?
media-file = Hindi ako makapagbukas ng file. Puwede bang isulat mo sa ilang salita?
    .again = Pasensya na, hindi ako makapagbukas ng file. Sapat na ang ilang salita.
media-place = Hindi ko magagamit ang lokasyon mo, kaya hindi ko itinabi. { danger-now } Puwede mong sabihin sa kanila kung nasaan ka.
    .again = Hindi ko itinabi ang lokasyon mo. { danger-now }
media-contact = Salamat, pero huwag ka sanang mag-send ng pangalan o number. Hindi ko kailangan.
    .again = Huwag ka sanang mag-send ng pangalan o number. Hindi ko itinabi.
media-sticker = Nakuha ko. Puwede bang magkuwento ka pa nang kaunti sa salita?
    .again = Ayos. Kung sa salita naman?

unclear-first = Pasensya na, hindi ko nakuha. Puwede bang sabihin mo sa ibang salita?
    .again = Hindi ako sigurado kung nakuha ko. Puwede bang sabihin mo sa ibang salita?
unclear-second = Hindi ko pa rin nakuha. Sa akin ang mali, hindi sa iyo. Alin ang pinakamalapit?
    .again = Pasensya na, mabagal ako ngayon. Alin ang pinakamalapit?
unclear-third = Computer lang ako. Maiintindihan ka ng tao. { danger-now } Hahanap ba ako ng tao?
    .again = Mas maiintindihan ka ng tao kaysa sa akin. { danger-now } Hahanap ba ako?

pii-seen = Hindi mo kailangang sabihin ang pangalan o tirahan. Hindi ko iyon itatabi. Magpatuloy ka lang.
    .again = Puwedeng walang pangalan. Hindi ko itinatabi. Magpatuloy ka lang.
age-young = Salamat at sinabi mo. Wala kang ginawang mali. Puwede mo ring gamitin ang chat na ito. Ano'ng nangyayari?
    .again = Kahit ilang taon ka, puwede ka rito. Ano'ng nangyayari?
age-older = Salamat at sinabi mo. Puwede mo ring gamitin ang chat na ito. Maipapakita ko kung sino ang nandiyan para sa iyo. Ano'ng nangyayari?
    .again = Puwede mo ring gamitin ang chat na ito. Ano'ng nangyayari?
