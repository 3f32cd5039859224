### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = Langsung ke isi
page-chat-link = Mengobrol dengan komputer
page-countries-link = Semua negara
page-countries-title = Siapa yang bisa membantu, per negara
page-countries-intro = Pilih negaramu. Kamu akan melihat nomor darurat, dan siapa yang mendengarkan anak muda di sana.
page-not-known = Di sini tidak ada negara dengan nama itu. Ini semua yang kami punya.
page-country-title = Siapa yang bisa membantu di { $country }

page-emergency = Dalam bahaya sekarang
page-emergency-general = Darurat
page-emergency-police = Polisi
page-emergency-ambulance = Ambulans
page-emergency-fire = Pemadam kebakaran
page-emergency-texts = Kamu juga bisa kirim SMS ke nomor-nomor ini.
page-emergency-unknown = Kami tidak tahu nomor darurat negara ini.
page-services = Orang yang bisa diajak bicara
page-worldwide = Bantuan untuk orang di negara mana pun
page-none = Kami tidak tahu layanan untuk anak muda di { $country }. Itu bukan salahmu. Kamu bisa telepon nomor darurat, atau tanya orang dewasa yang kamu percaya.

page-kind-child-helpline = Layanan bantuan anak
page-kind-youth-helpline = Layanan bantuan anak muda
page-kind-government-child-protection = Perlindungan anak dari negara
page-kind-suicide-crisis-line = Layanan untuk pikiran gelap dan masa krisis
page-kind-domestic-violence-line = Layanan soal kekerasan di rumah
page-kind-violence-reporting = Tempat melapor kekerasan
page-kind-online-abuse-hotline = Tempat melapor kejahatan di internet
page-kind-missing-children-line = Layanan anak hilang
page-kind-csam-removal = Alat untuk menghapus foto dari internet
page-kind-peer-support = Anak muda mendengarkan anak muda
page-kind-adult-line = Layanan untuk orang dewasa
page-kind-stop-abuse-line = Layanan untuk orang yang takut akan menyakiti anak

page-whatsapp = WhatsApp
page-unknown = tidak diketahui
page-hours = Jam buka
page-hours-always = siang dan malam, setiap hari
page-hours-changing = berbeda tiap minggu; lihat halaman mereka
page-hours-zone = Jamnya memakai waktu { $country }.
page-local-times = Semua jam memakai waktu setempat.
page-day = { $day ->
        [mon] Senin
        [tue] Selasa
        [wed] Rabu
        [thu] Kamis
        [fri] Jumat
        [sat] Sabtu
       *[sun] Minggu
    }
page-cost = Biaya
page-cost-free = gratis
page-cost-free-no-credit = gratis, tidak perlu pulsa
page-cost-local = harga telepon atau SMS biasa
page-languages = Bahasa
page-ages = Umur
page-ages-between = { $from } sampai { $to }
page-ages-from = { $from } ke atas
page-ages-to = sampai { $to }
page-source = Sumber
page-checked = Dicek

page-about-title = Tentang obrolan ini
page-about-what = Ini obrolan gratis untuk anak dan anak muda. Kamu cerita ada apa. Obrolan ini menunjukkan siapa yang bisa membantu di tempatmu.
page-about-computer = Kamu menulis dengan komputer, bukan dengan orang. Jawabannya dipilih dari teks yang sudah ditulis dan diperiksa sebelumnya. Komputer tidak pernah mengarang.
page-about-danger = Komputer tidak bisa menelepon siapa pun untukmu, dan tidak tahu kamu di mana.
page-about-kept-title = Apa yang disimpan
page-about-kept-words = Apa pun yang kamu tulis tidak disimpan. Komputer mengingatnya hanya selama kamu mengobrol, supaya kamu bisa membacanya lagi.
page-about-kept-steps = Selama mengobrol, komputer ingat sampai di mana obrolannya, seberapa mendesak, soal apa, negaranya, bahasanya, dan apa yang dikatakannya. Tidak ada nama, alamat, atau nomor telepon. Semua hilang saat kamu menekan tombol pergi, atau sekitar { $minutes } menit setelah obrolan selesai.
page-about-kept-count = Yang tinggal hanya hitungan: berapa obrolan dan berapa yang sampai ke bantuan, per minggu dan negara. Tidak ada hitungan tentang satu orang.
page-about-who-title = Siapa yang mengurus ini
page-about-who-nobody = Versi ini dijalankan untuk dicoba. Tidak ada organisasi di baliknya.
page-about-contact = Kamu bisa menulis ke mereka:
page-about-numbers-title = Dari mana nomor-nomornya
page-about-numbers = Tiap layanan menyebut sumbernya dan tanggal dicek. Sejak itu nomornya bisa berubah.
page-about-licence = Kamu boleh memakai dan membagikan daftar ini. Lisensinya:
page-about-wrong-title = Ada nomor yang salah?
page-about-wrong = Tolong beri tahu kami. Tidak perlu sebut nama.
page-about-wrong-nobody = Versi ini belum punya orang yang bisa diberi tahu.

page-region-africa = Afrika
page-region-americas-the-caribbean = Amerika dan Karibia
page-region-antarctic = Antarktika
page-region-asia-pacific = Asia dan Pasifik
page-region-europe = Eropa
page-region-middle-east-north-africa = Timur Tengah dan Afrika Utara
