### Status: drafted 2026-11-28.
### What can be asked at any time.

any-stop = Sige, tumigil na ako. Hindi na ako magme-message hangga't hindi ka nauunang mag-message. { danger-now }
any-delete-ask = Buburahin ko ang lahat ng hawak ko tungkol sa iyo. Hindi na ito maibabalik. Ayos lang ba?
    .again = Talaga bang buburahin ko ang lahat ng hawak ko? Hindi na ito maibabalik.
any-delete-web = Ayan. Binura ko na ang hawak ko. Baka nasa history pa ng browser mo ang page na ito.
any-delete-app = Ayan. Binura ko na ang hawak ko. Para mawala ang iba pa, burahin ang chat na ito sa phone mo.
any-delete-discord = Ayan. Binura ko na ang hawak ko, at inalis ko ang mga message ko. Hindi ko maaalis ang sa iyo. Pindutin nang matagal ang bawat isa para mabura.
delete-kept = Sige, wala akong binura. Puwede kang magpatuloy.

any-language = Anong wika ang gusto mo?
    .again = Ito ang mga wikang alam ko. Alin dito?
any-language-set = Sige, magsusulat ako sa wikang { $language }.
    .again = Ayan. Sa wikang { $language } na ako nagsusulat.
any-language-none = Pasensya na, hindi pa ako makapagsulat sa wikang iyan. Ito ang mga alam ko.
    .again = Wala pa sa akin ang wikang iyan, pasensya na. Ito ang mga alam ko.

any-person = Oo. Puwede kang makipag-usap sa totoong tao. Kailangan ko lang malaman ang bansa.
    .again = Ihahanap kita ng totoong tao. Sa anong bansa ako maghahanap?
any-person-yes = Oo. Puwede kang makipag-usap sa totoong tao.
    .again = Oo, may totoong tao na puwede mong kausapin.
any-thanks = Walang anuman. Nandito ako kung gusto mo pang mag-message.
    .again = Kahit kailan. Natutuwa ako na nag-message ka.
any-wrong = Pasensya na, mali ang intindi ko. Salamat at sinabi mo. { danger-now } Ano ang pinakamakakatulong ngayon?
    .again = Pasensya na, mali na naman. Kasalanan ko. { danger-now } Ano ang pinakamakakatulong ngayon?

any-who = Libre akong tool. Hinahanap ko kung sino ang makakatulong sa lugar mo. Hindi ako pulis. Hindi ako taga-eskuwela mo. Mababasa rito kung sino ang nagpapatakbo sa akin: { $about }
    .again = Libre akong tool na naghahanap ng tulong sa lugar mo. Mas marami rito: { $about }
any-private = Ganito iyon. Hindi ko tinatanong ang pangalan mo. Wala akong sinasabihan sa bahay, sa eskuwela, o sa pulis. Nakakalimutan ko ang chat kapag tapos na. May sariling patakaran ang helpline. Kung may buhay na nasa panganib, baka kailangan nilang ipaalam sa iba. Puwede mo muna silang tanungin.
    .again = Hindi ko alam ang pangalan mo, at wala akong sinasabihan. May sariling patakaran ang helpline. Puwede mo muna silang tanungin.
any-private-web = Hindi ako gumagamit ng cookies o pangalan. Pero baka makita ng gumagamit ng phone na ito ang page. Baka nakalista ito sa browser mo. Baka makita ng may-ari ng wifi kung anong page ito.
    .again = Hindi ako gumagamit ng cookies. Pero baka nakalista pa rin ang page na ito sa browser mo.
any-private-app = Baka may sariling kopya ng chat na ito ang app. Baka makita rin ito ng gumagamit ng phone.
    .again = Baka may sariling kopya ng chat na ito ang app.
any-parents = Hindi ko sasabihin sa kanila. Hindi ko alam kung sino sila. Kung kakausap ka ng helpline, itanong mo kung paano sa kanila.
    .again = Hindi, wala akong sinasabihan sa bahay ninyo. Hindi ko kaya. Hindi ko alam kung sino ka.
any-police = Hindi ako makatatawag ng pulis, at hindi ko gagawin. Hindi ko alam kung sino ka o nasaan. Kung tatawag ka sa { $emergency }, baka magpadala sila ng tao.
    .again = Hindi. Hindi ako makatatawag sa kanila. Ikaw lang, o ang malapit sa iyo, ang makatatawag sa { $emergency }.
any-police-unknown = Hindi ako makatatawag ng pulis, at hindi ko gagawin. Hindi ko alam kung sino ka o nasaan.
    .again = Hindi. Hindi ako makatatawag sa kanila, at hindi ko alam kung nasaan ka.
any-locate = Hindi. Hindi ko nakikita kung nasaan ka, at hindi ko hinahanap.
    .again = Hindi talaga, hindi ko nakikita kung nasaan ka.
any-robot = Oo, computer ako. Sumusunod ako sa simpleng patakaran at puwede akong magkamali. Tutulungan kitang humanap ng totoong tao.
    .again = Oo, computer ako, hindi tao. Kaya kitang ihanap ng totoong tao.
any-cost = Libre ako. Gumagamit lang ako ng kaunting data ng phone mo. Nakasulat sa bawat number kung magkano.
    .again = Libre ako. Nakasulat sa bawat number kung magkano.
any-how-long = Sumasagot ako agad. Pero hindi ko masasabi kung gaano katagal sa helpline. Puwede kang humingi ng higit sa isang number.
    .again = Hindi ko masasabi kung gaano sila katagal. Kung walang sumagot, magpapakita ako ng iba.
any-what = Puwede mong sabihin kung ano ang problema. Ipapakita ko kung sino ang makakatulong at paano sila kausapin. Puwede kang tumigil kahit kailan.
    .again = Magkuwento ka nang kaunti, at ipapakita ko kung sino ang makakatulong. Puwede kang tumigil kahit kailan.
any-repeat = Sige. Heto ulit.
    .again = Heto, isa pang beses.
any-complain = Pasensya na. Puwede mong sabihin sa nagpapatakbo sa akin: { $about }. Hindi kailangang sabihin ang pangalan.
    .again = Puwede mong sabihin sa nagpapatakbo sa akin: { $about }
any-keep-web = Walang itinatabi ang page na ito pag-alis mo. Puwede mong isulat ang isang number, kung ayos lang sa iyo.
    .again = Walang maiiwan dito pag-alis mo. Isulat ang isang number kung ayos lang sa iyo.

# The help word's answer looks like small talk; the numbers come on tap.
any-help-word = Sige ba. Pindutin para makita.
    .again = Heto na. Pindutin para makita.
any-help-word-open = { danger-now } { $helpline }: { $number }. I-send ang “{ word-hide }” para maitago ito.
    .again = { $helpline }: { $number }. { danger-now } I-send ang “{ word-hide }” para maitago ito.
any-help-word-numbers = { danger-now } Nandito ang lahat ng number: { $url }. I-send ang “{ word-hide }” para maitago ito.
    .again = Lahat ng number: { $url }. { danger-now }

# The cover after the hide word. No mention of help.
hide-cover = Mukhang hindi uulan ngayon. Mahina ang hangin mamayang hapon.
    .again = Tuyo at payapa hanggang gabi.
hide-cover-two = May kaunting ulap mamaya. Hindi gaanong uulan.
    .again = Hindi masyadong mainit hanggang Linggo.
