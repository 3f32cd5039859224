### Status: drafted 2026-11-28.
### Country: only asked to find services, may be refused (safety rule A5). Names come bare, without a suffix: they stand after a colon.

country-ask = Hangi ülkedesin? Sana yakın insanları bulmak için soruyorum. Şehrini bilmem gerekmez.
    .again = Sana yakın insanları bulmak için ülke gerekiyor. Hangisi? Söylemek zorunda değilsin.
country-guess = Ülken bu mu: { $country }? Sadece dilinden tahmin ediyorum.
    .again = Şu ülke mi: { $country }? Sadece bir tahmindi.
country-set = Tamam. Ülke: { $country }. İstediğin zaman değiştirebilirsin.
country-changed = Oldu. Artık ülke: { $country }.
    .again = Tamam, şimdi { $country }.
country-kept = Tamam, bir şey değişmiyor. Yazmaya devam edebilirsin.
    .again = Tamam. Olduğu gibi kalıyor.
country-refused = Sorun değil. Söylemek zorunda değilsin. Bu sayfada bütün numaralar var. Kendin bakabilirsin: { $url }. Şu an tehlikede misin? 112 numarasını ara. Pek çok yerde işe yarar.
    .again = Olsun, söylemek zorunda değilsin. Bütün numaralar burada: { $url }. { emergency-bar-unknown }
country-later = Olsun, onsuz da devam ederiz. Bu sayfada bütün numaralar var: { $url }. { emergency-bar-unknown } Bana da yazabilirsin.
    .again = Ülke şimdi gerekmiyor. Bütün numaralar burada: { $url }. { emergency-bar-unknown }
country-not-found = Üzgünüm, onu bilmiyorum. Bu listeden seçer misin ya da ülkenin adını yazar mısın?
    .again = Hâlâ bulamadım. Hata bende. Ülkenin adını başka türlü yazar mısın?
country-two = Birden fazla buldum. Hangisi?
    .again = Bu adda birden fazla var. Hangisini diyorsun?
numbers-page = Bu sayfada bütün numaralar var: { $url }
    .again = Bütün numaralar bu sayfada: { $url }
