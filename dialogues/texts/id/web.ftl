### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = Catatan
web-exit = Tinggalkan halaman
web-exit-help = Membawamu ke halaman lain. Riwayat browser-mu tidak ikut terhapus.
web-skip = Langsung ke pesan
web-log-label = Pesan
web-input-label = Pesanmu
web-send = Kirim
web-no-js = Kirim pesanmu, jawabannya muncul di sini. “{ web-refresh }” mencari yang baru.
web-refresh = Cek pesan baru
web-tracks-link = Hapus jejakmu
web-tracks = Browser-mu mencatat halaman yang kamu buka. Jendela pribadi tidak. Kalau semua catatan dihapus, orang bisa curiga. Mungkin paling baik menghapus halaman ini saja.
web-from-you = Kamu
web-from-bot = Komputer
web-from-person = Orang
web-closed = Obrolan ini sudah ditutup. Kamu bisa mulai yang baru.
web-lost = Obrolan ini sudah tidak ada. Jadi orang lain tidak bisa membacanya. Kamu bisa mulai yang baru. { danger-now }
web-not-found = Halaman ini tidak ada. Kamu bisa kembali ke awal.
web-start = Awal
web-language-label = Bahasa
web-error = Ada yang tidak beres di pihak kami. Bukan salahmu. { danger-now }
web-too-fast = Kamu menulis cepat sekali. Tunggu sebentar, ya. { danger-now }
web-exit-loading = Memuat
web-exit-two = Tekan Shift dua kali lagi untuk pergi.
web-exit-one = Tekan Shift sekali lagi untuk pergi.
web-exit-over = Pergi dengan Shift mulai lagi dari awal.
web-exit-shift = Di keyboard, kamu juga bisa tekan Shift tiga kali.
web-sending = Mengirim
web-sent = Terkirim
web-not-sent = Belum terkirim. Aku coba terus.
web-retry = Belum terkirim. Ketuk untuk mencoba lagi.
web-offline = Kamu sedang tidak ada internet. Telepon mungkin masih bisa. Aku kirim kalau sudah tersambung.
web-show = Tampilkan lagi
web-listen = Bacakan
web-listen-stop = Berhenti membaca
web-pictures = Gambar besar
web-close = Tutup
web-run-by = Yang mengurus obrolan ini:
web-widget-off = Obrolan tidak terbuka di sini. Kamu bisa membukanya di halamannya sendiri. { danger-now }
web-own-page = Buka obrolan

term-intro = Kamu bisa menulis di sini. Kirim “{ word-stop }” untuk berhenti. Angka memilih dari daftar.
term-left = Dadah. Tidak ada yang disimpan.
