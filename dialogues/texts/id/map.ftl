### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = Di mana ada bantuan?
page-map-intro = Peta ini menunjukkan tempat yang kami tahu bisa membantu anak muda. Kamu juga bisa memakai daftarnya.
page-map-link = Peta bantuan
page-map-note = Nama dan batas negara mengikuti Perserikatan Bangsa-Bangsa. Tidak memihak siapa pun.
page-map-list = Daftar semua negara
page-map-country = Negara

page-map-legend = Arti warnanya
page-cover-free = Ada layanan gratis untuk anak muda
page-cover-young = Ada layanan untuk anak muda
page-cover-other = Hanya ada layanan lain
page-cover-none = Tidak ada layanan yang kami tahu
page-gaps-title = Di mana bantuan belum ada
page-gaps-intro = Di negara-negara ini kami tidak tahu layanan untuk anak muda. Mungkin ada yang terlewat.
page-gaps-kind = Yang seperti ini tidak kami tahu di sini:
page-gaps-tell = Kamu tahu satu? Tolong beri tahu kami.

page-pop-helpline = Layanan bantuan
page-pop-reporting = Tempat melapor
page-pop-government = Layanan dari negara
page-kind-counselling = Konseling untuk anak muda
page-kind-police-unit = Unit polisi untuk anak dan keluarga
page-kind-ai-driven = Program obrolan, bukan orang

page-filter-title = Tampilkan hanya
page-filter-topic = Soal apa
page-filter-channel = Cara menghubungi
page-filter-open = Buka sekarang
page-filter-any = Semua
page-filter-apply = Tampilkan
page-filter-clear = Tampilkan semua lagi
page-filter-none = Tidak ada yang cocok dengan semua ini di daftar kami. Coba pilih lebih sedikit.
page-filter-maybe = Ada layanan yang tidak menyebutkan ini. Sekarang tidak ditampilkan.

page-channel-chat = Obrolan di halaman web
page-channel-email = Email
page-channel-page = Halaman web

page-topic-suicide = Tidak mau hidup lagi
page-topic-self-harm = Menyakiti diri sendiri
page-topic-physical-abuse = Dipukul atau disakiti
page-topic-sexual-abuse = Sentuhan atau seks yang tidak diinginkan
page-topic-emotional-abuse = Direndahkan atau ditakut-takuti
page-topic-neglect = Tidak ada yang merawatmu
page-topic-domestic-violence = Kekerasan di rumah
page-topic-bullying = Bullying (perundungan)
page-topic-online-exploitation = Ancaman atau kejahatan di internet
page-topic-harmful-practices = Kawin paksa, sunat perempuan, dan sejenisnya
page-topic-labour-trafficking = Kerja paksa dan perdagangan orang
page-topic-mental-health = Perasaan dan kesehatan jiwa
page-topic-grief = Kehilangan orang tersayang
page-topic-family-relationships = Keluarga
page-topic-peer-relationships = Teman dan cinta
page-topic-sexuality-identity = Siapa kamu dan siapa yang kamu cintai
page-topic-physical-health = Tubuh dan kesehatan
page-topic-school = Sekolah dan kerja
page-topic-basic-needs = Makan, tempat tidur, jauh dari rumah
page-topic-substance-use = Alkohol dan narkoba
page-topic-discrimination = Diperlakukan buruk karena siapa kamu
page-topic-legal-migration = Hukum, hak, dan mengungsi

page-checked-on = Dicek pada { $date }
page-next-check = Dicek lagi
page-checked-by = Dicek oleh
page-vetting = Seberapa yakin kami
page-vetting-confirmed = Sudah dipastikan dengan layanannya
page-vetting-two-sources = Dua sumber cocok
page-vetting-one-source = Satu sumber yang baik
page-vetting-weak = Satu sumber yang lemah
page-home-only = Nomor ini mungkin hanya bisa dari dalam { $country }.
page-way-hidden = Beberapa orang tidak bisa menghubungi mereka lewat satu cara. Cara itu sekarang tidak ditampilkan.
page-reach-good = Orang lain bilang di sini ada yang menjawab.
page-reach-seldom = Orang lain bilang di sini sering sulit menghubungi seseorang.
page-hours-doubt = Orang lain bilang tidak ada yang menjawab pada jam ini.

page-report-link = Laporkan kesalahan
page-report-intro = Orang yang mengurus daftar ini akan membacanya. Tolong jangan tulis apa pun tentang dirimu.
page-report-what = Apa yang salah?
page-report-dead = Nomor atau halamannya tidak berfungsi
page-report-other-place = Yang menjawab tempat lain
page-report-hours = Jam bukanya salah
page-report-cost = Ternyata bayar
page-report-closed = Layanannya sudah tutup
page-report-right = Nomor atau halaman yang benar, kalau kamu tahu
page-report-bad = Di sini hanya bisa nomor telepon atau alamat web.
page-report-thanks = Terima kasih. Kami akan melihatnya.
page-report-later = Terlalu banyak sekaligus. Tolong coba lagi nanti.

page-chat-app = Mengobrol lewat { $app }
page-poster-link = Poster untuk dicetak
page-poster-title = Ada yang mendengarkanmu
page-poster-lead = Kamu boleh cerita apa saja. Tidak perlu sebut nama.
page-poster-scan = Pindai ini dengan HP
page-poster-computer = Komputer menjawab dulu dan menunjukkan siapa yang bisa membantu.

page-data-title = Bawa daftar ini
page-data-intro = Siapa saja boleh mengunduh, memakai, dan membagikannya. Tidak perlu kunci.
page-data-version = Versi
page-data-signed = Tiap file ditandatangani. Cara mengeceknya ada di sini:
page-changes-title = Apa yang berubah
page-changes-none = Belum ada yang berubah.
page-changes-added = Baru
page-changes-edited = Diubah
page-changes-removed = Dihapus
page-changes-two = Nomor ini dicek oleh dua orang.
