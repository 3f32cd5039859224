### Status: drafted 2026-11-28.
### Country: only asked to find services, may be refused (safety rule A5).

country-ask = Kamu di negara mana? Aku pakai ini untuk mencari orang di dekatmu. Tidak perlu nama kotamu.
    .again = Untuk mencari orang di dekatmu, aku perlu tahu negaranya. Negara mana? Kamu tidak harus bilang.
country-guess = Apa kamu di { $country }? Aku cuma menebak dari bahasamu.
    .again = Apa benar { $country }? Itu cuma tebakan.
country-set = Oke, { $country }. Kamu bisa menggantinya kapan saja.
country-changed = Sudah. Sekarang aku pakai { $country }.
    .again = Oke, jadi { $country }.
country-kept = Oke, tidak ada yang berubah. Kamu boleh terus menulis.
    .again = Oke. Tetap seperti tadi.
country-refused = Tidak apa-apa. Kamu tidak harus bilang. Semua nomor ada di halaman ini. Kamu bisa melihatnya sendiri: { $url }. Dalam bahaya sekarang? Telepon 112. Nomor ini bisa dipakai di banyak tempat.
    .again = Tidak apa-apa, kamu tidak harus bilang. Semua nomor ada di sini: { $url }. { emergency-bar-unknown }
country-later = Tidak apa-apa, kita bisa lanjut tanpa itu. Semua nomor ada di halaman ini: { $url }. { emergency-bar-unknown } Kamu juga boleh menulis saja ke aku.
    .again = Sekarang kita tidak perlu tahu negaranya. Semua nomor ada di sini: { $url }. { emergency-bar-unknown }
country-not-found = Maaf, aku tidak kenal yang itu. Bisa pilih dari daftar ini, atau tulis nama negaranya?
    .again = Aku masih belum kenal. Itu salahku. Bisa tulis nama negaranya dengan cara lain?
country-two = Aku menemukan lebih dari satu. Yang mana?
    .again = Ada lebih dari satu dengan nama itu. Yang mana maksudmu?
numbers-page = Semua nomor ada di halaman ini: { $url }
    .again = Di halaman ini ada semua nomor: { $url }
