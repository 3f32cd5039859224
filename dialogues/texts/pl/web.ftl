### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = Notatki
web-exit = Wyjdź z tej strony
web-exit-help = Przenosi na inną stronę. Nie czyści historii przeglądarki.
web-skip = Przejdź do wiadomości
web-log-label = Wiadomości
web-input-label = Twoja wiadomość
web-send = Wyślij
web-no-js = Wyślij wiadomość, a odpowiedź pojawi się tutaj. „{ web-refresh }” szuka nowych.
web-refresh = Sprawdź nowe wiadomości
web-tracks-link = Usuń ślady
web-tracks = Przeglądarka zapamiętuje listę stron, które otwierasz. Prywatne okno tego nie robi. Gdy skasujesz całą listę, ktoś może to zauważyć. Może lepiej skasować tylko tę stronę.
web-from-you = Ty
web-from-bot = Komputer
web-from-person = Człowiek
web-closed = Ten czat jest zamknięty. Możesz zacząć nowy.
web-lost = Tego czatu już nie ma. Dzięki temu zostaje prywatny. Możesz zacząć nowy. { danger-now }
web-not-found = Tej strony tu nie ma. Możesz wrócić na początek.
web-start = Początek
web-language-label = Język
web-error = Coś poszło nie tak po naszej stronie. To nie przez ciebie. { danger-now }
web-too-fast = Szybko piszesz. Daj mi chwilę. { danger-now }
web-exit-loading = Ładowanie
web-exit-two = Naciśnij Shift jeszcze dwa razy, żeby wyjść.
web-exit-one = Naciśnij Shift jeszcze raz, żeby wyjść.
web-exit-over = Wychodzenie Shiftem zaczyna się od nowa.
web-exit-shift = Na klawiaturze możesz też nacisnąć Shift trzy razy.
web-sending = Wysyłanie
web-sent = Wysłano
web-not-sent = Jeszcze nie wysłano. Próbuję dalej.
web-retry = Nie wysłano. Dotknij, żeby spróbować znowu.
web-offline = Nie masz internetu. Telefon może dalej działać. Wyślę, gdy wróci sieć.
web-show = Pokaż znowu
web-listen = Czytaj na głos
web-listen-stop = Przestań czytać
web-pictures = Duże obrazki
web-close = Zamknij
web-run-by = Kto prowadzi ten czat:
web-widget-off = Tutaj czat nie jest otwarty. Możesz otworzyć go na jego stronie. { danger-now }
web-own-page = Otwórz czat

term-intro = Możesz tu pisać. Wyślij „{ word-stop }”, żeby przestać. Liczby wybierają z listy.
term-left = Cześć. Nic z tego nie zostało zapisane.
