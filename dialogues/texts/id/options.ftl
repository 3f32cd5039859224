### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = Ini yang bisa kamu ajak bicara di { $country }. Kamu yang memilih.
options-intro-silent = Ini yang bisa kamu tulisi di { $country }. Kamu tidak perlu bersuara.
options-intro-next = Ini yang lain di { $country }.
options-intro-other = Aku tidak menemukan layanan khusus anak muda di { $country }. Mereka ini mungkin juga mau mendengarkan.
option-call = { $helpline }. Telepon { $number }.
option-text = { $helpline }. Kirim SMS ke { $number }.
option-app = { $helpline }. Tulis lewat { $app }: { $number }.
option-web = { $helpline }. Halamannya: { $url }
option-cost = { $cost ->
        [free] Gratis buatmu.
        [free-no-credit] Gratis. Tidak perlu pulsa.
        [local] Biayanya seperti telepon lokal.
       *[unknown] Aku tidak yakin berapa biayanya.
    }
option-bill = { $bill ->
        [hidden] Tidak muncul di tagihan.
        [shown] Bisa muncul di tagihan telepon.
       *[unknown] Aku tidak tahu apakah muncul di tagihan.
    }
option-keyword = Mulai dengan kata “{ $keyword }”.
option-hours = { $state ->
        [always] Buka siang dan malam.
        [open] Buka sekarang, sampai { $hours }.
        [open-long] Buka sekarang.
        [closed] Sekarang tutup. Buka { $opens }.
        [closed-long] Sekarang tutup.
       *[unknown] Aku tidak yakin kapan mereka buka.
    }
option-languages = Mereka bicara { $languages }.
option-age = Untuk umur { $from } sampai { $to }.
option-age-to = Untuk umur sampai { $to }.
option-age-from = Untuk umur { $from } ke atas.
option-anywhere = Bisa dipakai dari negara mana pun.
option-old = Sudah lama aku belum bisa mengecek ini. Mungkin sudah berubah.
options-choose = Mana yang terasa cocok?
options-all-closed = Menunggu selama itu berat di saat sulit, maaf ya. Sementara itu, kamu bisa lihat { $url }. { danger-now }
options-again = Kamu bisa pilih satu, atau terus menulis. Tidak usah buru-buru.
    .again = Mereka tetap ada di sini. Pilih kalau kamu mau.
options-none-left = Hanya itu yang aku punya untuk { $country }. Maaf tidak lebih banyak. Kamu juga bisa lihat di sini: { $url }. { danger-now }
    .again = Tidak ada lagi yang kutahu di { $country }. Halaman ini mungkin membantu: { $url }. { danger-now }

picked-call = Kamu bisa menelepon { $helpline }:
picked-text = Kamu bisa kirim SMS ke { $helpline }:
picked-app = Kamu bisa menulis ke { $helpline } lewat { $app }:
picked-web = Ini halaman { $helpline }:
picked-after = Nanti kamu boleh kembali dan cerita bagaimana jadinya.

weekday = { $day ->
        [mon] hari Senin
        [tue] hari Selasa
        [wed] hari Rabu
        [thu] hari Kamis
        [fri] hari Jumat
        [sat] hari Sabtu
       *[sun] hari Minggu
    }
opens-today = hari ini jam { $time }
opens-tomorrow = besok jam { $time }
opens-day = { $day } jam { $time }

any-other = Oke. Ini yang lain.
    .again = Oke, aku tunjukkan lagi.
any-not-work = Maaf, ya. Terima kasih sudah bilang. Apa yang tidak beres?
    .again = Maaf terjadi lagi. Apa yang tidak beres?
any-not-work-next = Terima kasih. Ini bukan salahmu. Kita coba yang ini saja.
    .again = Terima kasih sudah coba lagi. Ini ada yang lain.
any-not-work-last = Terima kasih. Ini bukan salahmu. Aku tidak punya yang lain di { $country }. Coba lagi nanti, atau lihat di sini: { $url }. { danger-now }
    .again = Terima kasih sudah mencoba. Halaman ini mungkin membantumu mencari yang lain: { $url }. { danger-now }
any-not-work-sorry = Terima kasih sudah bilang. Ini bukan salahmu. Yuk, kita cari yang lain.
    .again = Terima kasih. Kita cari terus.

cantcall-first = Tidak apa-apa. Kamu tidak harus menelepon. Karena ada yang bisa dengar, atau karena soal uang?
    .again = Kamu tidak harus menelepon. Karena ada yang bisa dengar, atau karena soal uang?
cantcall-heard = Kalau begitu kita menulis saja.
cantcall-nocredit = Aku tunjukkan yang gratis dulu. { danger-now }
    .again = Yang gratis sekarang di depan. { danger-now }
cantcall-none = Aku tidak punya yang bisa ditulisi di { $country }. Apa ada telepon yang bisa kamu pinjam? Sekolah, puskesmas, atau rumah teman mungkin bisa. Halaman ini punya lebih banyak: { $url }. { danger-now }
    .again = Aku masih belum punya yang bisa ditulisi di { $country }. Mungkin ada di halaman ini: { $url }. { danger-now }
near-first = Oke. Kirim “{ word-hide }” kalau perlu. Aku tulis yang pendek. Kamu boleh kembali saat sedang sendiri.
    .again = Oke. Aku tulis yang pendek. “{ word-hide }” menyembunyikan semua ini.

noline-first = Maaf. Aku sudah cari, tapi tidak menemukan layanan anak muda di { $country }. Ini bukan salahmu. Bantuan yang bisa dipakai dari negara mana pun ada di sini: { $url }. Guru, perawat, atau tante yang kamu percaya mungkin tahu. { danger-now }
    .again = Maaf, aku masih belum punya layanan di { $country }. Bantuan yang bisa dipakai dari negara mana pun ada di sini: { $url }. Apa ada orang dewasa yang kamu percaya? { danger-now }

keep-reached = Syukurlah kamu sudah terhubung. Kamu boleh menulis ke aku kapan saja.
    .again = Syukurlah berhasil lagi. Kamu boleh menulis ke aku kapan saja.
