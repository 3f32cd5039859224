### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = Buti at nag-message ka. Please, tumawag ka na ngayon sa { $emergency }. Kaya nilang magpadala ng tulong. Kung kaya mo, pumunta kung saan may ibang tao. Nandito pa rin ako. Puwede mong ituloy ang pag-message.

# Country not known. 112 is worded as "in many places".
emergency-no-country = Buti at nag-message ka. Please, tumawag ka na ngayon sa 112. Gumagana ito sa cellphone sa maraming lugar. Kung hindi gumana, sabihin mo ang bansa mo. Hahanapin ko ang tamang number. Nandito pa rin ako.

# The country is known, but we hold no number for it.
emergency-no-number = Buti at nag-message ka. Wala akong siguradong number para sa { $country }. { emergency-bar-unknown } Kung kaya mo, pumunta kung saan may ibang tao. Pakiusapan ang isa sa kanila na tumawag. Nandito pa rin ako.
    .again = Wala pa rin akong siguradong number para sa { $country }. { emergency-bar-unknown } Pakiusapan ang malapit sa iyo na samahan ka sa pagtawag. Dito lang ako.

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = Please, tumawag ka na ngayon, kahit maayos ang pakiramdam mo. May mga epekto na huli na kung lumabas. Huwag nang hintaying lumala.

# Sent once, right after the first emergency message.
emergency-limits = Computer ako. Hindi ko nakikita kung nasaan ka. Hindi ako makapagpadala ng tulong. Ikaw ang puwedeng tumawag, o ang taong malapit sa iyo.

# The country became known during an emergency.
emergency-country = Salamat. Sa { $country }, please, tumawag ka na ngayon sa { $emergency }. Kaya nilang magpadala ng tulong. Kung kaya mo, pumunta kung saan may ibang tao. Nandito pa rin ako.
    .again = Sa { $country }, ang number ay { $emergency }. Please, tumawag ka na ngayon. Kaya nilang magpadala ng tulong. Nandito ako kasama mo.

emergency-silent-data = Baka hindi ligtas na magsalita ngayon. Dito, puwedeng mag-text sa { $textnumber }. Isulat kung nasaan ka at na kailangan mo ng tulong.
    .again = Puwede ka pa ring mag-text sa { $textnumber }. Isulat kung nasaan ka. Pagkatapos, puwede kang tumahimik hangga't kailangan.
emergency-silent-none = Baka hindi ligtas na magsalita ngayon. Pakiusapan ang taong malapit sa iyo na tumawag. Puwedeng kaibigan, tindera, o teacher. { danger-now }
    .again = Puwedeng tumawag para sa iyo ang taong malapit. { danger-now } May lugar ba na may tao na puwede mong puntahan?

emergency-did-you-reach = Nandito pa rin ako. May nakausap ka na ba?
    .again = Kasama mo ako. May nakontak ka na ba?
emergency-reached = Buti naman. Manatili ka sa kanila kung kaya mo. Puwede kang mag-message sa akin kahit kailan.
emergency-not-reached = Salamat at sinubukan mo. Please, subukan mo ulit ang { $emergency }. O pumunta kung saan may tao at pakiusapan silang tumawag. Puwede mo ring tawagan ang { $helpline } sa { $number }.
    .again = Mabuti at sinubukan mo. Pumunta kung saan may tao at pakiusapan silang tumawag sa { $emergency }. Nandiyan din ang { $helpline }, sa { $number }.
emergency-not-reached-alone = Salamat at sinubukan mo. Please, subukan mo ulit ang { $emergency }. O pumunta kung saan may tao at pakiusapan silang tumawag.
    .again = Mabuti at sinubukan mo. Pumunta kung saan may tao at pakiusapan silang tumawag sa { $emergency }.
emergency-not-reached-unknown = Salamat at sinubukan mo. { emergency-bar-unknown } O pumunta kung saan may tao at pakiusapan silang tumawag. Sabihin mo ang bansa mo at hahanapin ko ang tamang number.
    .again = Mabuti at sinubukan mo. Pumunta kung saan may tao at pakiusapan silang tumawag. { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = Sige. Salamat at sinabi mo. Mali ang intindi ko. { danger-now } Ano ang pinakamakakatulong ngayon?

# Again at emergency level, later in the same chat.
emergency-again = Nandito ka pa, at mabuti iyon. { $emergency } ang pinakamabilis na tulong. May isa bang malapit na puwedeng sumama sa iyo?
    .again = Nandito ako at nagbabasa. Please, tumawag ka sa { $emergency }, o pakiusapan ang iba na tumawag. Hindi mo kailangang mag-isa rito.
emergency-again-unknown = Nandito ka pa, at mabuti iyon. { emergency-bar-unknown } Nasaang bansa ka? Hahanapin ko ang tamang number.
    .again = Nandito ako at nagbabasa. { emergency-bar-unknown } O pakiusapan ang taong malapit na tumawag. Sabihin mo ang bansa mo at hahanapin ko.

emergency-here = Nandito pa rin ako. Natawagan mo na ba ang { $emergency }?
    .again = Nandito ako. { $emergency } ang pinakamabilis na tulong. May nakausap ka na ba?
emergency-here-unknown = Nandito pa rin ako. { emergency-bar-unknown } May nakausap ka na ba?
    .again = Nandito ako kasama mo. { emergency-bar-unknown } May dumating na ba?

# Wants a person in the chat: the number stays, then the services.
emergency-person = Puwede mo ring kausapin ang mga taong ito. { danger-now }

# Text for the bar that is always in view.
emergency-bar = Nasa panganib ka ngayon? Tumawag sa { $emergency }.
emergency-bar-unknown = Nasa panganib ka ngayon? Tumawag sa 112. Gumagana ito sa maraming lugar.

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] Nasa panganib ka ngayon? Tumawag sa { $emergency }.
       *[no] { emergency-bar-unknown }
    }
