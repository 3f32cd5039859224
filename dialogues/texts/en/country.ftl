### Status: drafted 2026-11-28.
### Country: only asked to find services, may be refused (safety rule A5).

country-ask = Which country are you in? I use it to find people near you. I don't need your town.
    .again = To find people near you, I need the country. Which one is it? You don't have to say.
country-guess = Are you in { $country }? I'm only guessing from your language.
    .again = Is it { $country }? It was only a guess.
country-set = OK, { $country }. You can change it any time.
country-changed = Done. I'll use { $country } now.
    .again = OK, { $country } it is.
country-kept = OK, nothing changes. You can go on writing.
    .again = OK. It stays as it is.
country-refused = That's OK. You don't have to say. This page has all the numbers. You can look on your own: { $url }. In danger now? Call 112. It works in many places.
    .again = That's fine, you don't have to say. All the numbers are here: { $url }. { emergency-bar-unknown }
country-later = That's OK, we can go on without it. This page has all the numbers: { $url }. { emergency-bar-unknown } You can just write to me, too.
    .again = We don't need the country now. All the numbers are here: { $url }. { emergency-bar-unknown }
country-not-found = Sorry, I don't know that one. Can you pick it from this list, or write the name of the country?
    .again = I still don't know that one. That's my fault. Can you try the country's name in another way?
country-two = I found more than one. Which one is it?
    .again = There is more than one with that name. Which one do you mean?
numbers-page = This page has all the numbers: { $url }
    .again = All the numbers are on this page: { $url }
