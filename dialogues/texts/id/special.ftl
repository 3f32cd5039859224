### Status: drafted 2026-11-28.
### Special people and special cases. Adults are "Anda" in adult-*.

friend-first = Kamu teman yang baik, mau bertanya untuknya. Kamu tidak harus menyelesaikannya sendiri. Apa temanmu dalam bahaya sekarang?
friend-danger = Tolong telepon { $emergency } sekarang dan katakan temanmu di mana. Temani dia kalau kamu bisa. Beri tahu juga orang dewasa yang kamu percaya.
friend-danger-unknown = Terima kasih sudah peduli. { emergency-bar-unknown } Katakan temanmu di mana. Beri tahu juga orang dewasa yang kamu percaya. Kamu di negara mana? Aku carikan nomor yang benar.
friend-next = Banyak yang menelepon tentang temannya. Layanan bantuan bisa memberi tahu apa yang perlu dikatakan dan dilakukan. Tidak perlu sebut nama temanmu.
friend-you = Lalu kamu sendiri, bagaimana rasanya dengan semua ini?
for-me = Terima kasih sudah bilang. Jadi ini tentang kamu. Ada apa?

adult-hello = Terima kasih sudah peduli pada anak. Obrolan ini untuk anak muda, tapi saya tahu siapa yang bisa ditelepon orang dewasa.
    .again = Saya bisa menunjukkan siapa yang bisa ditelepon orang dewasa.
adult-country = Di negara mana? { danger-now }
    .again = Saya cuma perlu tahu negaranya. { danger-now }
adult-first = Terima kasih sudah peduli pada anak. Obrolan ini untuk anak muda. Di { $country }, orang dewasa bisa menelepon { $helpline }: { $number }.
    .again = Di { $country }, orang dewasa bisa menelepon { $helpline } di { $number }.
adult-danger = Apa anak itu dalam bahaya sekarang? Telepon { $emergency }. Tidak harus yakin dulu.
    .again = Kalau anak itu dalam bahaya sekarang, telepon { $emergency }.
adult-none = Terima kasih sudah peduli. Saya tidak punya layanan orang dewasa di { $country }. Halaman ini memuat siapa saja yang ada: { $url }. { danger-now }
    .again = Saya tidak punya layanan orang dewasa di { $country }. Silakan lihat di sini: { $url }. { danger-now }
adult-not-here = Mohon jangan menulis nama atau mengirim foto anak di sini.
    .again = Mohon jangan ada nama dan foto di obrolan ini.
adult-more = Semua itu bisa Anda tanyakan lewat telepon. Tidak harus yakin dulu. { danger-now }
    .again = Mereka akan mendengarkan dan tahu apa yang harus dilakukan. { danger-now }
adult-self-hello = Terima kasih sudah menulis. Anda juga bisa dibantu. Obrolan ini untuk anak muda, tapi saya tahu layanan orang dewasa.
    .again = Ada juga layanan untuk orang dewasa.
adult-self = Terima kasih sudah menulis. Anda juga bisa dibantu. Di { $country }, Anda bisa menelepon { $helpline } di { $number }. { danger-now }
    .again = { $helpline } ada untuk Anda di { $number }. { danger-now }

# An adult who has hurt, or fears they may hurt, a child.
offender-first = Terima kasih sudah mengatakannya. Ada orang yang membantu soal ini, supaya tidak ada anak yang disakiti. Bicaralah dengan mereka: { $helpline }, { $number }. Mohon jangan menulis rinciannya di sini.
    .again = Bicaralah dengan { $helpline } di { $number }. Mereka membantu supaya tidak ada anak yang disakiti.
offender-none = Terima kasih sudah mengatakannya. Ada bantuan untuk ini, supaya tidak ada anak yang disakiti. Dokter atau konselor bisa membantumu mencarinya. Mohon jangan menulis rinciannya di sini.
    .again = Dokter atau konselor bisa membantumu soal ini. Mohon jangan menulis rinciannya di sini.
offender-danger = Kalau ada anak yang sedang disakiti, itu yang utama. { danger-now }
    .again = Anak yang dalam bahaya didahulukan. { danger-now }
offender-limits = Aku tidak bisa menyambungkanmu ke layanan anak. Dokter bisa membantumu mencari orang yang tepat. Mohon jangan menulis rinciannya di sini.
    .again = Yang bisa kukatakan sudah kukatakan. Dokter bisa membantumu mencari orang yang tepat.
# A young person who has hurt someone, or fears they may.
young-harm-first = Butuh keberanian untuk bilang begitu. Kamu bisa dibantu untuk berhenti, dan keadaan bisa membaik. Di layanan bantuan, kamu akan didengarkan. { danger-now }
    .again = Bagus sekali kamu mau mengatakannya. Layanan bantuan bisa membantumu berhenti. { danger-now }

rude-first = Boleh kok marah. Aku masih di sini. Ada yang kamu butuhkan?
rude-second = Aku tidak apa-apa. Tapi kalau mau bicara dengan orang, tolong yang baik ke mereka.
rude-pause = Kita istirahat dulu { $minutes } menit. { danger-now } Menulis “{ btn-emergency }” tetap bisa.
    .again = Kita masih istirahat. Tidak apa-apa. { danger-now }
prank-first = Boleh saja mengetes aku. Untuk yang sungguhan pun aku sama. Kalau mau tanya sesuatu, silakan.
    .again = Tes saja. Aku di sini kalau kamu butuh.

# The web page says this when a message is longer than 4 KB.
web-too-long = Itu panjang, dan aku mau membacanya baik-baik. Bisa kirim sedikit-sedikit? { danger-now }

media-image = Aku tidak bisa membuka gambar, jadi tidak kulihat. Tolong ceritakan dengan kata-kata. Jangan kirim gambarnya ke siapa pun.
    .again = Aku masih tidak bisa membuka gambar. Beberapa kata saja cukup.
media-nude = Aku tidak menyalahkanmu. Ada alat gratis untuk menghapus foto dari internet. Kamu tidak harus mengirimnya ke siapa pun: { $removal }
    .again = Alat untuk menghapus foto dari internet ada di sini: { $removal }
media-voice = Aku tidak bisa memutar pesan suara. Bisa tulis beberapa kata?
    .again = Maaf, aku tidak bisa mendengar pesan suara. Bisa tulis sedikit?
media-file = Aku tidak bisa membuka file. Bisa tulis beberapa kata?
    .again = Maaf, aku tidak bisa membuka file. Beberapa kata saja cukup.
media-place = Aku tidak bisa memakai lokasimu, jadi tidak kusimpan. { danger-now } Kamu bisa bilang ke mereka kamu di mana.
    .again = Lokasimu tidak kusimpan. { danger-now }
media-contact = Terima kasih, tapi jangan kirim nama atau nomor, ya. Aku tidak perlu.
    .again = Jangan kirim nama atau nomor, ya. Itu tidak kusimpan.
media-sticker = Sudah kuterima. Bisa cerita sedikit dengan kata-kata?
    .again = Sip. Kalau dengan kata-kata?

unclear-first = Maaf, aku belum mengerti. Bisa bilang dengan kata lain?
    .again = Aku tidak yakin sudah mengerti. Bisa bilang dengan kata lain?
unclear-second = Aku masih belum mengerti. Itu salahku, bukan salahmu. Mana yang paling cocok?
    .again = Maaf, aku lambat hari ini. Mana yang paling cocok?
unclear-third = Aku cuma komputer. Orang sungguhan bisa mengerti. { danger-now } Mau aku carikan orang?
    .again = Orang lebih mengerti daripada aku. { danger-now } Mau aku carikan?

pii-seen = Kamu tidak perlu bilang nama atau tempat tinggal. Itu tidak kusimpan. Silakan lanjut.
    .again = Nama boleh tidak ditulis. Itu tidak kusimpan. Silakan lanjut.
age-young = Terima kasih sudah bilang. Kamu tidak salah apa-apa. Kamu juga boleh memakai obrolan ini. Ada apa?
    .again = Umur berapa pun boleh di sini. Ada apa?
age-older = Terima kasih sudah bilang. Kamu juga boleh memakai obrolan ini. Aku bisa tunjukkan siapa yang ada untukmu. Ada apa?
    .again = Kamu juga boleh memakai obrolan ini. Ada apa?
