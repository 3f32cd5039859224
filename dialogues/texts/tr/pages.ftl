### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = Yazıya git
page-chat-link = Bilgisayarla yazış
page-countries-link = Bütün ülkeler
page-countries-title = Ülke ülke, kim yardım edebilir
page-countries-intro = Ülkeni seç. Acil numaraları ve orada gençleri kimin dinlediğini görürsün.
page-not-known = Burada bu adda bir ülke yok. Bizde olanların hepsi bunlar.
page-country-title = Kim yardım edebilir. Ülke: { $country }

page-emergency = Şu an tehlikedeysen
page-emergency-general = Acil
page-emergency-police = Polis
page-emergency-ambulance = Ambulans
page-emergency-fire = İtfaiye
page-emergency-texts = Bu numaralara mesaj da atabilirsin.
page-emergency-unknown = Bu ülkenin acil numarasını bilmiyoruz.
page-services = Konuşabileceğin insanlar
page-worldwide = Her ülkeden insanlara yardım
page-none = Gençler için bir hat bilmiyoruz. Ülke: { $country }. Bu senin suçun değil. Acil numarayı arayabilirsin ya da güvendiğin bir yetişkine sorabilirsin.

page-kind-child-helpline = Çocuklar için yardım hattı
page-kind-youth-helpline = Gençler için yardım hattı
page-kind-government-child-protection = Devletin çocuk koruma birimi
page-kind-suicide-crisis-line = Karanlık düşünceler ve kriz hattı
page-kind-domestic-violence-line = Evdeki şiddet için hat
page-kind-violence-reporting = Şiddeti bildirme yeri
page-kind-online-abuse-hotline = İnternetteki zararı bildirme yeri
page-kind-missing-children-line = Kayıp çocuklar hattı
page-kind-csam-removal = Fotoğrafları internetten kaldırma aracı
page-kind-peer-support = Gençleri dinleyen gençler
page-kind-adult-line = Yetişkinler için hat
page-kind-stop-abuse-line = Bir çocuğa zarar vermekten korkanlar için hat

page-whatsapp = WhatsApp
page-unknown = bilinmiyor
page-hours = Açık
page-hours-always = gece gündüz, her gün
page-hours-changing = her hafta aynı değil; sayfalarında yazar
page-hours-zone = Saatler yerel saattir. Ülke: { $country }.
page-local-times = Bütün saatler yerel saattir.
page-day = { $day ->
        [mon] Pazartesi
        [tue] Salı
        [wed] Çarşamba
        [thu] Perşembe
        [fri] Cuma
        [sat] Cumartesi
       *[sun] Pazar
    }
page-cost = Ücret
page-cost-free = ücretsiz
page-cost-free-no-credit = ücretsiz, kontör de gerekmez
page-cost-local = normal bir arama ya da mesaj kadar
page-languages = Diller
page-ages = Yaş
page-ages-between = { $from } ile { $to } arası
page-ages-from = { $from } ve üstü
page-ages-to = en çok { $to }
page-source = Kaynak
page-checked = Kontrol tarihi

page-about-title = Bu sohbet hakkında
page-about-what = Bu, çocuklar ve gençler için ücretsiz bir sohbet. Neyin ters gittiğini anlatırsın. Yaşadığın yerde kimin yardım edebileceğini gösterir.
page-about-computer = Bir insanla değil, bilgisayarla yazışırsın. Cevaplarını önceden yazılmış ve kontrol edilmiş metinlerden seçer. Kendisi hiç uydurmaz.
page-about-danger = Senin için kimseyi arayamaz, nerede olduğunu da bilmez.
page-about-kept-title = Neler saklanır
page-about-kept-words = Yazdıklarının hiçbiri kaydedilmez. Sohbet sürerken bilgisayar onları belleğinde tutar, böylece yeniden okuyabilirsin.
page-about-kept-steps = Sohbet sürerken konuşmanın neresinde olduğunu, ne kadar acil olduğunu ve konusunu tutar. Ülkeyi, dili ve sana yazdıklarını da tutar. Ad, adres, telefon numarası tutmaz. Çıkma düğmesine basınca hepsi gider. Basmazsan sohbetten yaklaşık { $minutes } dakika sonra gider.
page-about-kept-count = Geriye sadece sayılar kalır. Hafta ve ülkeye göre kaç sohbet olmuş, kaçı yardıma ulaşmış. Hiçbir sayı tek bir kişiyi anlatmaz.
page-about-who-title = Bunu kim yürütüyor
page-about-who-nobody = Bu kopya deneme için çalışıyor. Arkasında bir kurum yok.
page-about-contact = Onlara yazabilirsin:
page-about-numbers-title = Numaralar nereden geliyor
page-about-numbers = Her yerin yanında kaynağı ve kontrol edildiği gün yazar. O günden sonra numara değişmiş olabilir.
page-about-licence = Bu listeyi kullanabilir ve paylaşabilirsin. Lisansı:
page-about-wrong-title = Bir numara yanlış mı?
page-about-wrong = Lütfen bize söyle. Adını söylemene gerek yok.
page-about-wrong-nobody = Bu kopyada henüz haber verebileceğin kimse yok.

page-region-africa = Afrika
page-region-americas-the-caribbean = Amerika ve Karayipler
page-region-antarctic = Antarktika
page-region-asia-pacific = Asya ve Pasifik
page-region-europe = Avrupa
page-region-middle-east-north-africa = Orta Doğu ve Kuzey Afrika
