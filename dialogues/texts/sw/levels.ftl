### Status: drafted 2026-11-28.
### The levels below emergency: thanks, belief, not your fault, choice, next step. No "why", no detail.

check-danger = Asante kwa kuniambia. Jambo moja kwanza. Uko salama sasa hivi?
check-safe = Asante. Ni vizuri kujua. Tutafute mtu unayeweza kuongea naye.

urgent-first = Asante kwa kuniambia. Ni mzigo mzito kubeba peke yako. Umefanya vizuri kusema. Mtu halisi anaweza kuongea nawe kuhusu hili.
    .again = Nimekusikia. Umefanya vizuri kuniambia. Mtu halisi anaweza kusikiliza yote.

# Thoughts of dying or self-harm, no plan and no act in the words.
urgent-dark-thoughts = Asante kwa kuniambia. Mawazo kama hayo yanaweza kuwa mazito sana. Pia yanaweza kupita. Si lazima ubaki nayo peke yako. Mtu anaweza kukusikiliza sasa hivi. { danger-now }
    .again = Nimekusikia. Umefanya vizuri kusema wazi. Wewe ni wa thamani. Mtu anaweza kuwa nawe katika hili. { danger-now }

# Someone is hurting them.
urgent-hurt = Asante kwa kuniambia. Unastahili kuaminiwa kwa haya unayosema. Si kosa lako. Si lazima uniambie zaidi. Mtu anaweza kukusaidia kufikiria hatua inayofuata.
    .again = Nimekusikia vizuri kabisa. Haya yote si kosa lako. Mtu anaweza kukusaidia na hatua inayofuata.

# Someone online has pictures, or makes threats.
urgent-online-threat = Asante sana kwa kuniambia haya. Mimi sikulaumu. Si kosa lako. Si lazima ulipe, na si lazima utume zaidi. Mtu anaweza kukusaidia na hatua inayofuata.
    .again = Nimekusikia vizuri. Si lazima uwajibu. Bado si kosa lako. Mtu anaweza kukusaidia sasa hivi.

# Our own reading of the words failed: treated as urgent.
urgent-unread = Asante kwa kuniambia. Sikuweza kuelewa yote, na hilo ni kosa langu, si lako. Mtu halisi anaweza. { danger-now }
    .again = Samahani, bado sikuweza kuelewa yote. Mtu halisi anaweza. { danger-now }

concern-first = Asante kwa kuniambia. Inaonekana ni ngumu. Si lazima ubebe hili peke yako. Je, kuongea na mtu kuhusu hili kungesaidia?
    .again = Nimekusikia. Ni mengi kubeba. Je, kuongea na mtu kuhusu hili kungesaidia?
concern-topic = Asante. Hiyo inanisaidia kutafuta. Kuna watu wanaojua mengi kuhusu hili.
    .again = Asante. Nawajua watu wanaoweza kuongea nawe kuhusu hilo.
listening-more = Asante kwa kuniambia hilo pia. Umefanya vizuri kuliweka kwa maneno.
    .again = Nimekusikia. Nasoma yote.
not-sure-person = Hakuna shida. Si lazima ujue sasa. Unaweza kwanza kuona nani yupo. Je, nikuonyeshe?
    .again = Hakuna haraka. Naweza kukuonyesha nani yupo. Utachagua wewe kama unataka kuongea. Je, nikuonyeshe?

none-first = Asante kwa kuandika. Nasaidia watoto na vijana kupata mtu wa kuongea naye. Inaweza kuwa kuhusu nyumbani, shule, mapenzi, huzuni, au mtandaoni. Ungependa tuongee kuhusu nini?
    .again = Niko hapa. Inaweza kuwa kuhusu lolote. Ungependa tuongee kuhusu nini?
none-again = Hakuna shida. Hakuna haraka. Unaweza kuangalia tu, au kuniuliza jinsi ninavyofanya kazi.
    .again = Hakuna haraka. Unaweza kuniuliza jinsi ninavyofanya kazi. Au andika tu kinachokujia akilini.
none-third = Ni sawa kama maneno hayaji. Mtu anaweza kukusaidia kuyapata. Je, nikutafutie mtu?
    .again = Chukua muda wako. Je, nitafute mtu kwa ajili yako?
still-here = Bado niko hapa. Unaweza kuandika kwa urefu au kwa ufupi, upendavyo.
    .again = Niko hapa. Chukua muda wako.

no-person-wanted = Ni sawa. Uamuzi ni wako. Naweza kukuonyesha namba ya kuhifadhi kwa baadaye. Au unaweza tu kuandika hapa kidogo. Mimi ni kompyuta tu, kwa hiyo siwezi kutoa ushauri.
    .again = Hakuna shida. Unachagua wewe. Unaweza kuendelea kuandika hapa, au kuchukua namba ya baadaye.
keep-later = Sawa. Hii hapa, ili uwe nayo: { $helpline }, { $number }. Unaweza kurudi wakati wowote.
    .again = Hii hapa tena: { $helpline }, { $number }.

question-first = Sawa. Andika tu. Mimi sitakuuliza chochote.
    .again = Endelea. Andika tu swali lako.
question-answer = Swali zuri. Mimi ni kompyuta tu, kwa hiyo siwezi kulijibu vizuri. Wanaoweza wako hapa: { $url }. Si lazima utaje jina. { danger-now }
    .again = Siwezi kujibu hilo vizuri. Watu kwenye ukurasa huu wanaweza: { $url }. { danger-now }
question-answer-line = Swali zuri. Mimi ni kompyuta tu, kwa hiyo siwezi kulijibu vizuri. { $helpline } wanaweza: { $number }. Si lazima utaje jina. { danger-now }
    .again = Siwezi kujibu hilo vizuri. { $helpline } wanaweza: { $number }. { danger-now }
