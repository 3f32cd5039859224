### Status: drafted 2026-11-28.
### What can be asked at any time.

any-stop = Oke, aku berhenti. Aku tidak akan menulis lagi sebelum kamu menulis dulu. { danger-now }
any-delete-ask = Aku hapus semua yang ada padaku tentang kamu. Ini tidak bisa dibatalkan. Boleh?
    .again = Benar mau kuhapus semua yang ada padaku? Ini tidak bisa dibatalkan.
any-delete-web = Sudah. Yang ada padaku sudah kuhapus. Halaman ini mungkin masih ada di riwayat browser-mu.
any-delete-app = Sudah. Yang ada padaku sudah kuhapus. Untuk sisanya, hapus obrolan ini di HP-mu.
any-delete-discord = Sudah. Yang ada padaku kuhapus, dan pesanku kutarik. Pesanmu tidak bisa kutarik. Tekan lama tiap pesanmu untuk menghapusnya.
delete-kept = Oke, tidak ada yang kuhapus. Kamu boleh lanjut.

any-language = Kamu mau pakai bahasa apa?
    .again = Ini bahasa yang aku punya. Mau yang mana?
any-language-set = Oke, aku menulis dalam { $language }.
    .again = Sudah. Sekarang aku menulis dalam { $language }.
any-language-none = Maaf, aku belum bisa menulis dalam bahasa itu. Ini yang aku punya.
    .again = Bahasa itu belum ada padaku, maaf. Ini yang aku punya.

any-person = Bisa. Kamu bisa bicara dengan orang sungguhan. Aku cuma perlu tahu negaranya.
    .again = Aku carikan orang sungguhan. Di negara mana aku harus mencari?
any-person-yes = Bisa. Kamu bisa bicara dengan orang sungguhan.
    .again = Bisa, ada orang sungguhan yang bisa bicara denganmu.
any-thanks = Sama-sama. Aku di sini kalau kamu mau menulis lagi.
    .again = Kapan saja. Aku senang kamu menulis.
any-wrong = Maaf, aku salah paham. Terima kasih sudah bilang. { danger-now } Apa yang paling membantu sekarang?
    .again = Maaf, salah lagi. Itu salahku. { danger-now } Apa yang paling membantu sekarang?

any-who = Aku alat gratis. Aku mencari siapa yang bisa membantu di tempatmu. Aku bukan polisi. Aku bukan bagian dari sekolahmu. Siapa yang mengurus aku, bisa kamu baca di sini: { $about }
    .again = Aku alat gratis yang mencari bantuan di tempatmu. Halaman ini menjelaskannya: { $about }
any-private = Begini caranya. Aku tidak tanya namamu. Aku tidak bilang ke keluarga, sekolah, atau polisi. Aku lupa obrolan ini setelah selesai. Layanan bantuan punya aturan sendiri. Kalau ada nyawa dalam bahaya, mereka mungkin harus memberi tahu orang lain. Kamu bisa tanya mereka dulu.
    .again = Aku tidak tahu namamu, dan tidak memberi tahu siapa pun. Layanan bantuan punya aturan sendiri. Kamu bisa tanya mereka dulu.
any-private-web = Aku tidak pakai cookie, dan tidak menyimpan nama. Tapi orang yang memakai HP ini bisa melihat halaman ini. Browser-mu bisa mencatatnya. Pemilik wifi bisa tahu halaman apa ini.
    .again = Aku tidak pakai cookie. Tapi browser-mu bisa mencatat halaman ini.
any-private-app = Aplikasinya mungkin menyimpan salinan obrolan ini. Orang yang memakai HP ini juga bisa melihatnya.
    .again = Aplikasinya mungkin menyimpan salinan obrolan ini.
any-parents = Aku tidak akan memberi tahu mereka. Aku tidak tahu mereka siapa. Kalau kamu bicara dengan layanan bantuan, tanyakan bagaimana aturan mereka.
    .again = Tidak, aku tidak memberi tahu siapa pun di rumah. Aku tidak bisa. Aku tidak tahu kamu siapa.
any-police = Aku tidak bisa memanggil polisi, dan tidak akan. Aku tidak tahu kamu siapa dan di mana. Kalau kamu telepon { $emergency }, mereka mungkin mengirim orang.
    .again = Tidak. Aku tidak bisa menelepon. Hanya kamu, atau orang di dekatmu, yang bisa telepon { $emergency }.
any-police-unknown = Aku tidak bisa memanggil polisi, dan tidak akan. Aku tidak tahu kamu siapa dan di mana.
    .again = Tidak. Aku tidak bisa menelepon, dan aku tidak tahu kamu di mana.
any-locate = Tidak. Aku tidak bisa melihat kamu di mana, dan aku tidak mencarinya.
    .again = Tidak, sungguh aku tidak bisa melihat kamu di mana.
any-robot = Ya, aku komputer. Aku mengikuti aturan sederhana dan bisa salah. Aku bantu kamu mencari orang sungguhan.
    .again = Ya, aku komputer, bukan orang. Aku bisa carikan orang sungguhan.
any-cost = Aku gratis. Aku cuma memakai sedikit kuota HP-mu. Di tiap nomor tertulis berapa biayanya.
    .again = Aku gratis. Di tiap nomor tertulis berapa biayanya.
any-how-long = Aku langsung menjawab. Tapi berapa lama di layanan bantuan, aku tidak tahu. Kamu boleh minta lebih dari satu nomor.
    .again = Aku tidak tahu berapa lama mereka. Kalau tidak diangkat, aku tunjukkan yang lain.
any-what = Kamu bisa cerita ada apa. Aku tunjukkan siapa yang bisa membantu dan cara menghubunginya. Kamu boleh berhenti kapan saja.
    .again = Cerita sedikit saja, nanti aku tunjukkan siapa yang bisa membantu. Kamu boleh berhenti kapan saja.
any-repeat = Boleh. Ini lagi.
    .again = Ini sekali lagi.
any-complain = Maaf, ya. Kamu bisa bilang ke orang yang mengurus aku: { $about }. Tidak perlu sebut nama.
    .again = Kamu bisa bilang ke orang yang mengurus aku: { $about }
any-keep-web = Halaman ini tidak menyimpan apa-apa saat kamu pergi. Kamu bisa mencatat nomornya, kalau aman buatmu.
    .again = Tidak ada yang tersisa di sini setelah kamu pergi. Catat satu nomor kalau aman buatmu.

# The help word's answer looks like small talk; the numbers come on tap.
any-help-word = Siap. Ketuk untuk melihat.
    .again = Ini dia. Ketuk untuk melihat.
any-help-word-open = { danger-now } { $helpline }: { $number }. Kirim “{ word-hide }” untuk menyembunyikan ini.
    .again = { $helpline }: { $number }. { danger-now } Kirim “{ word-hide }” untuk menyembunyikan ini.
any-help-word-numbers = { danger-now } Semua nomor ada di sini: { $url }. Kirim “{ word-hide }” untuk menyembunyikan ini.
    .again = Semua nomor: { $url }. { danger-now }

# The cover after the hide word. No mention of help.
hide-cover = Hari ini sepertinya tidak hujan. Siang ada angin sepoi.
    .again = Kering dan tenang sampai malam.
hide-cover-two = Nanti ada sedikit awan. Hujannya tidak banyak.
    .again = Udaranya sejuk sampai akhir pekan.
