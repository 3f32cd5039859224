### Status: drafted 2026-11-28.
### What can be asked at any time.

any-stop = Tamam, durdum. Sen yazmadıkça sana bir daha yazmam. { danger-now }
any-delete-ask = Seninle ilgili bende ne varsa silerim. Geri getiremem. Sileyim mi?
    .again = Seninle ilgili her şeyi gerçekten sileyim mi? Geri getiremem.
any-delete-web = Oldu. Bende olanları sildim. Bu sayfa tarayıcının geçmişinde kalmış olabilir.
any-delete-app = Oldu. Bende olanları sildim. Gerisini temizlemek için bu sohbeti telefonundan sil.
any-delete-discord = Oldu. Bende olanları sildim, kendi mesajlarımı da kaldırdım. Senin yazdıklarını kaldıramam. Silmek için her birine basılı tut.
delete-kept = Tamam, hiçbir şeyi silmedim. Devam edebilirsin.

any-language = Hangi dilde yazayım?
    .again = Bildiğim diller bunlar. Hangisi olsun?
any-language-set = Tamam, artık şu dilde yazıyorum: { $language }.
    .again = Oldu. Şimdi dilimiz: { $language }.
any-language-none = Kusura bakma, o dilde henüz yazamıyorum. Bildiklerim bunlar.
    .again = O dil bende henüz yok, kusura bakma. Bildiklerim bunlar.

any-person = Olur. Gerçek bir insanla konuşabilirsin. Sadece ülkeyi bilmem gerekiyor.
    .again = Sana gerçek bir insan bulurum. Hangi ülkede bakayım?
any-person-yes = Olur. Gerçek bir insanla konuşabilirsin.
    .again = Olur, gerçek bir insan seninle konuşabilir.
any-thanks = Rica ederim. Yine yazmak istersen buradayım.
    .again = Ne demek. İyi ki yazdın.
any-wrong = Kusura bakma, yanlış anladım. Söylediğin için teşekkürler. { danger-now } Şu an sana en çok ne iyi gelir?
    .again = Kusura bakma, yine yanlış anladım. Hata bende. { danger-now } Şu an sana en çok ne iyi gelir?

any-who = Ben ücretsiz bir programım. Yaşadığın yerde kim yardım edebilir, ona bakarım. Polis değilim. Okulundan da değilim. Bu sohbeti kimin yürüttüğünü buradan okuyabilirsin: { $about }
    .again = Yaşadığın yerde yardım bulan ücretsiz bir programım. Bu sayfada daha fazlası var: { $about }
any-private = Şöyle işliyor. Adını sormam. Evine, okuluna, polise bir şey söylemem. Sohbet bitince onu unuturum. Yardım hattının kendi kuralları var. Birinin hayatı tehlikedeyse birine söylemeleri gerekebilir. Bunu onlara en başta sorabilirsin.
    .again = Adını bilmiyorum, kimseye de söylemem. Yardım hattının kendi kuralları var. Onlara en başta sorabilirsin.
any-private-web = Çerez de isim de kullanmam. Ama bu telefonu kullanan biri bu sayfayı görebilir. Tarayıcının geçmişinde kalabilir. İnternet bağlantısının sahibi hangi sayfa olduğunu görebilir.
    .again = Çerez kullanmam. Ama bu sayfa tarayıcının geçmişinde kalabilir.
any-private-app = Uygulama bu sohbetin bir kopyasını tutabilir. Bu telefonu kullanan biri de onu görebilir.
    .again = Uygulama bu sohbetin bir kopyasını tutabilir.
any-parents = Onlara söylemem. Kim olduklarını bilmiyorum. Yardım hattıyla konuşursan, onlara bunu nasıl yaptıklarını sor.
    .again = Hayır, evde kimseye söylemem. Söyleyemem de. Kim olduğunu bilmiyorum.
any-police = Polisi arayamam, aramam da. Kim olduğunu, nerede olduğunu bilmiyorum. { $emergency } numarasını sen ararsan, birini gönderebilirler.
    .again = Hayır. Ben arayamam. { $emergency } numarasını ancak sen ya da yanındaki biri arayabilir.
any-police-unknown = Polisi arayamam, aramam da. Kim olduğunu, nerede olduğunu bilmiyorum.
    .again = Hayır. Arayamam, nerede olduğunu da bilmiyorum.
any-locate = Hayır. Nerede olduğunu göremem, bakmam da.
    .again = Hayır, nerede olduğunu gerçekten göremiyorum.
any-robot = Evet, ben bir bilgisayarım. Basit kurallarla çalışırım, yanılabilirim. Gerçek bir insan bulmana yardım ederim.
    .again = Evet, bilgisayarım, insan değilim. Ama sana gerçek birini bulabilirim.
any-cost = Ben ücretsizim. Sadece biraz internet harcarım. Her numaranın yanında kaç para olduğu yazar.
    .again = Ben ücretsizim. Her numaranın yanında kaç para olduğu yazar.
any-how-long = Ben hemen cevap veririm. Yardım hattında ne kadar beklenir, onu bilemem. Sana birden fazla numara verebilirim.
    .again = Ne kadar sürer bilemem. Kimse açmazsa sana başkasını gösteririm.
any-what = Bana neyin ters gittiğini anlatabilirsin. Ben de kim yardım edebilir, nasıl ulaşırsın, gösteririm. İstediğin an durabilirsin.
    .again = Biraz anlat, kim yardım edebilir göstereyim. İstediğin an durabilirsin.
any-repeat = Tabii. İşte bir daha.
    .again = İşte bir kez daha.
any-complain = Üzgünüm. Bu sohbeti yürütenlere yazabilirsin: { $about }. Adını söylemene gerek yok.
    .again = Bu sohbeti yürütenlere yazabilirsin: { $about }
any-keep-web = Sen gidince bu sayfada hiçbir şey kalmaz. Sana uygunsa bir numarayı not alabilirsin.
    .again = Sen gidince burada bir şey kalmaz. Sana uygunsa numarayı not al.

# The help word's answer looks like small talk; the numbers come on tap.
any-help-word = Tabii. Görmek için dokun.
    .again = İşte. Görmek için dokun.
any-help-word-open = { danger-now } { $helpline }: { $number }. Saklamak için “{ word-hide }” yaz.
    .again = { $helpline }: { $number }. { danger-now } Saklamak için “{ word-hide }” yaz.
any-help-word-numbers = { danger-now } Bütün numaralar burada: { $url }. Saklamak için “{ word-hide }” yaz.
    .again = Bütün numaralar: { $url }. { danger-now }

# The cover after the hide word. No mention of help.
hide-cover = Bugün hava kuru. Öğleden sonra hafif rüzgar var.
    .again = Günün kalanı kuru ve sakin.
hide-cover-two = Sonra biraz bulut gelir. Pek yağmur yok.
    .again = Hafta sonuna kadar ılık.
