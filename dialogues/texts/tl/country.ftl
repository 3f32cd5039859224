### Status: drafted 2026-11-28.
### Country: only asked to find services, may be refused (safety rule A5).

country-ask = Nasaang bansa ka? Gagamitin ko lang ito para humanap ng taong malapit sa iyo. Hindi na kailangan ang lugar mo.
    .again = Para makahanap ng malapit sa iyo, kailangan ko ang bansa. Alin ito? Hindi mo kailangang sabihin.
country-guess = Nasa { $country } ka ba? Hula ko lang ito mula sa wika mo.
    .again = { $country } ba? Hula lang iyon.
country-set = Sige, { $country }. Puwede mo itong palitan kahit kailan.
country-changed = Ayan. { $country } na ang gagamitin ko.
    .again = Sige, { $country } na.
country-kept = Sige, walang mababago. Puwede mong ituloy ang pag-message.
    .again = Sige. Ganoon pa rin.
country-refused = Ayos lang. Hindi mo kailangang sabihin. Nasa page na ito ang lahat ng number. Puwede kang tumingin mag-isa: { $url }. Nasa panganib ka ngayon? Tumawag sa 112. Gumagana ito sa maraming lugar.
    .again = Ayos lang, hindi mo kailangang sabihin. Nandito ang lahat ng number: { $url }. { emergency-bar-unknown }
country-later = Ayos lang, puwede tayong magpatuloy nang wala iyon. Nasa page na ito ang lahat ng number: { $url }. { emergency-bar-unknown } Puwede ka ring sumulat lang sa akin.
    .again = Hindi natin kailangan ang bansa ngayon. Nandito ang lahat ng number: { $url }. { emergency-bar-unknown }
country-not-found = Pasensya na, hindi ko kilala iyan. Puwede bang pumili sa listahang ito, o isulat ang pangalan ng bansa?
    .again = Hindi ko pa rin kilala. Sa akin ang mali. Puwede bang isulat ang bansa sa ibang paraan?
country-two = Higit sa isa ang nakita ko. Alin dito?
    .again = Higit sa isa ang may ganyang pangalan. Alin ang ibig mong sabihin?
numbers-page = Nasa page na ito ang lahat ng number: { $url }
    .again = Lahat ng number ay nasa page na ito: { $url }
