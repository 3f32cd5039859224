### Status: drafted 2026-11-28.
### What is said first. Everyday Indonesian as young people all over the country understand it, neither stiff nor Jakarta
### slang. "you" is "kamu", the chat is "aku". Adults (adult-*) are "Anda". No word tells the young person's gender.

open-hello =
    { $known ->
        [yes] Hai, senang kamu ada di sini. Aku komputer, bukan orang. Aku bantu kamu mencari orang untuk diajak bicara. Kamu dalam bahaya sekarang? Telepon { $emergency }.
       *[no] Hai, senang kamu ada di sini. Aku komputer, bukan orang. Aku bantu kamu mencari orang untuk diajak bicara. Kamu dalam bahaya sekarang? Telepon 112. Di beberapa tempat nomornya lain. Ketuk “{ btn-emergency }”, nanti aku carikan.
    }

open-exit-web = Mau pergi cepat? Ketuk “{ web-exit }” di atas. Kamu juga bisa kirim “{ word-hide }”. Orang yang memakai HP ini bisa melihat halaman ini.
open-exit-app = Untuk cepat menyembunyikan, kirim “{ word-hide }”. Orang yang memakai HP ini bisa melihatnya. Kalau lama sepi, aku hapus yang bisa kuhapus. Mau disimpan? Ketuk “{ btn-keep }”.
open-exit-terminal = Untuk cepat menyembunyikan, kirim “{ word-hide }”. Orang yang melihat layar ini bisa membacanya.

open-ask = Kamu boleh menulis apa saja. Sedikit kata juga cukup. Tidak perlu sebut nama. Ada apa?
    .again = Kamu boleh menulis apa saja. Tidak perlu sebut nama. Apa yang bisa membantumu hari ini?

open-kept = Oke, obrolan ini tetap ada. Nanti kamu bisa menghapusnya dengan “{ word-delete }”.
    .again = Obrolan ini masih ada. Kirim “{ word-delete }” kalau kamu mau menghapusnya.

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = cuaca
word-help = cerah
word-stop = berhenti
word-delete = hapus
