### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = Notlar
web-exit = Bu sayfadan çık
web-exit-help = Seni başka bir sayfaya götürür. Tarayıcının geçmişini silmez.
web-skip = Mesajlara git
web-log-label = Mesajlar
web-input-label = Mesajın
web-send = Gönder
web-no-js = Mesajını gönder, cevap burada çıkar. “{ web-refresh }” yenilere bakar.
web-refresh = Yenilere bak
web-tracks-link = İzlerini temizle
web-tracks = Tarayıcın açtığın sayfaların listesini tutar. Gizli pencere tutmaz. Bütün listeyi silersen biri fark edebilir. Sadece bu sayfayı silmek daha iyi olabilir.
web-from-you = Sen
web-from-bot = Bilgisayar
web-from-person = Bir insan
web-closed = Bu sohbet kapandı. Yenisine başlayabilirsin.
web-lost = Bu sohbet artık yok. Başkası okumasın diye böyle. Yenisine başlayabilirsin. { danger-now }
web-not-found = Bu sayfa burada yok. Başa dönebilirsin.
web-start = Başlangıç
web-language-label = Dil
web-error = Bizde bir şeyler ters gitti. Senin yüzünden değil. { danger-now }
web-too-fast = Hızlı yazıyorsun. Bana biraz zaman ver. { danger-now }
web-exit-loading = Yükleniyor
web-exit-two = Çıkmak için iki kez daha Shift tuşuna bas.
web-exit-one = Çıkmak için bir kez daha Shift tuşuna bas.
web-exit-over = Shift ile çıkma baştan başlıyor.
web-exit-shift = Klavyede üç kez Shift tuşuna da basabilirsin.
web-sending = Gönderiliyor
web-sent = Gönderildi
web-not-sent = Henüz gitmedi. Denemeye devam ediyorum.
web-retry = Gitmedi. Yine denemek için dokun.
web-offline = İnternetin yok. Aramak işe yarayabilir. İnternet gelince gönderirim.
web-show = Yine göster
web-listen = Sesli oku
web-listen-stop = Okumayı durdur
web-pictures = Büyük resimler
web-close = Kapat
web-run-by = Bu sohbeti yürüten:
web-widget-off = Sohbet burada açık değil. Kendi sayfasında açabilirsin. { danger-now }
web-own-page = Sohbeti aç

term-intro = Buraya yazabilirsin. Durmak için “{ word-stop }” yaz. Sayılar listeden seçer.
term-left = Hoşça kal. Bunlardan hiçbir şey kalmadı.
