### Status: drafted 2026-11-28.
### The levels below emergency: thanks, belief, not your fault, choice, next step. No "why", no detail.

check-danger = Bunu anlattığın için teşekkürler. Önce bir şey sorayım. Şu an güvende misin?
check-safe = Teşekkürler. Bunu bilmek iyi oldu. Konuşabileceğin birini bulalım.

urgent-first = Bunu anlattığın için teşekkürler. Bunu tek başına taşımak çok zor. İyi ki söyledin. Gerçek bir insan seninle bunu konuşabilir.
    .again = Seni dinliyorum. Bunu bana anlatman iyi oldu. Gerçek bir insan hepsini dinleyebilir.

# Thoughts of dying or self-harm, no plan and no act in the words.
urgent-dark-thoughts = Bunu anlattığın için teşekkürler. Böyle düşünceler çok ağır gelebilir. Geçebilirler de. Onlarla tek başına kalmak zorunda değilsin. Biri seni hemen şimdi dinleyebilir. { danger-now }
    .again = Seni dinliyorum. Bunu söylemen iyi oldu. Sen değerlisin. Bir insan bu durumda yanında olabilir. { danger-now }

# Someone is hurting them.
urgent-hurt = Bunu anlattığın için teşekkürler. İnanılmayı hak ediyorsun. Bu senin suçun değil. Daha fazlasını anlatman gerekmez. Bundan sonra ne yapılır, bir insan seninle birlikte düşünebilir.
    .again = Seni dinliyorum. Bunların hiçbiri senin suçun değil. Bir insan sonraki adımda sana yardım edebilir.

# Someone online has pictures, or makes threats.
urgent-online-threat = Bunu anlattığın için teşekkürler. Sana kızmıyorum. Bu senin suçun değil. Para vermek ya da yeni bir şey göndermek zorunda değilsin. Bir insan sonraki adımda sana yardım edebilir.
    .again = Seni dinliyorum. Onlara cevap vermek zorunda değilsin. Bu hâlâ senin suçun değil. Bir insan hemen şimdi yardım edebilir.

# Our own reading of the words failed: treated as urgent.
urgent-unread = Bunu anlattığın için teşekkürler. Hepsini anlayamadım, bu senin değil benim hatam. Gerçek bir insan anlar. { danger-now }
    .again = Üzgünüm, hâlâ hepsini anlayamadım. Gerçek bir insan anlar. { danger-now }

concern-first = Bunu anlattığın için teşekkürler. Bu zor olmalı. Tek başına taşımak zorunda değilsin. Bunu biriyle konuşmak sana iyi gelir mi?
    .again = Seni dinliyorum. Bu taşıması zor bir yük. Bunu biriyle konuşmak sana iyi gelir mi?
concern-topic = Teşekkürler. Böyle aramam kolaylaşıyor. Bunu iyi bilen insanlar var.
    .again = Teşekkürler. Bunu konuşabileceğin insanlar biliyorum.
listening-more = Bunu da anlattığın için teşekkürler. Kelimelere dökmen iyi oldu.
    .again = Seni dinliyorum. Hepsini okuyorum.
not-sure-person = Olsun. Hemen bilmek zorunda değilsin. Önce kimler var, bakabilirsin. Göstereyim mi?
    .again = Acelesi yok. Kimler var, gösterebilirim. Konuşup konuşmamak sana kalmış. Göstereyim mi?

none-first = Yazdığın için teşekkürler. Gençlerin konuşacak birini bulmasına yardım ederim. Ev, okul, aşk, moral bozukluğu ya da internet olabilir. Ne anlatmak istersin?
    .again = Buradayım. Her konu olur. Ne anlatmak istersin?
none-again = Olsun. Acelesi yok. Sadece bakabilirsin ya da nasıl çalıştığımı sorabilirsin.
    .again = Acelesi yok. Nasıl çalıştığımı sorabilirsin. Ya da aklına ne gelirse yaz.
none-third = Kelimeler gelmiyorsa olsun. Bir insan onları bulmana yardım edebilir. Birini arayayım mı?
    .again = Acele etme. Senin için birini bulayım mı?
still-here = Ben hâlâ buradayım. Az ya da çok, istediğin kadar yaz.
    .again = Buradayım. Acele etme.

no-person-wanted = Olur. Sana kalmış. Sonrası için bir numara gösterebilirim. Ya da burada biraz yazabilirsin. Ben sadece bir bilgisayarım, öğüt veremem.
    .again = Tamam. Sen seçersin. Burada yazmaya devam et ya da sonrası için numara al.
keep-later = Tamam. Sende dursun. { $helpline }: { $number }. Ne zaman istersen gelebilirsin.
    .again = İşte yine. { $helpline }: { $number }.

question-first = Tabii. Yaz gitsin. Ben sana bir şey sormayacağım.
    .again = Hadi. Sorunu yaz.
question-answer = Güzel soru. Ben sadece bir bilgisayarım, buna iyi cevap veremem. Verebilenler burada: { $url }. Ad söylemene gerek yok. { danger-now }
    .again = Buna iyi cevap veremem. Bu sayfadaki insanlar verebilir: { $url }. { danger-now }
question-answer-line = Güzel soru. Ben sadece bir bilgisayarım, buna iyi cevap veremem. Onlar verebilir. { $helpline }: { $number }. Ad söylemene gerek yok. { danger-now }
    .again = Buna iyi cevap veremem. Onlar verebilir. { $helpline }: { $number }. { danger-now }
