### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = Wo gibt es Hilfe?
page-map-intro = Diese Karte zeigt, wo wir Hilfe für junge Leute kennen. Du kannst auch die Liste nehmen.
page-map-link = Hilfe auf der Karte
page-map-note = Namen und Grenzen folgen den Vereinten Nationen. Sie ergreifen keine Partei.
page-map-list = Alle Länder als Liste
page-map-country = Land

page-map-legend = Was die Farben bedeuten
page-cover-free = Kostenloses Telefon für junge Leute
page-cover-young = Telefon für junge Leute
page-cover-other = Nur andere Angebote
page-cover-none = Kein Angebot, das wir kennen
page-gaps-title = Wo Hilfe fehlt
page-gaps-intro = In diesen Ländern kennen wir kein Hilfetelefon für junge Leute. Vielleicht haben wir eines übersehen.
page-gaps-kind = Hier kennen wir keines:
page-gaps-tell = Kennst du eines? Bitte sag es uns.

page-pop-helpline = Hilfetelefone
page-pop-reporting = Meldestellen
page-pop-government = Telefone vom Staat
page-kind-counselling = Beratung für junge Leute
page-kind-police-unit = Polizei für Kinder und Familien
page-kind-ai-driven = Chatprogramm, kein Mensch

page-filter-title = Nur zeigen
page-filter-topic = Worum es geht
page-filter-channel = Wie man sie erreicht
page-filter-open = Jetzt da
page-filter-any = Egal
page-filter-apply = Zeigen
page-filter-clear = Wieder alle zeigen
page-filter-none = Nichts in unserer Liste passt zu alldem. Wähle weniger aus.
page-filter-maybe = Manche Angebote sagen dazu nichts. Sie stehen jetzt nicht hier.

page-channel-chat = Chat auf einer Webseite
page-channel-email = E-Mail
page-channel-page = Webseite

page-topic-suicide = Nicht mehr leben wollen
page-topic-self-harm = Sich selbst wehtun
page-topic-physical-abuse = Geschlagen oder verletzt werden
page-topic-sexual-abuse = Anfassen oder Sex gegen deinen Willen
page-topic-emotional-abuse = Fertiggemacht werden oder Angst haben müssen
page-topic-neglect = Niemand kümmert sich um dich
page-topic-domestic-violence = Gewalt zu Hause
page-topic-bullying = Mobbing
page-topic-online-exploitation = Drohungen oder Schlimmes im Internet
page-topic-harmful-practices = Zwangsheirat, Beschneidung und Ähnliches
page-topic-labour-trafficking = Zwangsarbeit und Menschenhandel
page-topic-mental-health = Gefühle und seelische Gesundheit
page-topic-grief = Jemanden verlieren
page-topic-family-relationships = Familie
page-topic-peer-relationships = Freundschaft und Liebe
page-topic-sexuality-identity = Wer du bist und wen du liebst
page-topic-physical-health = Körper und Gesundheit
page-topic-school = Schule und Arbeit
page-topic-basic-needs = Essen, ein Schlafplatz, weg von zu Hause
page-topic-substance-use = Alkohol und Drogen
page-topic-discrimination = Schlecht behandelt werden, weil man ist, wie man ist
page-topic-legal-migration = Gesetze, Rechte und Flucht

page-checked-on = Geprüft am { $date }
page-next-check = Nächste Prüfung
page-checked-by = Geprüft von
page-vetting = Wie sicher wir sind
page-vetting-confirmed = Vom Angebot bestätigt
page-vetting-two-sources = Zwei Quellen sagen dasselbe
page-vetting-one-source = Eine gute Quelle
page-vetting-weak = Eine schwache Quelle
page-home-only = Diese Nummer geht vielleicht nur in diesem Land: { $country }.
page-way-hidden = Mehrere haben auf einem Weg niemanden erreicht. Dieser Weg wird gerade nicht gezeigt.
page-reach-good = Andere sagen, dass hier jemand antwortet.
page-reach-seldom = Andere sagen, dass hier oft schwer jemand zu erreichen ist.
page-hours-doubt = Andere sagen, dass zu diesen Zeiten niemand geantwortet hat.

page-report-link = Fehler melden
page-report-intro = Die Menschen, die diese Liste pflegen, lesen es. Bitte schreib nichts über dich.
page-report-what = Was stimmt nicht?
page-report-dead = Die Nummer oder Seite geht nicht
page-report-other-place = Dort meldet sich jemand anderes
page-report-hours = Die Zeiten stimmen nicht
page-report-cost = Es kostet Geld
page-report-closed = Das Angebot gibt es nicht mehr
page-report-right = Die richtige Nummer oder Seite, wenn du sie weißt
page-report-bad = Hier passt nur eine Telefonnummer oder eine Webadresse.
page-report-thanks = Danke. Wir sehen es uns an.
page-report-later = Zu viele auf einmal. Bitte versuch es später noch mal.

page-chat-app = Chat über { $app }
page-poster-link = Plakat zum Drucken
page-poster-title = Jemand hört dir zu
page-poster-lead = Du kannst über alles reden. Deinen Namen brauchst du nicht zu sagen.
page-poster-scan = Mit dem Handy scannen
page-poster-computer = Zuerst antwortet ein Computer und zeigt dir, wer helfen kann.

page-data-title = Nimm diese Liste mit
page-data-intro = Alle dürfen sie herunterladen, nutzen und weitergeben. Ein Schlüssel ist nicht nötig.
page-data-version = Version
page-data-signed = Jede Datei ist signiert. Hier steht, wie man sie prüft:
page-changes-title = Was sich geändert hat
page-changes-none = Noch hat sich nichts geändert.
page-changes-added = Neu
page-changes-edited = Geändert
page-changes-removed = Entfernt
page-changes-two = Zwei Menschen haben diese Nummer geprüft.
