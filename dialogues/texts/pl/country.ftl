### Status: drafted 2026-11-28.
### Country: only asked to find services, may be refused (safety rule A5). Country names come bare ("Kraj: Polska").

country-ask = W jakim kraju jesteś? Dzięki temu znajdę kogoś blisko ciebie. Miasto nie jest mi potrzebne.
    .again = Żeby znaleźć kogoś blisko ciebie, muszę znać kraj. Jaki to kraj? Nie musisz mówić.
country-guess = Czy jesteś w tym kraju: { $country }? Tylko zgaduję po języku.
    .again = Czy to { $country }? Tylko zgaduję.
country-set = Dobrze, { $country }. Możesz to zmienić, kiedy chcesz.
country-changed = Gotowe. Teraz kraj to { $country }.
    .again = Dobrze, niech będzie { $country }.
country-kept = Dobrze, nic się nie zmienia. Możesz pisać dalej.
    .again = Dobrze. Zostaje tak, jak jest.
country-refused = W porządku. Nie musisz mówić. Na tej stronie są wszystkie numery. Możesz tam zajrzeć: { $url }. Jesteś teraz w niebezpieczeństwie? Zadzwoń pod numer 112. Działa w wielu miejscach.
    .again = W porządku, nie musisz mówić. Wszystkie numery są tutaj: { $url }. { emergency-bar-unknown }
country-later = W porządku, można i bez tego. Na tej stronie są wszystkie numery: { $url }. { emergency-bar-unknown } Możesz też po prostu do mnie pisać.
    .again = Teraz nie potrzebujemy kraju. Wszystkie numery są tutaj: { $url }. { emergency-bar-unknown }
country-not-found = Przepraszam, tego nie znam. Możesz wybrać z tej listy albo napisać nazwę kraju?
    .again = Nadal nie wiem, jaki to kraj. To moja wina. Możesz napisać nazwę kraju inaczej?
country-two = Jest więcej niż jeden. Który to?
    .again = Tak nazywa się więcej niż jeden. O który chodzi?
numbers-page = Na tej stronie są wszystkie numery: { $url }
    .again = Wszystkie numery są na tej stronie: { $url }
