### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = Dove c'è aiuto?
page-map-intro = Questa mappa mostra dove conosciamo un aiuto per i giovani. Puoi usare anche la lista.
page-map-link = Mappa degli aiuti
page-map-note = Nomi e confini seguono le Nazioni Unite. Non prendono posizione.
page-map-list = Tutti i Paesi in una lista
page-map-country = Paese

page-map-legend = Che cosa dicono i colori
page-cover-free = Una linea gratuita per giovani
page-cover-young = Una linea per giovani
page-cover-other = Solo altri servizi
page-cover-none = Nessun servizio che conosciamo
page-gaps-title = Dove manca aiuto
page-gaps-intro = In questi Paesi non conosciamo una linea per giovani. Forse ce n'è una che non abbiamo visto.
page-gaps-kind = Qui non ne conosciamo:
page-gaps-tell = Ne conosci una? Per favore, faccelo sapere.

page-pop-helpline = Linee di aiuto
page-pop-reporting = Dove segnalare
page-pop-government = Linee dello Stato
page-kind-counselling = Ascolto e consigli per giovani
page-kind-police-unit = Polizia per minori e famiglie
page-kind-ai-driven = Programma di chat, non una persona

page-filter-title = Mostra solo
page-filter-topic = Di che cosa si tratta
page-filter-channel = Come contattarli
page-filter-open = Aperto adesso
page-filter-any = Qualsiasi
page-filter-apply = Mostra
page-filter-clear = Mostra di nuovo tutto
page-filter-none = Niente nella nostra lista va bene per tutto questo. Prova a scegliere meno cose.
page-filter-maybe = Alcuni servizi non lo dicono. Adesso non si vedono.

page-channel-chat = Chat su una pagina web
page-channel-email = E-mail
page-channel-page = Pagina web

page-topic-suicide = Non voler vivere
page-topic-self-harm = Farsi del male
page-topic-physical-abuse = Quando qualcuno picchia o fa male
page-topic-sexual-abuse = Contatti o sesso che non vuoi
page-topic-emotional-abuse = Offese e paura
page-topic-neglect = Nessuno si prende cura di te
page-topic-domestic-violence = Violenza in casa
page-topic-bullying = Bullismo
page-topic-online-exploitation = Minacce o cattiverie online
page-topic-harmful-practices = Matrimonio forzato, mutilazione e simili
page-topic-labour-trafficking = Lavoro forzato e tratta di persone
page-topic-mental-health = Emozioni e salute mentale
page-topic-grief = Perdere qualcuno
page-topic-family-relationships = Famiglia
page-topic-peer-relationships = Amicizia e amore
page-topic-sexuality-identity = Chi sei e chi ami
page-topic-physical-health = Corpo e salute
page-topic-school = Scuola e lavoro
page-topic-basic-needs = Cibo, un posto per dormire, stare lontano da casa
page-topic-substance-use = Alcol e droghe
page-topic-discrimination = Quando ti trattano male per come sei
page-topic-legal-migration = Leggi, diritti e fuga dal proprio Paese

page-checked-on = Controllato il { $date }
page-next-check = Prossimo controllo
page-checked-by = Controllato da
page-vetting = Quanto è sicuro
page-vetting-confirmed = Confermato con il servizio
page-vetting-two-sources = Due fonti dicono lo stesso
page-vetting-one-source = Una fonte buona
page-vetting-weak = Una fonte debole
page-home-only = Questo numero forse funziona solo in questo Paese: { $country }.
page-way-hidden = Più persone non sono riuscite a contattarli in uno dei modi. Per ora quel modo non si vede.
page-reach-good = Altri dicono che qui qualcuno risponde.
page-reach-seldom = Altri dicono che qui spesso è difficile trovare qualcuno.
page-hours-doubt = Altri dicono che in questi orari nessuno ha risposto.

page-report-link = Segnala un errore
page-report-intro = Lo legge chi si occupa di questa lista. Per favore, non scrivere niente di te.
page-report-what = Che cosa è sbagliato?
page-report-dead = Il numero o la pagina non funziona
page-report-other-place = Risponde qualcun altro
page-report-hours = L'orario è sbagliato
page-report-cost = Costa soldi
page-report-closed = Il servizio ha chiuso
page-report-right = Il numero o la pagina giusta, se lo sai
page-report-bad = Qui va solo un numero di telefono o un indirizzo web.
page-report-thanks = Grazie. Lo guardiamo.
page-report-later = Troppe in una volta. Per favore, riprova più tardi.

page-chat-app = Chatta su { $app }
page-poster-link = Manifesto da stampare
page-poster-title = C'è chi ti ascolta
page-poster-lead = Puoi parlare di tutto. Non serve dire il tuo nome.
page-poster-scan = Inquadra con il telefono
page-poster-computer = Prima risponde un computer e ti mostra chi può aiutare.

page-data-title = Porta con te questa lista
page-data-intro = Chiunque può scaricarla, usarla e condividerla. Non serve una chiave.
page-data-version = Versione
page-data-signed = Ogni file è firmato. Qui c'è come controllarlo:
page-changes-title = Che cosa è cambiato
page-changes-none = Non è ancora cambiato niente.
page-changes-added = Nuovo
page-changes-edited = Modificato
page-changes-removed = Tolto
page-changes-two = Due persone hanno controllato questo numero.
