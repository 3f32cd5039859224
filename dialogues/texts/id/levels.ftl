### Status: drafted 2026-11-28.
### The levels below emergency: thanks, belief, not your fault, choice, next step. No "why", no detail.

check-danger = Terima kasih sudah cerita. Satu hal dulu. Apa kamu aman sekarang?
check-safe = Terima kasih. Lega mendengarnya. Yuk, kita cari orang yang bisa kamu ajak bicara.

urgent-first = Terima kasih sudah cerita. Itu berat kalau ditanggung sendiri. Bagus sekali kamu mau mengatakannya. Ada orang sungguhan yang bisa bicara denganmu.
    .again = Aku mendengarkanmu. Bagus sekali kamu mau cerita. Ada orang sungguhan yang bisa mendengarkan semuanya.

# Thoughts of dying or self-harm, no plan and no act in the words.
urgent-dark-thoughts = Terima kasih sudah cerita. Pikiran seperti itu bisa terasa sangat berat. Pikiran itu juga bisa berlalu. Kamu tidak harus menghadapinya sendirian. Ada orang yang bisa mendengarkan sekarang juga. { danger-now }
    .again = Aku mendengarkanmu. Bagus sekali kamu mau mengatakannya. Kamu berharga. Ada orang yang bisa menemanimu melewati ini. { danger-now }

# Someone is hurting them.
urgent-hurt = Terima kasih sudah cerita. Kamu berhak dipercaya. Ini bukan salahmu. Kamu tidak perlu cerita lebih banyak. Ada orang yang bisa membantumu memikirkan langkah berikutnya.
    .again = Aku mendengarkanmu. Semua ini bukan salahmu. Ada orang yang bisa membantumu dengan langkah berikutnya.

# Someone online has pictures, or makes threats.
urgent-online-threat = Terima kasih sudah cerita. Aku tidak menyalahkanmu. Ini bukan salahmu. Kamu tidak harus bayar, dan tidak harus kirim apa-apa lagi. Ada orang yang bisa membantumu dengan langkah berikutnya.
    .again = Aku mendengarkanmu. Ini tetap bukan salahmu. Kamu tidak harus membalas mereka. Ada orang yang bisa membantumu sekarang.

# Our own reading of the words failed: treated as urgent.
urgent-unread = Terima kasih sudah cerita. Aku belum bisa memahami semuanya. Itu salahku, bukan salahmu. Orang sungguhan bisa. { danger-now }
    .again = Maaf, aku masih belum bisa memahami semuanya. Orang sungguhan bisa. { danger-now }

concern-first = Terima kasih sudah cerita. Kedengarannya berat. Kamu tidak harus menanggungnya sendiri. Kira-kira, bicara dengan seseorang bisa membantu?
    .again = Aku mendengarkanmu. Itu beban yang besar. Kira-kira, bicara dengan seseorang bisa membantu?
concern-topic = Terima kasih. Itu memudahkan aku mencari. Ada orang yang paham betul soal ini.
    .again = Terima kasih. Aku tahu orang yang bisa diajak bicara soal itu.
listening-more = Terima kasih sudah cerita itu juga. Bagus sekali kamu mau menuliskannya.
    .again = Aku mendengarkanmu. Semua kubaca.
not-sure-person = Tidak apa-apa. Belum perlu tahu sekarang. Kamu bisa lihat dulu ada siapa. Mau aku tunjukkan?
    .again = Tidak usah buru-buru. Aku tunjukkan ada siapa. Kamu yang memilih mau bicara atau tidak. Mau?

none-first = Terima kasih sudah menulis. Aku bantu anak muda mencari orang untuk diajak bicara. Bisa soal rumah, sekolah, cinta, rasa sedih, atau internet. Kamu mau cerita soal apa?
    .again = Aku di sini. Boleh soal apa saja. Kamu mau cerita soal apa?
none-again = Tidak apa-apa, tidak usah buru-buru. Kamu boleh melihat-lihat, atau tanya cara kerjaku.
    .again = Santai saja. Kamu boleh tanya cara kerjaku. Atau tulis saja apa yang terlintas.
none-third = Tidak apa-apa kalau kata-katanya sulit keluar. Ada orang yang bisa membantumu. Mau aku carikan?
    .again = Pelan-pelan saja. Mau aku carikan seseorang untukmu?
still-here = Aku masih di sini. Tulis sebanyak atau sesedikit yang kamu mau.
    .again = Aku di sini. Pelan-pelan saja.

no-person-wanted = Tidak apa-apa, terserah kamu. Aku bisa kasih nomor untuk disimpan. Atau kamu boleh menulis di sini dulu. Aku cuma komputer, jadi tidak bisa memberi nasihat.
    .again = Tidak apa-apa, kamu yang memilih. Terus menulis di sini boleh. Ambil nomor untuk nanti juga boleh.
keep-later = Oke. Ini, biar kamu punya: { $helpline }, { $number }. Kamu boleh kembali kapan saja.
    .again = Ini lagi: { $helpline }, { $number }.

question-first = Boleh. Tulis saja. Aku tidak akan balik bertanya.
    .again = Silakan. Tulis saja pertanyaanmu.
question-answer = Pertanyaan bagus. Aku cuma komputer, jadi tidak bisa menjawabnya dengan baik. Yang bisa menjawab ada di sini: { $url }. Tidak perlu sebut nama. { danger-now }
    .again = Aku tidak bisa menjawabnya dengan baik. Orang di halaman ini bisa: { $url }. { danger-now }
question-answer-line = Pertanyaan bagus. Aku cuma komputer, jadi tidak bisa menjawabnya dengan baik. { $helpline } bisa: { $number }. Tidak perlu sebut nama. { danger-now }
    .again = Aku tidak bisa menjawabnya dengan baik. { $helpline } bisa: { $number }. { danger-now }
