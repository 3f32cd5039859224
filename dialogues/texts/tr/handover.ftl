### Status: drafted 2026-11-28.
### A person on the other end: before the yes, in line, in the talk, and after it. Names take no suffix: they stand alone, or first with a verb.

# --- Before the yes. $helpline is who would answer.

option-chat = { $helpline }. Onlarla burada yazışabilirsin.
handover-who = Seni gerçek bir insana bağlayabilirim. { $helpline }. Yazdıklarını, ülkeni ve durumun ne kadar ciddi olduğunu görürler. Adını, numaranı, nerede olduğunu görmezler.
    .again = Gerçek bir insan seninle burada yazışabilir. { $helpline }. Yazdıklarını, ülkeni ve durumun ne kadar ciddi olduğunu görürler. Adını ve numaranı görmezler.
# $reporting: what this helpline must tell others.
handover-rules = { $reporting ->
        [must] Çoğu şey onlarda kalır. Ama bir çocuk zarar görüyorsa, kanuna göre birine söylemeleri gerekir. Kim olduğunu söylemeden önce bunun nasıl olduğunu sorabilirsin. Devam edelim mi?
        [may] Çoğu şey onlarda kalır. Ama bir can tehlikedeyse birine söylemeleri gerekebilir. Bir çocuk zarar görüyorsa da öyle. Önce onlara sorabilirsin. Devam edelim mi?
       *[unknown] Kime ne söylemeleri gerekir, bilmiyorum. Kim olduğunu söylemeden önce onlara sor. Devam edelim mi?
    }
    .again = { $reporting ->
        [must] Önce onlara bunu sorabilirsin. Bir çocuk zarar görüyorsa onların da birine söylemesi gerekir. Devam edelim mi?
        [may] Birinin hayatı tehlikedeyse onların da birine söylemesi gerekebilir. Önce onlara sorabilirsin. Devam edelim mi?
       *[unknown] Bunların kime ne söylemesi gerekir, bilmiyorum. Önce onlara sorabilirsin. Devam edelim mi?
    }
handover-near = Şu an yakınında kimse olmadan rahatça yazabilir misin?
handover-share = Şimdiye kadar yazdıklarını onlara ileteyim mi? Böylece iki kez anlatmazsın. Adları ve numaraları çıkarırım.
    .again = Sen seçersin. Şimdiye kadar yazdıklarını ileteyim mi?
handover-wait = { $known ->
        [yes] Şu an bekleme yaklaşık { $minutes } dakika.
       *[no] Ne kadar beklenir, bilemiyorum. Sana haber vereceğim.
    }
handover-ask = Seni bağlayayım mı?
    .again = Şimdi bağlayayım mı? Hayır diyebilirsin.
# In an emergency: the number stands there already; who they are and one yes.
handover-short = Seni gerçek bir insana da bağlayabilirim. { $helpline }. Yazdıklarını ve ülkeni görürler, adını görmezler. Birinin hayatı tehlikedeyse birine söylemeleri gerekebilir. { danger-now } Seni bağlayayım mı?
    .again = Gerçek bir insan cevap verir. { $helpline }. Yazdıklarını ve ülkeni görürler, adını görmezler. { danger-now } Şimdi bağlayayım mı?
handover-declined = Tamam, bağlamıyorum. Hiçbir şey gönderilmedi. Ne yapmak istersin?
    .again = Olsun. Hiçbir şey gönderilmedi. Ne yapmak istersin?
# What do they see?
handover-see = Bundan sonra yazdıklarını görürler. Ülkeni, dilini ve durumun ne kadar ciddi olduğunu görürler. Önceki yazdıklarını, ancak sen evet dersen. Adını, numaranı, nerede olduğunu görmezler.
    .again = Yazdıklarını, ülkeni, dilini ve durumun ne kadar ciddi olduğunu görürler. Benden başka bir şey gitmez.
# The helpline cannot be asked any more, a moment after it could.
handover-gone = Üzgünüm. Seni şu an onlara bağlayamıyorum. Bu senin yüzünden değil.
    .again = Üzgünüm, orada da şu an kimse yok. Bu senin yüzünden değil.

# The practice helpline: only for trying things out. It must never pass for help.
practice-who = Bu sadece alıştırma, denemek için. Gerçek bir insan okumuyor. Devam edelim mi?
    .again = Bu yine alıştırma. Gerçek bir insan okumuyor. Devam edelim mi?
practice-joined = Bu bir alıştırma konuşması. Gerçek bir insan okumuyor. Gerçek yardım için “{ word-stop }” yaz ve yeniden başla. { danger-now }
practice-line = Alıştırma hattı
practice-name = Alıştırma
practice-hello = Merhaba. Bir konuşma böyle başlar. Denemek için bir şey yaz.
practice-answer = Mesajın ulaştı. Gerçek bir konuşmada şimdi bir insan okurdu.
practice-more = Bu da ulaştı. Devam edebilir ya da konuşmayı bitirebilirsin.
practice-bye = Alıştırma konuşması buydu. Artık nasıl olduğunu biliyorsun.

# --- In line.

wait-start = Tamam, senin için birini çağırdım. Lütfen bu sohbette kal. Geldiğinde söylerim. Yazmaya devam edebilirsin. Geldiğinde yazdıklarını görür.
    .again = Yeniden çağırdım. Lütfen bu sohbette kal. Biri geldiğinde söylerim.
wait-start-fresh = Tamam, senin için birini çağırdım. Lütfen bu sohbette kal. Önceki yazdıklarını görmez. Bundan sonra yazdıklarını geldiğinde görür.
    .again = Yeniden çağırdım. Lütfen bu sohbette kal. Bundan sonra yazdıklarını geldiğinde görür.
wait-place = Hâlâ senin için birini arıyorum. Sıradaki yerin: { $position }.
    .again = Şimdi sıradaki yerin: { $position }. Aramaya devam ediyorum.
wait-noplace = Hâlâ senin için birini arıyorum. Unutulmadın.
    .again = Buradayım, aramaya devam ediyorum. Beklemen çok iyi.
wait-worse = Kötüleşirse sohbeti bekleme. { danger-now }
    .again = Kötüleşirse beklemek zorunda değilsin. { danger-now }
wait-heard = Bunu onlar için tutuyorum. Daha yazabilirsin.
    .again = Bunu da onlar için tuttum.
wait-long = Bu çok uzun sürdü. Üzgünüm. Senin yüzünden değil. Yerin duruyor. Başka bir yola da bakalım mı?
    .again = Hâlâ uzun sürüyor, üzgünüm. Yerin duruyor. Başka bir yol görmek ister misin?
wait-options = Şurayı da arayabilirsin. { $helpline }: { $number }. Sıradaki yerin duruyor.
    .again = Beklerken arayabilirsin. { $helpline }: { $number }.
wait-kept = Tamam, yerin duruyor. Geldiklerinde söylerim.
    .again = Tamam, birlikte bekliyoruz. Yerin duruyor.
wait-refused = Şu an boş kimse yok. Üzgünüm. Yazdıkların yüzünden değil. Bunun yerine yapabileceklerimiz bunlar.
    .again = Orada da boş kimse yok. Üzgünüm. Senin yüzünden değil. Başka yapabileceklerimiz bunlar.
# Someone else is open: they are asked only with a new yes.
wait-next = Şu an orada boş kimse yok. Üzgünüm. Senin yüzünden değil. Şuraya sorabilirim. { $helpline }. Onlar da aynısını görür.
    .again = Orada da boş kimse yok. Üzgünüm. Şimdi şuraya sorabilirim. { $helpline }. Onlar da aynısını görür.
wait-left = Tamam, seni sıradan çıkardım. İstediğin zaman yine isteyebilirsin.
    .again = Tamam, artık sırada değilsin. Ne zaman istersen yine yaz.

# --- With a person.

# Stands in for the counsellor's name where there is none.
live-someone = Bir danışman
live-joined = Geldiler. Bu gerçek bir insan. { $counsellor }, { $helpline }. Artık ona yazabilirsin.
live-tips = Her şeyi sorabilirsin. Her soruya cevap vermek zorunda değilsin. Durmak için “{ word-stop }” yaz.
live-human = Şu an gerçek bir insanla yazışıyorsun. { $counsellor }, { $helpline }.
    .again = Evet, bu gerçek bir insan. { $counsellor }, { $helpline }.
live-real-check = Bunu kontrol edebilirsin. Ara: { $helpline }, { $number }. Orada böyle biri çalışıyor mu, sor: { $counsellor }.
live-dropped = Bağlantı koptu. Geri getirmeye çalışıyorum. Sen yanlış bir şey yapmadın. Yazmaya devam edebilirsin. Onlar için tutarım.
    .again = Bağlantı yine koptu, üzgünüm. Geri getirmeye çalışıyorum.
live-back = Bağlantı geri geldi. Devam edebilirsin.
    .again = Bağlantı yine geldi. Devam edebilirsin.
live-lost = Geri getiremedim. Üzgünüm. Senin yüzünden değil. Yeni birini çağırayım mı?
    .again = Onu yine kaybettim, üzgünüm. Yeni birini çağırayım mı?
live-switch-ask = { $counsellor } yerine başka birinin geçmesini istiyor. { $helpline }. O da ikinizin yazdıklarını görür. Sana uyar mı?
live-switch-yes = Tamam. { $counsellor } yeni kişi gelene kadar seninle kalıyor.
live-switch-no = Tamam, olduğu gibi kalıyor. { $counsellor } burada. Devam edebilirsin.
live-switch = Şimdi yeni biri geliyor. { $counsellor }, { $helpline }. Bu da gerçek bir insan.
live-quiet = Hâlâ orada mısın? Acele etme. Zamanın var.
    .again = Sadece bakıyorum. Hâlâ orada mısın? Acelesi yok.
live-closed-quiet = Başkası görmesin diye bunu şimdi kapatıyorum. İstediğin zaman yine yazabilirsin.
live-ended = Konuşma bitti. İyi ki anlattın.
    .again = Bu konuşma da bitti. İyi ki anlattın.
live-to-bot = İnsanla konuşma bitti. Yine ben, bilgisayar. Burada yazmaya devam edebilirsin.
    .again = Yine ben, bilgisayar. Burada yazmaya devam edebilirsin.
live-left = Tamam, gitmen gerektiğini onlara söyledim. Sen yanlış bir şey yapmadın.
    .again = Tamam, gitmen gerektiğini biliyorlar. Sen yanlış bir şey yapmadın.
live-media = Ben sadece kelimeleri iletebilirim. Gönderdiğini görmediler.
    .again = Bu onlara ulaşmadı. Sadece kelimeler ulaşır.
live-undone = Tamam, geri aldım. Onu görmediler.
    .again = Geri aldım. Bunu da görmediler.
live-undo-late = Görmüş olabilirler. Silmelerini istedim.
    .again = Bunu da silmelerini istedim.
live-undo-none = Geri alabileceğim bir şey kalmadı.
    .again = Bundan fazlasını geri alamıyorum.
# Something feels wrong.
live-report = Üzgünüm. Söylediğin için teşekkürler. Bunu yazıştığın kişiye değil, bu sohbete bakanlara söylerim. Devam etmek zorunda değilsin. Şimdi bitireyim mi?
    .again = Söylediğin için teşekkürler. Bunu bu sohbete bakanlara iletiyorum. Konuşmayı şimdi bitireyim mi?
live-report-ended = Artık bitti. Sen yanlış bir şey yapmadın. Söylemen doğru oldu.
live-report-stay = Tamam. İstediğin an bitirebilirsin.
    .again = Tamam, devam et. İstediğin zaman bitir.

any-stop-live = Tamam, gitmen gerektiğini onlara söyledim. Sen yanlış bir şey yapmadın. Sen yazmadıkça sana bir daha yazmam. { danger-now }
any-delete-helpline = Onlardan da ellerindekini silmelerini istedim. { $helpline }. Bir kısmını kanun gereği tutmaları gerekebilir. Onlara sorabilirsin.

# --- Buttons.

btn-chat = Burada yazış
btn-see = Neyi görürler?
btn-go-on = Devam
btn-not-now = Şimdi değil
btn-free = Yazabilirim
btn-share = Evet, ilet
btn-share-fresh = Hayır, baştan başlasın
btn-connect = Evet, bağla
btn-leave-line = Sıradan çık
btn-wait-on = Beklemeye devam
btn-leave = Konuşmayı bitir
btn-end-it = Evet, bitir
btn-stay = Hayır, devam
btn-feels-wrong = Bir şeyler yanlış
btn-undo = Geri al
btn-new-person = Evet, başka biri

# --- On the page.

web-waiting = Biri bekleniyor
web-typing = Yazıyor.
web-edited = Değişti
web-taken-back = Geri alındı
