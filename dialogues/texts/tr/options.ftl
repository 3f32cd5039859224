### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = Konuşabileceğin yerler bunlar. Ülke: { $country }. Sen seçersin.
options-intro-silent = Yazabileceğin yerler bunlar. Ülke: { $country }. Konuşman gerekmez.
options-intro-next = İşte başka kimler var. Ülke: { $country }.
options-intro-other = Sadece gençler için bir hat bulamadım. Ülke: { $country }. Bu insanlar da dinleyebilir.
option-call = { $helpline }. Ara: { $number }.
option-text = { $helpline }. Mesaj at: { $number }.
option-app = { $helpline }. { $app } üzerinden yaz: { $number }.
option-web = { $helpline }. Sayfaları: { $url }
option-cost = { $cost ->
        [free] Senin için ücretsiz.
        [free-no-credit] Ücretsiz. Kontör gerekmez.
        [local] Normal bir arama kadar tutar.
       *[unknown] Kaç para olduğundan emin değilim.
    }
option-bill = { $bill ->
        [hidden] Faturada görünmez.
        [shown] Telefon faturasında görünebilir.
       *[unknown] Faturada görünür mü, bilmiyorum.
    }
option-keyword = “{ $keyword }” kelimesiyle başla.
option-hours = { $state ->
        [always] Gece gündüz açık.
        [open] Şimdi açık. Kapanış: { $hours }.
        [open-long] Şimdi açık.
        [closed] Şimdi kapalı. Açılış: { $opens }.
        [closed-long] Şimdi kapalı.
       *[unknown] Ne zaman açık, emin değilim.
    }
option-languages = Diller: { $languages }.
option-age = Yaş: { $from } ile { $to } arası.
option-age-to = Yaş: en çok { $to }.
option-age-from = Yaş: { $from } ve üstü.
option-anywhere = Her ülkeden kullanabilirsin.
option-old = Bunu bir süredir kontrol edemedim. Değişmiş olabilir.
options-choose = Sana hangisi uyar?
options-all-closed = Zor bir anda bu uzun bir bekleyiş, üzgünüm. Şimdilik buraya bakabilirsin: { $url }. { danger-now }
options-again = Birini seçebilirsin ya da yazmaya devam edebilirsin. Acelesi yok.
    .again = Onlar burada duruyor. İstediğin zaman seçebilirsin.
options-none-left = Bende olanlar bu kadar. Ülke: { $country }. Daha fazlası yok, üzgünüm. Buraya da bakabilirsin: { $url }. { danger-now }
    .again = Bildiğim başka kimse yok. Ülke: { $country }. Bu sayfa işe yarayabilir: { $url }. { danger-now }

picked-call = Arayabilirsin. { $helpline }:
picked-text = Mesaj atabilirsin. { $helpline }:
picked-app = { $app } üzerinden yazabilirsin. { $helpline }:
picked-web = Sayfaları burada. { $helpline }:
picked-after = Dönüp bana nasıl geçtiğini anlatabilirsin.

weekday = { $day ->
        [mon] pazartesi
        [tue] salı
        [wed] çarşamba
        [thu] perşembe
        [fri] cuma
        [sat] cumartesi
       *[sun] pazar
    }
opens-today = bugün { $time }
opens-tomorrow = yarın { $time }
opens-day = { $day } { $time }

any-other = Tamam. İşte başka kimler var.
    .again = Tamam, biraz daha göstereyim.
any-not-work = Üzgünüm. Söylediğin için teşekkürler. Ne ters gitti?
    .again = Yine olduğu için üzgünüm. Ne ters gitti?
any-not-work-next = Teşekkürler. Bu senin suçun değil. Bir de şunu deneyelim.
    .again = Yine denediğin için teşekkürler. İşte başka biri.
any-not-work-last = Teşekkürler. Bu senin suçun değil. Başka hat bilmiyorum. Ülke: { $country }. Lütfen sonra bir daha dene ya da buraya bak: { $url }. { danger-now }
    .again = Denediğin için teşekkürler. Bu sayfada başkalarını bulabilirsin: { $url }. { danger-now }
any-not-work-sorry = Söylediğin için teşekkürler. Bu senin suçun değil. Başka birini arayalım.
    .again = Teşekkürler. Aramaya devam edelim.

cantcall-first = Olsun. Aramak zorunda değilsin. Biri duyabilir diye mi, yoksa para yüzünden mi?
    .again = Aramak zorunda değilsin. Biri duyabilir diye mi, yoksa para yüzünden mi?
cantcall-heard = O zaman yazarak devam edelim.
cantcall-nocredit = Önce ücretsiz olanları göstereyim. { danger-now }
    .again = Artık ücretsizler önde. { danger-now }
cantcall-none = Yazabileceğin bir hat bilmiyorum. Ülke: { $country }. Kullanabileceğin bir telefon var mı? Okul, hemşire ya da arkadaşının evi izin verebilir. Bu sayfada daha fazlası var: { $url }. { danger-now }
    .again = Yazabileceğin bir hat hâlâ bilmiyorum. Ülke: { $country }. Bu sayfada olabilir: { $url }. { danger-now }
near-first = Tamam. Gerekirse “{ word-hide }” yaz. Kısa tutarım. Kimse yokken yine gelebilirsin.
    .again = Tamam. Kısa tutarım. “{ word-hide }” yazınca hepsi saklanır.

noline-first = Üzgünüm. Baktım, gençler için bir hat bulamadım. Ülke: { $country }. Bu senin suçun değil. Her ülkeden kullanılabilen yardım burada: { $url }. Güvendiğin bir öğretmen, hemşire ya da teyze daha çok bilebilir. { danger-now }
    .again = Hâlâ bir hat yok. Ülke: { $country }. Üzgünüm. Her ülkeden kullanılabilen yardım burada: { $url }. Güvendiğin bir yetişkin var mı? { danger-now }

# They were reached.
keep-reached = Onlara ulaşman çok iyi. Bana istediğin zaman yazabilirsin.
    .again = Yine ulaşman çok iyi. Bana istediğin zaman yazabilirsin.
