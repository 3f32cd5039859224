### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = Gdzie jest pomoc?
page-map-intro = Ta mapa pokazuje, gdzie znamy pomoc dla młodych. Możesz też użyć listy.
page-map-link = Mapa pomocy
page-map-note = Nazwy i granice są takie jak w ONZ. Nie stają po żadnej stronie.
page-map-list = Wszystkie kraje na liście
page-map-country = Kraj

page-map-legend = Co znaczą kolory
page-cover-free = Darmowy numer dla młodych
page-cover-young = Numer dla młodych
page-cover-other = Tylko inna pomoc
page-cover-none = Nie znamy żadnej pomocy
page-gaps-title = Gdzie brakuje pomocy
page-gaps-intro = W tych krajach nie znamy numeru dla młodych. Może jest taki, którego nie widać na naszej liście.
page-gaps-kind = Tu nie znamy żadnego:
page-gaps-tell = Znasz jakiś? Proszę, daj nam znać.

page-pop-helpline = Telefony zaufania
page-pop-reporting = Miejsca do zgłaszania
page-pop-government = Numery państwowe
page-kind-counselling = Poradnia dla młodych
page-kind-police-unit = Policja do spraw dzieci i rodzin
page-kind-ai-driven = Program do rozmowy, nie człowiek

page-filter-title = Pokaż tylko
page-filter-topic = O co chodzi
page-filter-channel = Jak się skontaktować
page-filter-open = Czynne teraz
page-filter-any = Dowolne
page-filter-apply = Pokaż
page-filter-clear = Pokaż znowu wszystko
page-filter-none = Nic na naszej liście do tego nie pasuje. Spróbuj wybrać mniej.
page-filter-maybe = Czasem tego nie podano. Takich miejsc teraz tu nie widać.

page-channel-chat = Czat na stronie
page-channel-email = E-mail
page-channel-page = Strona internetowa

page-topic-suicide = Brak chęci do życia
page-topic-self-harm = Robienie sobie krzywdy
page-topic-physical-abuse = Gdy ktoś bije lub krzywdzi
page-topic-sexual-abuse = Niechciany dotyk lub seks
page-topic-emotional-abuse = Poniżanie i straszenie
page-topic-neglect = Nikt się tobą nie opiekuje
page-topic-domestic-violence = Przemoc w domu
page-topic-bullying = Dokuczanie i nękanie
page-topic-online-exploitation = Groźby lub krzywda w internecie
page-topic-harmful-practices = Wymuszone małżeństwo, okaleczanie i podobne
page-topic-labour-trafficking = Praca pod przymusem i handel ludźmi
page-topic-mental-health = Uczucia i zdrowie psychiczne
page-topic-grief = Strata kogoś bliskiego
page-topic-family-relationships = Rodzina
page-topic-peer-relationships = Przyjaźń i miłość
page-topic-sexuality-identity = Kim jesteś i kogo kochasz
page-topic-physical-health = Ciało i zdrowie
page-topic-school = Szkoła i praca
page-topic-basic-needs = Jedzenie, miejsce do spania, życie poza domem
page-topic-substance-use = Alkohol i narkotyki
page-topic-discrimination = Złe traktowanie za to, kim się jest
page-topic-legal-migration = Prawo i ucieczka z kraju

page-checked-on = Sprawdzono { $date }
page-next-check = Następne sprawdzenie
page-checked-by = Kto sprawdził
page-vetting = Jak bardzo to pewne
page-vetting-confirmed = Potwierdzone przez nich
page-vetting-two-sources = Dwa źródła mówią to samo
page-vetting-one-source = Jedno dobre źródło
page-vetting-weak = Jedno słabe źródło
page-home-only = Ten numer może działać tylko w tym kraju: { $country }.
page-way-hidden = Kilka osób nie mogło się z nimi skontaktować jednym ze sposobów. Teraz go nie pokazujemy.
page-reach-good = Inni mówią, że ktoś tu odpowiada.
page-reach-seldom = Inni mówią, że często trudno się tu dodzwonić lub dopisać.
page-hours-doubt = Inni mówią, że w tych godzinach nikt nie odpowiadał.

page-report-link = Zgłoś błąd
page-report-intro = Przeczytają to ci, którzy prowadzą tę listę. Proszę, nie pisz nic o sobie.
page-report-what = Co się nie zgadza?
page-report-dead = Numer albo strona nie działa
page-report-other-place = Odbiera ktoś inny
page-report-hours = Godziny się nie zgadzają
page-report-cost = To kosztuje
page-report-closed = Ta pomoc już nie działa
page-report-right = Dobry numer albo strona, jeśli wiesz
page-report-bad = Tu pasuje tylko numer telefonu albo adres strony.
page-report-thanks = Dzięki. Sprawdzimy to.
page-report-later = Za dużo na raz. Proszę, spróbuj później.

page-chat-app = Czat przez { $app }
page-poster-link = Plakat do druku
page-poster-title = Ktoś cię wysłucha
page-poster-lead = Możesz mówić o wszystkim. Nie trzeba podawać imienia.
page-poster-scan = Zeskanuj telefonem
page-poster-computer = Najpierw odpowiada komputer i pokazuje, kto może pomóc.

page-data-title = Weź tę listę ze sobą
page-data-intro = Każdy może ją pobrać, używać jej i przekazywać. Nie trzeba klucza.
page-data-version = Wersja
page-data-signed = Każdy plik jest podpisany. Tu jest, jak to sprawdzić:
page-changes-title = Co się zmieniło
page-changes-none = Jeszcze nic się nie zmieniło.
page-changes-added = Nowe
page-changes-edited = Zmienione
page-changes-removed = Usunięte
page-changes-two = Dwie osoby sprawdziły ten numer.
