### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = Syukurlah kamu menulis. Tolong telepon { $emergency } sekarang. Mereka bisa mengirim bantuan. Kalau bisa, pergi ke tempat yang ada orang. Aku tetap di sini. Kamu boleh terus menulis.

# Country not known. 112 is worded as "in many places".
emergency-no-country = Syukurlah kamu menulis. Tolong telepon 112 sekarang. Nomor ini bisa dipakai dari HP di banyak tempat. Kalau tidak bisa, sebutkan negaramu. Aku carikan nomor yang benar. Aku tetap di sini.

# The country is known, but we hold no number for it.
emergency-no-number = Syukurlah kamu menulis. Aku tidak punya nomor yang pasti untuk { $country }. { emergency-bar-unknown } Kalau bisa, pergi ke tempat yang ada orang. Minta satu orang menelepon. Aku tetap di sini.
    .again = Aku masih tidak punya nomor yang pasti untuk { $country }. { emergency-bar-unknown } Minta orang di dekatmu menelepon bersamamu. Aku tetap di sini.

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = Tolong telepon sekarang, walaupun kamu merasa baik-baik saja. Kadang akibatnya baru terasa belakangan. Jangan tunggu sampai lebih parah.

# Sent once, right after the first emergency message.
emergency-limits = Aku komputer. Aku tidak bisa melihat kamu di mana. Aku tidak bisa mengirim bantuan. Kamu bisa menelepon, atau orang di dekatmu menelepon untukmu.

# The country became known during an emergency.
emergency-country = Terima kasih. Di { $country }, tolong telepon { $emergency } sekarang. Mereka bisa mengirim bantuan. Kalau bisa, pergi ke tempat yang ada orang. Aku tetap di sini.
    .again = Untuk { $country } nomornya { $emergency }. Tolong telepon sekarang. Mereka bisa mengirim bantuan. Aku di sini bersamamu.

emergency-silent-data = Mungkin tidak aman untuk bersuara. Di sini kamu bisa kirim SMS ke { $textnumber }. Tulis kamu di mana dan bahwa kamu butuh bantuan.
    .again = Kamu masih bisa kirim SMS ke { $textnumber }. Tulis kamu di mana. Setelah itu, diam saja selama kamu perlu.
emergency-silent-none = Mungkin tidak aman untuk bersuara. Minta orang di dekatmu menelepon. Bisa teman, penjaga warung, atau guru. { danger-now }
    .again = Orang di dekatmu bisa menelepon untukmu. { danger-now } Apa ada tempat ramai yang bisa kamu datangi?

emergency-did-you-reach = Aku masih di sini. Sudah tersambung dengan seseorang?
    .again = Aku bersamamu. Apa sudah ada yang bisa dihubungi?
emergency-reached = Syukurlah. Tetaplah bersama mereka kalau bisa. Kamu boleh menulis ke aku kapan saja.
emergency-not-reached = Terima kasih sudah mencoba. Tolong coba { $emergency } sekali lagi. Atau pergi ke tempat ramai dan minta mereka menelepon. Kamu juga bisa menelepon { $helpline } di { $number }.
    .again = Bagus kamu sudah mencoba. Pergi ke tempat ramai dan minta mereka telepon { $emergency }. { $helpline } juga ada, di { $number }.
emergency-not-reached-alone = Terima kasih sudah mencoba. Tolong coba { $emergency } sekali lagi. Atau pergi ke tempat ramai dan minta mereka menelepon.
    .again = Bagus kamu sudah mencoba. Pergi ke tempat ramai dan minta mereka telepon { $emergency }.
emergency-not-reached-unknown = Terima kasih sudah mencoba. { emergency-bar-unknown } Atau pergi ke tempat ramai dan minta mereka menelepon. Sebutkan negaramu, nanti aku carikan nomor yang benar.
    .again = Bagus kamu sudah mencoba. Pergi ke tempat ramai dan minta mereka menelepon. { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = Oke. Terima kasih sudah bilang. Aku salah paham. { danger-now } Apa yang paling membantu sekarang?

# Again at emergency level, later in the same chat.
emergency-again = Kamu masih di sini, dan itu baik. { $emergency } adalah bantuan paling cepat. Apa ada satu orang di dekatmu yang bisa menemanimu?
    .again = Aku di sini dan aku membaca. Tolong telepon { $emergency }, atau minta orang menelepon untukmu. Kamu tidak harus menghadapi ini sendirian.
emergency-again-unknown = Kamu masih di sini, dan itu baik. { emergency-bar-unknown } Kamu di negara mana? Aku carikan nomor yang benar.
    .again = Aku di sini dan aku membaca. { emergency-bar-unknown } Atau minta orang di dekatmu menelepon. Sebutkan negaramu, nanti aku carikan.

emergency-here = Aku masih di sini. Apa { $emergency } sudah tersambung?
    .again = Aku di sini. { $emergency } adalah bantuan paling cepat. Apa sudah tersambung?
emergency-here-unknown = Aku masih di sini. { emergency-bar-unknown } Apa sudah tersambung?
    .again = Aku di sini bersamamu. { emergency-bar-unknown } Apa sudah ada yang datang?

# Wants a person in the chat: the number stays, then the services.
emergency-person = Kamu juga bisa bicara dengan mereka ini. { danger-now }

# Text for the bar that is always in view.
emergency-bar = Dalam bahaya sekarang? Telepon { $emergency }.
emergency-bar-unknown = Dalam bahaya sekarang? Telepon 112. Nomor ini bisa dipakai di banyak tempat.

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] Dalam bahaya sekarang? Telepon { $emergency }.
       *[no] { emergency-bar-unknown }
    }
