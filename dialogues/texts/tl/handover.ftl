### Status: drafted 2026-11-28.
### A person on the other end: before the yes, in line, in the talk, and after it. Once a person is there, we say only
### what must be known.

# --- Before the yes. $helpline is who would answer.

option-chat = { $helpline }. Puwede mo silang maka-chat dito mismo.
handover-who = Kaya kitang ikonekta sa isang tao sa { $helpline }. Makikita nila ang sinusulat mo, ang bansa mo, at kung gaano kalala. Hindi nila makikita ang pangalan mo, number mo, o kung nasaan ka.
    .again = Puwede kang i-chat dito ng isang tao sa { $helpline }. Makikita nila ang sinusulat mo, ang bansa mo, at kung gaano kalala. Hindi ang pangalan mo, hindi ang number mo.
# $reporting: what this helpline must tell others.
handover-rules = { $reporting ->
        [must] Karamihan ay hindi nila ipinagsasabi. Pero kung may batang sinasaktan, ayon sa batas, kailangan nila itong ipaalam sa iba. Puwede mong itanong kung paano ito bago mo sabihin kung sino ka. Magpapatuloy ba tayo?
        [may] Karamihan ay hindi nila ipinagsasabi. Pero baka kailangan nilang ipaalam sa iba kung may buhay na nasa panganib. O kung may batang sinasaktan. Puwede mo muna silang tanungin. Magpapatuloy ba tayo?
       *[unknown] Hindi ko alam kung ano ang kailangan nilang sabihin sa iba. Tanungin mo muna sila, bago sabihin kung sino ka. Magpapatuloy ba tayo?
    }
    .again = { $reporting ->
        [must] Puwede mo muna silang tanungin. Kailangan din nilang ipaalam sa iba kung may batang sinasaktan. Magpapatuloy ba tayo?
        [may] Baka kailangan din nilang ipaalam sa iba kung may buhay na nasa panganib. Puwede mo muna silang tanungin. Magpapatuloy ba tayo?
       *[unknown] Hindi ko alam kung ano ang kailangang sabihin ng mga ito sa iba. Puwede mo muna silang tanungin. Magpapatuloy ba tayo?
    }
handover-near = Mag-isa ka ba ngayon at malaya kang makakapag-chat?
handover-share = Ipapasa ko ba ang mga naisulat mo na? Para hindi mo na kailangang ulitin. Aalisin ko ang mga pangalan at number.
    .again = Ikaw ang pipili. Ipapasa ko ba ang mga naisulat mo na?
handover-wait = { $known ->
        [yes] Mga { $minutes } minuto ang paghihintay ngayon.
       *[no] Hindi ko masabi kung gaano katagal ang paghihintay. Sasabihan kita kapag may balita.
    }
handover-ask = Ikokonekta na ba kita?
    .again = Ikokonekta na ba kita ngayon? Puwede kang humindi.
# In an emergency: the number stands there already; who they are and one yes.
handover-short = Kaya rin kitang ikonekta sa isang tao sa { $helpline }. Makikita nila ang sinusulat mo at ang bansa mo, hindi ang pangalan mo. Baka kailangan nilang ipaalam sa iba kung may buhay na nasa panganib. { danger-now } Ikokonekta ba kita?
    .again = Taga-{ $helpline } ang tao. Makikita nila ang sinusulat mo at ang bansa mo, hindi ang pangalan mo. { danger-now } Ikokonekta na ba kita ngayon?
handover-declined = Sige, hindi na. Walang ipinadala. Ano ang gusto mong gawin?
    .again = Ayos lang. Walang ipinadala. Ano ang gusto mong gawin?
# What do they see?
handover-see = Makikita nila ang isusulat mo mula ngayon. Pati ang bansa mo, wika mo, at kung gaano kalala. Ang isinulat mo kanina, kung papayag ka lang. Hindi nila makikita ang pangalan mo, number mo, o kung nasaan ka.
    .again = Makikita nila ang sinusulat mo, bansa mo, wika mo, at kung gaano kalala. Wala nang iba mula sa akin.
# The helpline cannot be asked any more, a moment after it could.
handover-gone = Pasensya na. Hindi kita maikonekta sa kanila ngayon. Hindi dahil sa iyo.
    .again = Pasensya na, wala rin iyon ngayon. Hindi dahil sa iyo.

# The practice helpline: only for trying things out. It must never pass for help.
practice-who = Pagsasanay lang ito, para subukan. Walang totoong tao na nagbabasa. Magpapatuloy ba tayo?
    .again = Pagsasanay ulit ito. Walang totoong tao na nagbabasa. Magpapatuloy ba tayo?
practice-joined = Pagsasanay lang ang usapang ito. Walang totoong tao na nagbabasa. Para sa totoong tulong, i-send ang “{ word-stop }” at magsimula ulit. { danger-now }
practice-line = Linyang pagsasanay
practice-name = Pagsasanay
practice-hello = Hello. Ganito nagsisimula ang usapan. Magsulat ng kahit ano para masubukan.
practice-answer = Dumating ang message mo. Sa totoong usapan, may taong nagbabasa nito ngayon.
practice-more = Dumating din iyon. Puwede kang magpatuloy, o tapusin ang usapan.
practice-bye = Iyon ang usapang pagsasanay. Alam mo na kung paano ito.

# --- In line.

wait-start = Sige, humingi na ako ng taong makakausap mo. Dito ka lang muna sa chat, ha. Sasabihan kita kapag dumating sila. Puwede mong ituloy ang pag-message. Makikita nila iyon pagdating nila.
    .again = Humingi ako ulit. Dito ka lang muna sa chat, ha. Sasabihan kita kapag dumating sila.
wait-start-fresh = Sige, humingi na ako ng taong makakausap mo. Dito ka lang muna sa chat, ha. Hindi nila makikita ang isinulat mo kanina. Ang isusulat mo mula ngayon, makikita nila pagdating nila.
    .again = Humingi ako ulit. Dito ka lang muna sa chat, ha. Ang isusulat mo mula ngayon, makikita nila pagdating nila.
wait-place = Naghahanap pa ng tao. Ika-{ $position } ka sa pila.
    .again = Ika-{ $position } ka na sa pila ngayon. Naghahanap pa rin ako.
wait-noplace = Naghahanap pa ng tao. Hindi ka nakakalimutan.
    .again = Nandito pa ako at naghahanap pa. Mabuti at naghihintay ka.
wait-worse = Kung lumala, huwag nang hintayin ang chat. { danger-now }
    .again = Hindi mo kailangang maghintay kung lumala. { danger-now }
wait-heard = Itatabi ko iyan para sa kanila. Puwede ka pang mag-message.
    .again = Itinabi ko rin iyan para sa kanila.
wait-long = Ang tagal na nito. Pasensya na. Hindi dahil sa iyo. Nasa iyo pa rin ang puwesto mo. Titingin din ba tayo ng ibang paraan?
    .again = Matagal pa rin, pasensya na. Nasa iyo pa rin ang puwesto mo. Gusto mo bang makita ang ibang paraan?
wait-options = Puwede mo ring tawagan ang { $helpline } sa { $number }. Mananatili ang puwesto mo sa pila.
    .again = Habang naghihintay, puwede mong tawagan ang { $helpline } sa { $number }.
wait-kept = Sige, nasa iyo pa ang puwesto mo. Sasabihan kita kapag dumating sila.
    .again = Sige, sabay tayong maghintay. Mananatili ang puwesto mo.
wait-refused = Walang available ngayon. Pasensya na. Hindi dahil sa isinulat mo. Heto ang puwede nating gawin.
    .again = Wala ring available roon. Pasensya na. Hindi dahil sa iyo. Heto pa ang puwede nating gawin.
# Someone else is open: they are asked only with a new yes.
wait-next = Walang available roon ngayon. Pasensya na. Hindi dahil sa iyo. Puwede kong tanungin ang { $helpline }. Pareho ang makikita nila.
    .again = Wala ring available roon. Pasensya na. Puwede ko nang tanungin ang { $helpline } ngayon. Pareho ang makikita nila.
wait-left = Sige, inalis na kita sa pila. Puwede kang humingi ulit kahit kailan.
    .again = Sige, wala ka na sa pila. Humingi ka ulit kung gusto mo.

# --- With a person.

# Stands in for the counsellor's name where there is none.
live-someone = Counselor
live-joined = Nandito na sila. Totoong tao si { $counsellor } ng { $helpline }. Puwede mo na silang i-message.
live-tips = Puwede mong itanong ang kahit ano. Hindi mo kailangang sagutin ang bawat tanong. Para tumigil, i-send ang “{ word-stop }”.
live-human = Si { $counsellor } ang ka-chat mo ngayon. Totoong tao siya sa { $helpline }.
    .again = Oo, totoong tao si { $counsellor } sa { $helpline }.
live-real-check = Puwede mong tiyakin. Tawagan ang { $helpline } sa { $number } at itanong kung doon si { $counsellor }.
live-dropped = Naputol ang linya. Sinusubukan ko silang ibalik. Wala kang ginawang mali. Puwede mong ituloy ang pag-message. Itatabi ko iyon para sa kanila.
    .again = Naputol ulit ang linya, pasensya na. Sinusubukan ko silang ibalik.
live-back = Bumalik na ang linya. Puwede kang magpatuloy.
    .again = Bumalik ulit ang linya. Puwede kang magpatuloy.
live-lost = Hindi ko sila naibalik. Pasensya na. Hindi dahil sa iyo. Hihingi ba ako ng bagong makakausap mo?
    .again = Nawala ulit sila, pasensya na. Hihingi ba ako ng bagong makakausap mo?
live-switch-ask = Tinatanong ni { $counsellor } kung puwedeng iba na sa { $helpline } ang humalili. Makikita nila ang isinulat ninyong dalawa. Ayos lang ba?
live-switch-yes = Sige. Sasamahan ka ni { $counsellor } hanggang dumating ang bago.
live-switch-no = Sige, ganoon pa rin. Magpatuloy ka lang kay { $counsellor }.
live-switch = May bagong hahalili ngayon. Totoong tao rin si { $counsellor } ng { $helpline }.
live-quiet = Nandiyan ka pa ba? Dahan-dahan lang. Hindi kailangang magmadali.
    .again = Nangungumusta lang ako. Nandiyan ka pa ba? Hindi kailangang magmadali.
live-closed-quiet = Isasara ko muna ito para walang ibang makabasa. Puwede kang mag-message ulit kahit kailan.
live-ended = Tapos na ang usapan. Ang galing mo at nagsalita ka.
    .again = Tapos na rin ang usapang ito. Ang galing mo at nagsalita ka.
live-to-bot = Tapos na ang usapan ninyo ng tao. Ako na ulit ito, ang computer. Puwede ka pang mag-message dito.
    .again = Ako na ulit ito, ang computer. Puwede ka pang mag-message dito.
live-left = Sige, sinabi ko sa kanila na kailangan mong umalis. Wala kang ginawang mali.
    .again = Sige, alam nilang kailangan mong umalis. Wala kang ginawang mali.
live-media = Salita lang ang kaya kong ipasa. Hindi nila nakita ang ipinadala mo.
    .again = Hindi iyon nakarating sa kanila. Salita lang ang nakakarating.
live-undone = Sige, binawi ko na. Hindi nila nakita.
    .again = Nabawi na. Hindi nila nakita ang isang iyon.
live-undo-late = Baka nakita na nila. Hiniling kong burahin nila.
    .again = Hiniling ko ring burahin nila iyon.
live-undo-none = Wala na akong mababawi.
    .again = Hanggang doon lang ang kaya kong bawiin.
# Something feels wrong.
live-report = Pasensya na. Salamat at sinabi mo. Sasabihan ko ang nangangalaga sa chat na ito, hindi ang ka-chat mo. Hindi mo kailangang magpatuloy. Tatapusin ko na ba ito ngayon?
    .again = Salamat at sinabi mo. Ipapasa ko ito sa nangangalaga sa chat na ito. Tatapusin ko na ba ang usapan ngayon?
live-report-ended = Tapos na. Wala kang ginawang mali. Tama na sinabi mo ito.
live-report-stay = Sige. Puwede mo itong tapusin kahit kailan.
    .again = Sige, magpatuloy ka. Tapusin mo kung kailan mo gusto.

any-stop-live = Sige, sinabi ko sa kanila na kailangan mong umalis. Wala kang ginawang mali. Hindi na ako magme-message hangga't hindi ka nauunang mag-message. { danger-now }
any-delete-helpline = Hiniling ko rin sa { $helpline } na burahin ang hawak nila. Baka may kailangan silang itabi ayon sa batas. Puwede mo silang tanungin.

# --- Buttons.

btn-chat = Mag-chat dito
btn-see = Ano'ng makikita nila?
btn-go-on = Magpatuloy
btn-not-now = Huwag ngayon
btn-free = Puwede akong mag-chat
btn-share = Oo, ipasa mo
btn-share-fresh = Hindi, mula sa simula
btn-connect = Oo, ikonekta ako
btn-leave-line = Umalis sa pila
btn-wait-on = Maghintay pa
btn-leave = Tapusin ang usapan
btn-end-it = Oo, tapusin
btn-stay = Hindi, tuloy lang
btn-feels-wrong = Parang may mali
btn-undo = Bawiin
btn-new-person = Oo, ibang tao

# --- On the page.

web-waiting = Naghihintay ng tao
web-typing = Sumusulat sila.
web-edited = Binago
web-taken-back = Binawi
