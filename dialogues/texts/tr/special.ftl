### Status: drafted 2026-11-28.
### Special people and special cases.

friend-first = Bunu sorduğuna göre iyi bir arkadaşsın. Bunu tek başına çözmek zorunda değilsin. Arkadaşın şu an tehlikede mi?
friend-danger = Lütfen şimdi { $emergency } numarasını ara, arkadaşının nerede olduğunu söyle. Sana uygunsa yanında kal. Güvendiğin bir yetişkine de söyle.
friend-danger-unknown = Arkadaşını düşündüğün için teşekkürler. { emergency-bar-unknown } Arkadaşının nerede olduğunu söyle. Güvendiğin bir yetişkine de söyle. Hangi ülkedesin? Doğru numarayı bulurum.
friend-next = Bir arkadaş için de aranır. Yardım hattı ne diyeceğini, ne yapacağını anlatabilir. Arkadaşının adını vermek zorunda değilsin.
friend-you = Peki sen bütün bunlarla nasılsın?
for-me = Söylediğin için teşekkürler. O zaman bu seninle ilgili. Neler oluyor?

adult-hello = Bir çocuğu düşündüğünüz için teşekkürler. Bu sohbet gençler için, ama yetişkinlerin kimi arayabileceğini biliyorum.
    .again = Yetişkinlerin kimi arayabileceğini gösterebilirim.
adult-country = Hangi ülke? { danger-now }
    .again = Sadece ülkeyi bilmem gerekiyor. { danger-now }
adult-first = Bir çocuğu düşündüğünüz için teşekkürler. Bu sohbet gençler için. Yetişkinler şurayı arayabilir. Ülke: { $country }. { $helpline }: { $number }.
    .again = Yetişkinler şurayı arayabilir. Ülke: { $country }. { $helpline }: { $number }.
adult-danger = Çocuk şu an tehlikede mi? { $emergency } numarasını arayın. Emin olmanız gerekmez.
    .again = Çocuk şu an tehlikedeyse { $emergency } numarasını arayın.
adult-none = Çocuğu düşündüğünüz için teşekkürler. Yetişkinler için bir hat bilmiyorum. Ülke: { $country }. Kimler var, bu sayfada yazıyor: { $url }. { danger-now }
    .again = Yetişkinler için bir hat bilmiyorum. Ülke: { $country }. Lütfen buraya bakın: { $url }. { danger-now }
adult-not-here = Lütfen çocuğun adını buraya yazmayın, fotoğraf da koymayın.
    .again = Lütfen bu sohbete ad ve fotoğraf yazmayın.
adult-more = Bunların hepsini onlara telefonda sorabilirsiniz. Emin olmanız gerekmez. { danger-now }
    .again = Dinlerler ve ne yapılacağını bilirler. { danger-now }
adult-self-hello = Yazdığınız için teşekkürler. Siz de yardım alabilirsiniz. Bu sohbet gençler için, ama yetişkinler için hatlar biliyorum.
    .again = Yetişkinler için de hatlar var.
adult-self = Yazdığınız için teşekkürler. Siz de yardım alabilirsiniz. Ülke: { $country }. Şurayı arayabilirsiniz. { $helpline }: { $number }. { danger-now }
    .again = Sizi burada dinlerler. { $helpline }: { $number }. { danger-now }

# An adult who has hurt, or fears they may hurt, a child.
offender-first = Bunu söylediğiniz için teşekkürler. Hiçbir çocuk zarar görmesin diye bu konuda yardım eden insanlar var. Onlarla konuşabilirsiniz. { $helpline }: { $number }. Lütfen buraya ayrıntı yazmayın.
    .again = Onlarla konuşabilirsiniz. { $helpline }: { $number }. Hiçbir çocuk zarar görmesin diye yardım ediyorlar.
offender-none = Bunu söylediğiniz için teşekkürler. Hiçbir çocuk zarar görmesin diye bunun için yardım var. Bir doktor ya da psikolog onu bulmanıza yardım edebilir. Lütfen buraya ayrıntı yazmayın.
    .again = Bir doktor ya da psikolog bu konuda yardım edebilir. Lütfen buraya ayrıntı yazmayın.
offender-danger = Bir çocuk zarar görüyorsa önce o gelir. { danger-now }
    .again = Önce tehlikedeki çocuk gelir. { danger-now }
offender-limits = Sizi çocuklar için olan bir hatta bağlayamam. Bir doktor doğru insanları bulmanıza yardım edebilir. Lütfen buraya ayrıntı yazmayın.
    .again = Söyleyebileceğimi söyledim. Bir doktor doğru insanları bulmanıza yardım edebilir.
# A young person who has hurt someone, or fears they may.
young-harm-first = Bunu söylemek cesaret ister. Durmak için yardım alabilirsin, durum düzelebilir. Yardım hattı seni dinler. { danger-now }
    .again = Bunu açıkça söylemen iyi oldu. Yardım hattı durmana yardım edebilir. { danger-now }

rude-first = Kızgın olabilirsin, sorun değil. Ben hâlâ buradayım. İhtiyacın olan bir şey var mı?
rude-second = Ben dayanırım. Ama bir insanla konuşmak istersen ona nazik ol.
rude-pause = { $minutes } dakika ara verelim. { danger-now } “{ btn-emergency }” yazmak yine işe yarar.
    .again = Hâlâ aradayız. Sorun yok. { danger-now }
prank-first = Beni deneyebilirsin. Gerçekte de aynı böyle çalışırım. Sormak istediğin bir şey varsa sor.
    .again = Dene bakalım. Bana ihtiyacın olursa buradayım.

# The web page says this when a message is longer than 4 KB.
web-too-long = Bu çok uzun, ben de iyi okumak istiyorum. Daha küçük parçalarla yollar mısın? { danger-now }

media-image = Resim açamam, o yüzden bakmadım. Lütfen kelimelerle anlat. Onu kimseye gönderme.
    .again = Resimleri hâlâ açamıyorum. Birkaç kelime yeter.
media-nude = Sana kızmıyorum. Fotoğrafları internetten kaldıran ücretsiz bir araç var. Onları kimseye göndermen gerekmez: { $removal }
    .again = Fotoğrafları internetten kaldıran araç burada: { $removal }
media-voice = Sesli mesaj dinleyemem. Birkaç kelimeyle yazar mısın?
    .again = Sesli mesajları duyamıyorum, üzgünüm. Birkaç kelime yazar mısın?
media-file = Dosya açamam. Birkaç kelimeyle yazar mısın?
    .again = Dosya açamıyorum, üzgünüm. Birkaç kelime yeter.
media-place = Konumunu kullanamam, o yüzden tutmadım. { danger-now } Nerede olduğunu onlara söyleyebilirsin.
    .again = Konumunu tutmadım. { danger-now }
media-contact = Teşekkürler, ama lütfen bana ad ya da numara gönderme. Onlara ihtiyacım yok.
    .again = Lütfen bana ad ya da numara gönderme. Onu tutmadım.
media-sticker = Tamam. Biraz da kelimelerle anlatır mısın?
    .again = Güzelmiş. Peki kelimelerle?

unclear-first = Kusura bakma, anlamadım. Başka kelimelerle söyler misin?
    .again = Galiba tam anlamadım. Başka kelimelerle söyler misin?
unclear-second = Hâlâ anlamadım. Hata bende, sende değil. En çok hangisi uyuyor?
    .again = Üzgünüm, bugün biraz yavaşım. En çok hangisi uyuyor?
unclear-third = Ben sadece bir bilgisayarım. Bir insan anlar. { danger-now } Birini bulayım mı?
    .again = Bir insan benden iyi anlar. { danger-now } Birini bulayım mı?

pii-seen = Adını ya da yaşadığın yeri söylemen gerekmez. Ben tutmam. Devam edebilirsin.
    .again = Adları yazmayabilirsin. Onları tutmam. Devam et.
age-young = Söylediğin için teşekkürler. Sana kızan yok. Bu sohbeti sen de kullanabilirsin. Neler oluyor?
    .again = Kaç yaşında olursan ol, hoş geldin. Neler oluyor?
age-older = Söylediğin için teşekkürler. Bu sohbeti sen de kullanabilirsin. Senin için kimler var, gösterebilirim. Neler oluyor?
    .again = Bu sohbeti sen de kullanabilirsin. Neler oluyor?
