### Status: drafted 2026-11-28.
### The levels below emergency: thanks, belief, not your fault, choice, next step. No "why", no detail.

check-danger = Salamat at sinabi mo. Isa muna. Ligtas ka ba ngayon?
check-safe = Salamat. Buti at nalaman ko. Humanap tayo ng taong puwede mong kausapin.

urgent-first = Salamat at sinabi mo. Mabigat iyan kung mag-isa ka. Mabuti at nasabi mo. May totoong tao na puwede mong kausapin tungkol dito.
    .again = Nakikinig ako. Mabuti at sinasabi mo sa akin. May totoong tao na puwedeng makinig sa lahat.

# Thoughts of dying or self-harm, no plan and no act in the words.
urgent-dark-thoughts = Salamat at sinabi mo. Puwedeng napakabigat ng ganyang mga iniisip. Puwede rin silang lumipas. Hindi mo kailangang mag-isa rito. May taong puwedeng makinig ngayon din. { danger-now }
    .again = Nakikinig ako. Mabuti at sinasabi mo. Mahalaga ka. May taong puwedeng samahan ka rito. { danger-now }

# Someone is hurting them.
urgent-hurt = Salamat at sinabi mo. Karapat-dapat kang paniwalaan. Hindi mo ito kasalanan. Hindi mo kailangang magkuwento pa. May taong puwedeng tumulong na mag-isip ng susunod na gagawin.
    .again = Nakikinig ako. Wala kang kasalanan dito. May taong puwedeng tumulong sa susunod na hakbang.

# Someone online has pictures, or makes threats.
urgent-online-threat = Salamat at sinabi mo. Hindi kita pagagalitan. Hindi mo ito kasalanan. Hindi mo kailangang magbayad, at hindi mo kailangang magpadala pa. May taong puwedeng tumulong sa susunod na hakbang.
    .again = Nakikinig ako. Hindi mo pa rin ito kasalanan. Hindi mo sila kailangang sagutin. May taong puwedeng tumulong ngayon din.

# Our own reading of the words failed: treated as urgent.
urgent-unread = Salamat at sinabi mo. Hindi ko naintindihan ang lahat. Sa akin ang mali, hindi sa iyo. Kaya itong intindihin ng totoong tao. { danger-now }
    .again = Pasensya na, hindi ko pa rin naintindihan lahat. Kaya itong intindihin ng totoong tao. { danger-now }

concern-first = Salamat at sinabi mo. Mukhang ang hirap niyan. Hindi mo kailangang buhatin mag-isa. Makakatulong ba kung may makausap ka tungkol dito?
    .again = Nakikinig ako. Ang bigat ng dala mo. Makakatulong ba kung may makausap ka tungkol dito?
concern-topic = Salamat. Mas madali na akong makakahanap. May mga taong maraming alam tungkol dito.
    .again = Salamat. May kilala akong puwedeng kausapin tungkol diyan.
listening-more = Salamat at sinabi mo rin iyan. Mabuti at naisulat mo.
    .again = Nakikinig ako. Binabasa ko lahat.
not-sure-person = Ayos lang. Hindi mo kailangang malaman agad. Puwede mo munang tingnan kung sino ang nandiyan. Ipapakita ko ba?
    .again = Hindi kailangang magmadali. Ipapakita ko kung sino ang nandiyan. Ikaw ang bahala kung makikipag-usap. Ipapakita ko ba?

none-first = Salamat at nag-message ka. Tinutulungan ko ang mga kabataan na humanap ng makakausap. Puwedeng tungkol sa bahay, eskuwela, pag-ibig, lungkot, o online. Ano ang nasa isip mo?
    .again = Nandito ako. Puwedeng tungkol sa kahit ano. Ano ang nasa isip mo?
none-again = Ayos lang. Hindi kailangang magmadali. Puwede kang tumingin-tingin, o itanong kung paano ito gumagana.
    .again = Dahan-dahan lang. Puwede mong itanong kung paano ito gumagana. O isulat lang ang maisip mo.
none-third = Ayos lang kung hindi lumabas ang mga salita. May taong tutulong sa iyo. Hahanap ba ako?
    .again = Dahan-dahan lang. Hahanap ba ako ng tao para sa iyo?
still-here = Nandito pa rin ako. Sumulat ka nang marami o kaunti.
    .again = Nandito ako. Dahan-dahan lang.

no-person-wanted = Ayos lang. Ikaw ang bahala. Puwede kitang bigyan ng number na itatabi. O mag-message ka muna rito. Computer lang ako, kaya hindi ako makapagpayo.
    .again = Ayos lang. Ikaw ang pipili. Magpatuloy ka rito, o kumuha ng number para mamaya.
keep-later = Sige. Heto, para nasa iyo na: { $helpline }, { $number }. Puwede kang bumalik kahit kailan.
    .again = Heto ulit: { $helpline }, { $number }.

question-first = Sige. Isulat mo lang. Hindi ako magtatanong pabalik.
    .again = Sige lang. Isulat mo ang tanong mo.
question-answer = Magandang tanong. Computer lang ako, kaya hindi ko iyan masasagot nang maayos. Nandito ang makakasagot: { $url }. Hindi kailangang sabihin ang pangalan. { danger-now }
    .again = Hindi ko iyan masasagot nang maayos. Kaya ng mga tao sa page na ito: { $url }. { danger-now }
question-answer-line = Magandang tanong. Computer lang ako, kaya hindi ko iyan masasagot nang maayos. Kaya iyan ng { $helpline }: { $number }. Hindi kailangang sabihin ang pangalan. { danger-now }
    .again = Hindi ko iyan masasagot nang maayos. Kaya iyan ng { $helpline }: { $number }. { danger-now }
