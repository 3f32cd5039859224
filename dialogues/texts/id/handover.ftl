### Status: drafted 2026-11-28.
### A person on the other end: before the yes, in line, in the talk, and after it. Once a person is there, we say only
### what must be known.

# --- Before the yes. $helpline is who would answer.

option-chat = { $helpline }. Kamu bisa mengobrol dengan mereka di sini.
handover-who = Aku bisa menyambungkanmu dengan orang di { $helpline }. Mereka melihat tulisanmu, negaramu, dan seberapa gawat keadaannya. Mereka tidak melihat nama, nomor, atau tempatmu.
    .again = Orang di { $helpline } bisa mengobrol denganmu di sini. Mereka melihat tulisanmu, negaramu, dan seberapa gawat keadaannya. Nama dan nomormu tidak.
# $reporting: what this helpline must tell others.
handover-rules = { $reporting ->
        [must] Kebanyakan hal mereka rahasiakan. Tapi kalau ada anak yang disakiti, hukum mewajibkan mereka memberi tahu orang lain. Kamu bisa tanya aturannya dulu, sebelum bilang kamu siapa. Kita lanjut?
        [may] Kebanyakan hal mereka rahasiakan. Tapi kalau ada nyawa dalam bahaya, mereka mungkin harus memberi tahu orang lain. Begitu juga kalau ada anak yang disakiti. Kamu bisa tanya dulu. Kita lanjut?
       *[unknown] Aku tidak tahu apa yang wajib mereka laporkan ke orang lain. Tanya mereka dulu, sebelum bilang kamu siapa. Kita lanjut?
    }
    .again = { $reporting ->
        [must] Kamu bisa tanya aturan mereka dulu. Mereka juga harus memberi tahu orang lain kalau ada anak yang disakiti. Kita lanjut?
        [may] Mereka juga mungkin harus memberi tahu orang lain kalau ada nyawa dalam bahaya. Kamu bisa tanya dulu. Kita lanjut?
       *[unknown] Aku tidak tahu apa yang wajib mereka laporkan. Kamu bisa tanya dulu. Kita lanjut?
    }
handover-near = Apa sekarang kamu bisa menulis dengan bebas, tanpa ada orang di dekatmu?
handover-share = Mau aku teruskan apa yang sudah kamu tulis? Jadi kamu tidak perlu cerita dua kali. Nama dan nomor kuhilangkan.
    .again = Kamu yang memilih. Mau aku teruskan apa yang sudah kamu tulis?
handover-wait = { $known ->
        [yes] Sekarang menunggunya kira-kira { $minutes } menit.
       *[no] Aku tidak tahu berapa lama menunggunya. Nanti aku kabari.
    }
handover-ask = Mau aku sambungkan?
    .again = Mau aku sambungkan sekarang? Kamu boleh bilang tidak.
# In an emergency: the number stands there already; who they are and one yes.
handover-short = Aku juga bisa menyambungkanmu dengan orang di { $helpline }. Mereka melihat tulisanmu dan negaramu, bukan namamu. Kalau ada nyawa dalam bahaya, mereka mungkin harus memberi tahu orang lain. { danger-now } Mau aku sambungkan?
    .again = Orangnya dari { $helpline }. Mereka melihat tulisanmu dan negaramu, bukan namamu. { danger-now } Mau aku sambungkan sekarang?
handover-declined = Oke, tidak jadi. Tidak ada yang dikirim. Kamu mau bagaimana?
    .again = Tidak apa-apa. Tidak ada yang dikirim. Kamu mau bagaimana?
# What do they see?
handover-see = Mereka melihat apa yang kamu tulis mulai sekarang. Juga negaramu, bahasamu, dan seberapa gawat keadaannya. Yang kamu tulis sebelumnya, hanya kalau kamu mau. Nama, nomor, dan tempatmu tidak mereka lihat.
    .again = Mereka melihat tulisanmu, negaramu, bahasamu, dan seberapa gawat keadaannya. Selain itu, tidak ada yang aku kirim.
# The helpline cannot be asked any more, a moment after it could.
handover-gone = Maaf. Sekarang aku tidak bisa menyambungkanmu dengan mereka. Bukan karena kamu.
    .again = Maaf, yang itu sekarang juga tidak ada. Bukan karena kamu.

# The practice helpline: only for trying things out. It must never pass for help.
practice-who = Ini cuma latihan, untuk coba-coba. Tidak ada orang sungguhan yang membacanya. Kita lanjut?
    .again = Ini latihan lagi. Tidak ada orang sungguhan yang membacanya. Kita lanjut?
practice-joined = Ini obrolan latihan. Tidak ada orang sungguhan yang membacanya. Untuk bantuan sungguhan, kirim “{ word-stop }” lalu mulai lagi. { danger-now }
practice-line = Tempat latihan
practice-name = Latihan
practice-hello = Halo. Beginilah obrolan dimulai. Tulis apa saja untuk mencobanya.
practice-answer = Pesanmu sudah sampai. Di obrolan sungguhan, sekarang ada orang yang membacanya.
practice-more = Yang itu juga sampai. Kamu boleh lanjut, atau akhiri.
practice-bye = Itu tadi obrolan latihan. Sekarang kamu tahu caranya.

# --- In line.

wait-start = Oke, aku sudah minta orang untuk menemanimu. Tetap di obrolan ini, ya. Nanti aku kabari kalau mereka datang. Kamu boleh terus menulis. Mereka akan melihatnya saat datang.
    .again = Aku sudah minta lagi. Tetap di obrolan ini, ya. Nanti aku kabari kalau mereka datang.
wait-start-fresh = Oke, aku sudah minta orang untuk menemanimu. Tetap di obrolan ini, ya. Yang kamu tulis sebelumnya tidak mereka lihat. Yang kamu tulis mulai sekarang akan mereka lihat saat datang.
    .again = Aku sudah minta lagi. Tetap di obrolan ini, ya. Yang kamu tulis mulai sekarang akan mereka lihat saat datang.
wait-place = Masih mencari orang. Kamu nomor { $position } di antrean.
    .again = Sekarang kamu nomor { $position } di antrean. Aku masih mencari.
wait-noplace = Masih mencari orang. Kamu tidak dilupakan.
    .again = Aku masih di sini dan masih mencari. Bagus kamu mau menunggu.
wait-worse = Kalau makin berat, jangan tunggu obrolan ini. { danger-now }
    .again = Kamu tidak harus menunggu kalau makin berat. { danger-now }
wait-heard = Aku simpan untuk mereka. Kamu boleh menulis lagi.
    .again = Itu juga kusimpan untuk mereka.
wait-long = Ini terlalu lama. Maaf. Bukan karena kamu. Tempatmu di antrean tetap ada. Mau lihat cara lain juga?
    .again = Masih lama, dan aku minta maaf. Tempatmu tetap ada. Mau lihat cara lain?
wait-options = Kamu juga bisa menelepon { $helpline } di { $number }. Tempatmu di antrean tetap ada.
    .again = Sambil menunggu, kamu bisa menelepon { $helpline } di { $number }.
wait-kept = Oke, tempatmu tetap ada. Nanti aku kabari kalau mereka datang.
    .again = Oke, kita tunggu bersama. Tempatmu tetap ada.
wait-refused = Sekarang tidak ada yang bisa. Maaf. Bukan karena tulisanmu. Ini yang bisa kita lakukan.
    .again = Di sana juga tidak ada yang bisa. Maaf. Bukan karena kamu. Ini yang masih bisa kita lakukan.
# Someone else is open: they are asked only with a new yes.
wait-next = Di sana sekarang tidak ada yang bisa. Maaf. Bukan karena kamu. Aku bisa tanya { $helpline }. Mereka akan melihat hal yang sama.
    .again = Di sana juga tidak ada yang bisa. Maaf. Aku bisa tanya { $helpline } sekarang. Mereka akan melihat hal yang sama.
wait-left = Oke, kamu sudah keluar dari antrean. Kamu boleh minta lagi kapan saja.
    .again = Oke, kamu sudah di luar antrean. Minta lagi kalau mau.

# --- With a person.

# Stands in for the counsellor's name where there is none.
live-someone = Seorang pendamping
live-joined = Mereka sudah datang. { $counsellor } dari { $helpline } adalah orang sungguhan. Sekarang kamu bisa menulis ke mereka.
live-tips = Kamu boleh tanya apa saja. Tidak semua pertanyaan harus dijawab. Untuk berhenti, kirim “{ word-stop }”.
live-human = Sekarang kamu mengobrol dengan { $counsellor }. Itu orang sungguhan di { $helpline }.
    .again = Ya, { $counsellor } orang sungguhan di { $helpline }.
live-real-check = Kamu bisa mengeceknya. Telepon { $helpline } di { $number } dan tanya apakah { $counsellor } bekerja di sana.
live-dropped = Sambungannya putus. Aku sedang menyambungkan lagi. Kamu tidak salah apa-apa. Kamu boleh terus menulis. Aku simpan untuk mereka.
    .again = Sambungannya putus lagi, maaf. Aku sedang menyambungkan lagi.
live-back = Sudah tersambung lagi. Kamu boleh lanjut.
    .again = Tersambung lagi. Kamu boleh lanjut.
live-lost = Aku tidak bisa menyambungkan mereka lagi. Maaf. Bukan karena kamu. Mau aku mintakan orang baru?
    .again = Mereka terputus lagi, maaf. Mau aku mintakan orang baru?
live-switch-ask = { $counsellor } bertanya apakah orang lain di { $helpline } boleh menggantikan. Orang itu akan melihat tulisan kalian berdua. Boleh?
live-switch-yes = Oke. { $counsellor } menemanimu sampai orang baru datang.
live-switch-no = Oke, tetap seperti ini. Kamu boleh lanjut dengan { $counsellor }.
live-switch = Sekarang ada orang baru. { $counsellor } dari { $helpline } juga orang sungguhan.
live-quiet = Kamu masih ada? Pelan-pelan saja. Tidak usah buru-buru.
    .again = Aku cuma mengecek. Kamu masih ada? Tidak usah buru-buru.
live-closed-quiet = Aku tutup dulu supaya tidak dibaca orang lain. Kamu boleh menulis lagi kapan saja.
live-ended = Obrolannya sudah selesai. Hebat, kamu berani bicara.
    .again = Obrolan ini juga sudah selesai. Hebat, kamu berani bicara.
live-to-bot = Obrolan dengan orang itu sudah selesai. Ini aku lagi, komputer. Kamu boleh terus menulis di sini.
    .again = Ini aku lagi, komputer. Kamu boleh terus menulis di sini.
live-left = Oke, aku bilang ke mereka kamu perlu pergi. Kamu tidak salah apa-apa.
    .again = Oke, mereka tahu kamu perlu pergi. Kamu tidak salah apa-apa.
live-media = Aku cuma bisa meneruskan kata-kata. Kirimanmu tidak mereka lihat.
    .again = Yang itu tidak sampai ke mereka. Hanya kata-kata yang sampai.
live-undone = Oke, sudah kutarik. Mereka tidak melihatnya.
    .again = Sudah ditarik. Yang itu tidak mereka lihat.
live-undo-late = Mereka mungkin sudah melihatnya. Aku minta mereka menghapusnya.
    .again = Yang itu juga kuminta mereka hapus.
live-undo-none = Tidak ada lagi yang bisa kutarik.
    .again = Lebih dari itu tidak bisa kutarik.
# Something feels wrong.
live-report = Maaf, ya. Terima kasih sudah bilang. Aku memberi tahu pengurus obrolan ini, bukan orang yang mengobrol denganmu. Kamu tidak harus lanjut. Mau aku akhiri sekarang?
    .again = Terima kasih sudah bilang. Aku teruskan ke pengurus obrolan ini. Mau aku akhiri obrolannya sekarang?
live-report-ended = Sekarang sudah selesai. Kamu tidak salah apa-apa. Kamu benar sudah mengatakannya.
live-report-stay = Oke. Kamu bisa mengakhirinya kapan saja.
    .again = Oke, lanjut saja. Akhiri kalau kamu mau.

any-stop-live = Oke, aku bilang ke mereka kamu perlu pergi. Kamu tidak salah apa-apa. Aku tidak akan menulis lagi sebelum kamu menulis dulu. { danger-now }
any-delete-helpline = Aku juga minta { $helpline } menghapus yang ada pada mereka. Menurut hukum, mungkin ada yang harus mereka simpan. Kamu bisa tanya mereka.

# --- Buttons.

btn-chat = Mengobrol di sini
btn-see = Apa yang mereka lihat?
btn-go-on = Lanjut
btn-not-now = Jangan sekarang
btn-free = Aku bisa menulis
btn-share = Ya, teruskan
btn-share-fresh = Tidak, dari awal saja
btn-connect = Ya, sambungkan
btn-leave-line = Keluar dari antrean
btn-wait-on = Tetap menunggu
btn-leave = Akhiri pembicaraan
btn-end-it = Ya, akhiri
btn-stay = Tidak, lanjut saja
btn-feels-wrong = Ada yang tidak beres
btn-undo = Tarik pesan
btn-new-person = Ya, orang baru

# --- On the page.

web-waiting = Menunggu orang
web-typing = Mereka sedang menulis.
web-edited = Diubah
web-taken-back = Ditarik
