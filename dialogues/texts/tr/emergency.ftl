### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = İyi ki yazdın. Lütfen şimdi { $emergency } numarasını ara. Yardım gönderebilirler. Gidebilirsen, başka insanların olduğu bir yere git. Ben hâlâ buradayım. Yazmaya devam edebilirsin.

# Country not known. 112 is worded as "in many places".
emergency-no-country = İyi ki yazdın. Lütfen şimdi 112 numarasını ara. Pek çok yerde cep telefonundan işe yarar. Olmazsa bana ülkeni söyle. Doğru numarayı bulurum. Ben hâlâ buradayım.

# The country is known, but we hold no number for it.
emergency-no-number = İyi ki yazdın. Bu ülke için emin olduğum bir numara yok: { $country }. { emergency-bar-unknown } Gidebilirsen, insanların olduğu bir yere git. Birinden aramasını iste. Ben hâlâ buradayım.
    .again = Bu ülke için hâlâ emin olduğum bir numara yok: { $country }. { emergency-bar-unknown } Yanındaki birinden seninle aramasını iste. Ben buradayım.

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = Kendini iyi hissetsen bile lütfen şimdi ara. Bazı etkiler sonradan belli olur. Kötüleşmeyi bekleme.

# Sent once, right after the first emergency message.
emergency-limits = Ben bir bilgisayarım. Nerede olduğunu göremem. Sana yardım gönderemem. Sen arayabilirsin ya da yanındaki biri senin için arayabilir.

# The country became known during an emergency.
emergency-country = Teşekkürler. { $country }: lütfen şimdi { $emergency } numarasını ara. Yardım gönderebilirler. Gidebilirsen, başka insanların olduğu bir yere git. Ben hâlâ buradayım.
    .again = { $country } için numara { $emergency }. Lütfen şimdi ara. Yardım gönderebilirler. Ben buradayım, seninleyim.

emergency-silent-data = Sesli konuşmak güvenli olmayabilir. Burada { $textnumber } numarasına mesaj atabilirsin. Nerede olduğunu ve yardım istediğini yaz.
    .again = Hâlâ { $textnumber } numarasına mesaj atabilirsin. Nerede olduğunu yaz. Sonra gerektiği kadar sessiz kal.
emergency-silent-none = Sesli konuşmak güvenli olmayabilir. Yanındaki birinden aramasını iste. Bir arkadaş, bir dükkan ya da bir öğretmen olabilir. { danger-now }
    .again = Yanındaki biri senin için arayabilir. { danger-now } Gidebileceğin, insanların olduğu bir yer var mı?

emergency-did-you-reach = Ben hâlâ buradayım. Birine ulaşabildin mi?
    .again = Seninleyim. Kimseye ulaşabildin mi?
emergency-reached = Çok iyi. Yapabilirsen onların yanında kal. Bana istediğin zaman yazabilirsin.
emergency-not-reached = Denediğin için teşekkürler. Lütfen { $emergency } numarasını bir kez daha dene. Ya da insanların olduğu bir yere git, aramalarını iste. Şurayı da arayabilirsin. { $helpline }: { $number }.
    .again = İyi ki denedin. İnsanların olduğu yere git, { $emergency } numarasını aramalarını iste. Burası da var. { $helpline }: { $number }.
emergency-not-reached-alone = Denediğin için teşekkürler. Lütfen { $emergency } numarasını bir kez daha dene. Ya da insanların olduğu bir yere git, aramalarını iste.
    .again = İyi ki denedin. İnsanların olduğu yere git, { $emergency } numarasını aramalarını iste.
emergency-not-reached-unknown = Denediğin için teşekkürler. { emergency-bar-unknown } Ya da insanların olduğu bir yere git, aramalarını iste. Bana ülkeni söyle, doğru numarayı bulayım.
    .again = İyi ki denedin. İnsanların olduğu yere git, aramalarını iste. { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = Tamam. Söylediğin için teşekkürler. Yanlış anladım. { danger-now } Şu an sana en çok ne iyi gelir?

# Again at emergency level, later in the same chat.
emergency-again = Hâlâ buradasın, bu çok iyi. En hızlı yardım { $emergency } numarasında. Yanında kalabilecek biri var mı?
    .again = Buradayım, okuyorum. Lütfen { $emergency } numarasını ara ya da birinden aramasını iste. Bununla tek başına kalmak zorunda değilsin.
emergency-again-unknown = Hâlâ buradasın, bu çok iyi. { emergency-bar-unknown } Hangi ülkedesin? Doğru numarayı bulurum.
    .again = Buradayım, okuyorum. { emergency-bar-unknown } Ya da yanındaki birinden aramasını iste. Bana ülkeni söyle, bakayım.

emergency-here = Ben hâlâ buradayım. { $emergency } numarasına ulaştın mı?
    .again = Buradayım. En hızlı yardım { $emergency } numarasında. Birine ulaşabildin mi?
emergency-here-unknown = Ben hâlâ buradayım. { emergency-bar-unknown } Birine ulaşabildin mi?
    .again = Buradayım, seninleyim. { emergency-bar-unknown } Gelen oldu mu?

# Wants a person in the chat: the number stays, then the services.
emergency-person = Bu insanlarla da konuşabilirsin. { danger-now }

# Text for the bar that is always in view.
emergency-bar = Şu an tehlikede misin? { $emergency } numarasını ara.
emergency-bar-unknown = Şu an tehlikede misin? 112 numarasını ara. Pek çok yerde işe yarar.

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] Şu an tehlikede misin? { $emergency } numarasını ara.
       *[no] { emergency-bar-unknown }
    }
