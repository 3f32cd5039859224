### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = Nafurahi umeniandikia. Tafadhali piga { $emergency } sasa. Wanaweza kutuma msaada. Ukiweza, nenda mahali penye watu wengine. Bado niko hapa. Unaweza kuendelea kuandika.

# Country not known. 112 is worded as "in many places".
emergency-no-country = Nafurahi umeniandikia. Tafadhali piga 112 sasa. Inafanya kazi kwa simu za mkononi sehemu nyingi. Isipofanya kazi, niambie nchi yako. Nitatafuta namba sahihi. Bado niko hapa.

# The country is known, but we hold no number for it.
emergency-no-number = Nafurahi umeniandikia. Sina namba ya uhakika ya { $country }. { emergency-bar-unknown } Ukiweza, nenda mahali penye watu wengine. Mwombe mmoja wao apige. Bado niko hapa.
    .again = Bado sina namba ya uhakika ya { $country }. { emergency-bar-unknown } Mwombe mtu aliye karibu apige simu pamoja nawe. Nabaki hapa.

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = Tafadhali piga sasa, hata ukijisikia vizuri. Wakati mwingine madhara huonekana baadaye. Usisubiri kujisikia vibaya zaidi.

# Sent once, right after the first emergency message.
emergency-limits = Mimi ni kompyuta. Sioni ulipo. Siwezi kukutumia msaada. Unaweza kupiga simu wewe, au mtu aliye karibu akupigie.

# The country became known during an emergency.
emergency-country = Asante. Ukiwa { $country }, tafadhali piga { $emergency } sasa. Wanaweza kutuma msaada. Ukiweza, nenda mahali penye watu wengine. Bado niko hapa.
    .again = Kwa { $country } namba ni { $emergency }. Tafadhali piga sasa. Wanaweza kutuma msaada. Nabaki hapa nawe.

emergency-silent-data = Huenda si salama kuongea kwa sauti. Hapa unaweza kutuma SMS kwa { $textnumber }. Andika ulipo na kwamba unahitaji msaada.
    .again = Bado unaweza kutuma SMS kwa { $textnumber }. Andika ulipo. Kisha kaa kimya kadiri unavyohitaji.
emergency-silent-none = Huenda si salama kuongea kwa sauti. Mwombe mtu aliye karibu apige simu. Anaweza kuwa rafiki, mwenye duka, au mwalimu. { danger-now }
    .again = Mtu aliye karibu anaweza kukupigia simu. { danger-now } Kuna mahali penye watu unapoweza kwenda?

emergency-did-you-reach = Bado niko hapa. Umempata mtu yeyote?
    .again = Niko nawe. Umeweza kumpata mtu?
emergency-reached = Nafurahi. Kaa nao ukiweza. Unaweza kuniandikia wakati wowote.
emergency-not-reached = Asante kwa kujaribu. Tafadhali jaribu { $emergency } mara moja tena. Au nenda mahali penye watu, uwaombe wapige. Pia unaweza kupigia { $helpline } kwa { $number }.
    .again = Umefanya vizuri kujaribu. Nenda penye watu, uwaombe wapige { $emergency }. { $helpline } pia wapo, kwa { $number }.
emergency-not-reached-alone = Asante kwa kujaribu. Tafadhali jaribu { $emergency } mara moja tena. Au nenda mahali penye watu, uwaombe wapige.
    .again = Umefanya vizuri kujaribu. Nenda penye watu, uwaombe wapige { $emergency }.
emergency-not-reached-unknown = Asante kwa kujaribu. { emergency-bar-unknown } Au nenda mahali penye watu, uwaombe wapige. Niambie nchi yako nami nitatafuta namba sahihi.
    .again = Umefanya vizuri kujaribu. Nenda penye watu, uwaombe wapige. { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = Sawa. Asante kwa kuniambia. Nilikosea. { danger-now } Nini kingekusaidia zaidi sasa?

# Again at emergency level, later in the same chat.
emergency-again = Bado uko hapa, na hilo ni jema. Msaada wa haraka zaidi ni { $emergency }. Kuna mtu mmoja karibu anayeweza kukaa nawe?
    .again = Niko hapa na ninasoma. Tafadhali piga { $emergency }, au mwombe mtu akupigie simu. Si lazima ubebe hili peke yako.
emergency-again-unknown = Bado uko hapa, na hilo ni jema. { emergency-bar-unknown } Uko nchi gani? Nitatafuta namba sahihi.
    .again = Niko hapa na ninasoma. { emergency-bar-unknown } Au mwombe mtu aliye karibu apige. Niambie nchi yako nami nitatafuta.

emergency-here = Bado niko hapa. Je, umewapata kwa { $emergency }?
    .again = Niko hapa. Msaada wa haraka zaidi ni { $emergency }. Umempata mtu yeyote?
emergency-here-unknown = Bado niko hapa. { emergency-bar-unknown } Umempata mtu yeyote?
    .again = Niko hapa nawe. { emergency-bar-unknown } Kuna mtu amekuja?

# Wants a person in the chat: the number stays, then the services.
emergency-person = Unaweza kuongea na watu hawa pia. { danger-now }

# Text for the bar that is always in view.
emergency-bar = Uko hatarini sasa? Piga { $emergency }.
emergency-bar-unknown = Uko hatarini sasa? Piga 112. Inafanya kazi sehemu nyingi.

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] Uko hatarini sasa? Piga { $emergency }.
       *[no] { emergency-bar-unknown }
    }
