### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = Yardım nerede var?
page-map-intro = Bu harita, gençler için nerede yardım bildiğimizi gösterir. Listeyi de kullanabilirsin.
page-map-link = Yardım haritası
page-map-note = Adlar ve sınırlar Birleşmiş Milletler'e göredir. Kimsenin tarafını tutmaz.
page-map-list = Bütün ülkelerin listesi
page-map-country = Ülke

page-map-legend = Renkler ne demek
page-cover-free = Gençler için ücretsiz bir hat
page-cover-young = Gençler için bir hat
page-cover-other = Sadece başka hizmetler
page-cover-none = Bildiğimiz bir hizmet yok
page-gaps-title = Yardım nerede eksik
page-gaps-intro = Bu ülkelerde gençler için bir hat bilmiyoruz. Gözden kaçırdığımız biri olabilir.
page-gaps-kind = Burada hiç bilmiyoruz:
page-gaps-tell = Sen biliyor musun? Lütfen bize söyle.

page-pop-helpline = Yardım hatları
page-pop-reporting = Zararı bildirme yerleri
page-pop-government = Devlet hatları
page-kind-counselling = Gençler için danışmanlık
page-kind-police-unit = Çocuk ve aile için polis birimi
page-kind-ai-driven = İnsan değil, sohbet programı

page-filter-title = Sadece şunları göster
page-filter-topic = Konusu ne
page-filter-channel = Nasıl ulaşılır
page-filter-open = Şimdi açık
page-filter-any = Hepsi
page-filter-apply = Göster
page-filter-clear = Yine hepsini göster
page-filter-none = Listemizde bunların hepsine uyan yok. Daha az seçmeyi dene.
page-filter-maybe = Bazı yerler bunu yazmıyor. Onlar şimdi görünmüyor.

page-channel-chat = Sayfada sohbet
page-channel-email = E-posta
page-channel-page = İnternet sayfası

page-topic-suicide = Yaşamak istememek
page-topic-self-harm = Kendine zarar vermek
page-topic-physical-abuse = Dövülmek ya da canının yakılması
page-topic-sexual-abuse = İstenmeyen dokunma ya da cinsellik
page-topic-emotional-abuse = Aşağılanmak ya da korkutulmak
page-topic-neglect = Sana kimsenin bakmaması
page-topic-domestic-violence = Evde şiddet
page-topic-bullying = Zorbalık
page-topic-online-exploitation = İnternette tehdit ya da zarar
page-topic-harmful-practices = Zorla evlilik, kadın sünneti ve benzerleri
page-topic-labour-trafficking = Zorla çalıştırma ve insan ticareti
page-topic-mental-health = Duygular ve ruh sağlığı
page-topic-grief = Birini kaybetmek
page-topic-family-relationships = Aile
page-topic-peer-relationships = Arkadaşlar ve aşk
page-topic-sexuality-identity = Kim olduğun ve kimi sevdiğin
page-topic-physical-health = Beden ve sağlık
page-topic-school = Okul ve iş
page-topic-basic-needs = Yemek, yatacak yer, evden uzakta olmak
page-topic-substance-use = Alkol ve uyuşturucu
page-topic-discrimination = Kim olduğun için kötü davranılması
page-topic-legal-migration = Hukuk, haklar ve sığınma

page-checked-on = Kontrol edildi: { $date }
page-next-check = Sonraki kontrol
page-checked-by = Kontrol eden
page-vetting = Ne kadar eminiz
page-vetting-confirmed = Hizmetin kendisi onayladı
page-vetting-two-sources = İki kaynak aynı şeyi söylüyor
page-vetting-one-source = Bir iyi kaynak
page-vetting-weak = Bir zayıf kaynak
page-home-only = Bu numara sadece bu ülkenin içinde çalışabilir: { $country }.
page-way-hidden = Birkaç kişi bir yoldan kimseye ulaşamadı. O yol şimdi gösterilmiyor.
page-reach-good = Başkaları burada birinin yanıt verdiğini söylüyor.
page-reach-seldom = Başkaları burada birine ulaşmanın çoğu zaman zor olduğunu söylüyor.
page-hours-doubt = Başkaları bu saatlerde kimsenin yanıt vermediğini söylüyor.

page-report-link = Bir hata bildir
page-report-intro = Bunu listeyi tutanlar okur. Lütfen kendin hakkında bir şey yazma.
page-report-what = Yanlış olan ne?
page-report-dead = Numara ya da sayfa çalışmıyor
page-report-other-place = Orada başka biri açıyor
page-report-hours = Saatler yanlış
page-report-cost = Para alıyor
page-report-closed = Hizmet kapanmış
page-report-right = Biliyorsan doğru numara ya da sayfa
page-report-bad = Buraya sadece telefon numarası ya da sayfa adresi yazılır.
page-report-thanks = Teşekkürler. Bakacağız.
page-report-later = Bir seferde çok fazla. Lütfen sonra yine dene.

page-chat-app = { $app } üzerinden yazış
page-poster-link = Yazdırılacak afiş
page-poster-title = Seni dinleyen biri var
page-poster-lead = Her şeyi konuşabilirsin. Adını söylemene gerek yok.
page-poster-scan = Telefonunla bunu okut
page-poster-computer = Önce bir bilgisayar cevap verir, kimin yardım edebileceğini gösterir.

page-data-title = Bu listeyi yanına al
page-data-intro = Herkes indirebilir, kullanabilir ve paylaşabilir. Anahtar gerekmez.
page-data-version = Sürüm
page-data-signed = Her dosya imzalıdır. Nasıl kontrol edildiği burada yazar:
page-changes-title = Neler değişti
page-changes-none = Henüz hiçbir şey değişmedi.
page-changes-added = Yeni
page-changes-edited = Değişti
page-changes-removed = Çıkarıldı
page-changes-two = Bu numarayı iki kişi kontrol etti.
