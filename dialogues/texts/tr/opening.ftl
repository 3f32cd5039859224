### Status: drafted 2026-11-28.
### What is said first. Turkish as spoken in Turkey, Cyprus and by families in Germany. Form of "you": "sen".
### Rules for every translator stand in docs/translating.md: at most 60 words a message and 15 words a sentence.

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] Merhaba, iyi ki buradasın. Ben bir bilgisayarım, insan değilim. Konuşabileceğin birini bulmana yardım ederim. Şu an tehlikede misin? { $emergency } numarasını ara.
       *[no] Merhaba, iyi ki buradasın. Ben bir bilgisayarım, insan değilim. Konuşabileceğin birini bulmana yardım ederim. Şu an tehlikede misin? 112 numarasını ara. Bazı yerlerde numara başka. “{ btn-emergency }” yazısına dokun, ben bakarım.
    }

open-exit-web = Hemen çıkmak için yukarıdaki “{ web-exit }” yazısına dokun. İstersen “{ word-hide }” de yazabilirsin. Bu telefonu kullanan biri bu sayfayı görebilir.
open-exit-app = Bu sohbeti hemen saklamak için “{ word-hide }” yaz. Bu telefonu kullanan biri onu görebilir. Bir süre sessiz kalırsan burada silebildiğimi silerim. Kalsın istersen “{ btn-keep }” yazısına dokun.
open-exit-terminal = Bunu hemen saklamak için “{ word-hide }” yaz. Bu ekrana bakan biri onu görebilir.

open-ask = Her şeyi yazabilirsin. Birkaç kelime de yeter. Adını söylemene gerek yok. Neler oluyor?
    .again = Her şeyi yazabilirsin. Adını söylemene gerek yok. Bugün sana ne iyi gelir?

open-kept = Tamam, bu sohbet kalıyor. Sonra “{ word-delete }” yazarak silebilirsin.
    .again = Bu sohbet kalıyor. İstediğin zaman “{ word-delete }” yazınca silinir.

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = hava
word-help = güneşli
word-stop = dur
word-delete = sil
