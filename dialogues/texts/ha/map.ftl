### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = Ina taimako yake?
page-map-intro = Wannan taswira tana nuna inda muka san akwai taimako ga matasa. Ana kuma iya amfani da jerin.
page-map-link = Taswirar taimako
page-map-note = Sunaye da iyakoki na Majalisar Ɗinkin Duniya ne. Ba sa goyon bayan kowa.
page-map-list = Duk ƙasashe a jeri
page-map-country = Ƙasa

page-map-legend = Ma'anar launuka
page-cover-free = Layi na kyauta ga matasa
page-cover-young = Layi ga matasa
page-cover-other = Wasu ayyuka kawai
page-cover-none = Ba mu san wani aiki ba
page-gaps-title = Inda babu taimako
page-gaps-intro = A waɗannan ƙasashe ba mu san wani layi na matasa ba. Ƙila akwai wanda ba mu gani ba.
page-gaps-kind = Ba mu san ko ɗaya a nan ba:
page-gaps-tell = Kun san wani? Don Allah ku gaya mana.

page-pop-helpline = Layukan taimako
page-pop-reporting = Wuraren kai rahoton cutarwa
page-pop-government = Layukan gwamnati
page-kind-counselling = Shawara ga matasa
page-kind-police-unit = Sashen 'yan sanda na yara da iyali
page-kind-ai-driven = Shirin hira, ba mutum ba

page-filter-title = A nuna kawai
page-filter-topic = Game da me ne
page-filter-channel = Yadda za a same su
page-filter-open = A buɗe yanzu
page-filter-any = Kowanne
page-filter-apply = Nuna
page-filter-clear = A sake nuna duka
page-filter-none = Babu abin da ya dace da duk wannan a jerinmu. Ku gwada zaɓar kaɗan.
page-filter-maybe = Wasu wurare ba su faɗi wannan ba. Ba a nuna su yanzu.

page-channel-chat = Hira a shafi
page-channel-email = Imel
page-channel-page = Shafin yanar gizo

page-topic-suicide = Rashin son rayuwa
page-topic-self-harm = Cutar da kai
page-topic-physical-abuse = Duka ko cutarwa
page-topic-sexual-abuse = Taɓawa ko jima'i ba da so ba
page-topic-emotional-abuse = Wulaƙanci ko tsoratarwa
page-topic-neglect = Babu mai kula da ku
page-topic-domestic-violence = Tashin hankali a gida
page-topic-bullying = Cin zali
page-topic-online-exploitation = Barazana ko cutarwa a intanet
page-topic-harmful-practices = Auren dole, kaciyar mata da makamantansu
page-topic-labour-trafficking = Aikin dole da safarar mutane
page-topic-mental-health = Yadda ake ji da lafiyar hankali
page-topic-grief = Rashin wani da ake ƙauna
page-topic-family-relationships = Iyali
page-topic-peer-relationships = Abokai da soyayya
page-topic-sexuality-identity = Ko ku wane ne da wanda kuke so
page-topic-physical-health = Jiki da lafiya
page-topic-school = Makaranta da aiki
page-topic-basic-needs = Abinci, wurin kwana, rashin zama a gida
page-topic-substance-use = Giya da ƙwayoyi
page-topic-discrimination = Wariya saboda ko ku wane ne
page-topic-legal-migration = Doka, haƙƙi da gudun hijira

page-checked-on = An duba ran { $date }
page-next-check = Dubawa ta gaba
page-checked-by = Wanda ya duba
page-vetting = Yadda muka tabbata
page-vetting-confirmed = Su da kansu sun tabbatar
page-vetting-two-sources = Tushe biyu sun yarda
page-vetting-one-source = Tushe ɗaya mai kyau
page-vetting-weak = Tushe ɗaya mai rauni
page-home-only = Wannan lamba ƙila tana aiki ne a cikin wannan ƙasa kawai: { $country }.
page-way-hidden = Mutane da dama ba su iya samun su ta wata hanya ba. Ba a nuna wannan hanyar yanzu.
page-reach-good = Wasu sun ce akwai mai amsawa a nan.
page-reach-seldom = Wasu sun ce sau da yawa yana da wuya a samu wani a nan.
page-hours-doubt = Wasu sun ce babu wanda ya amsa a waɗannan lokutan.

page-report-link = Kai rahoton kuskure
page-report-intro = Masu kula da jerin za su karanta. Don Allah kada ku rubuta komai game da kanku.
page-report-what = Me ba daidai ba ne?
page-report-dead = Lambar ko shafin ba ya aiki
page-report-other-place = Wani dabam ne yake amsawa
page-report-hours = Lokutan ba daidai ba ne
page-report-cost = Ana biyan kuɗi
page-report-closed = An rufe wurin
page-report-right = Lamba ko shafi na daidai, idan kun sani
page-report-bad = Lambar waya ko adireshin shafi kaɗai ake sa wa a nan.
page-report-thanks = Mun gode. Za mu duba.
page-report-later = Sun yi yawa a lokaci ɗaya. Don Allah ku sake gwadawa anjima.

page-chat-app = Hira a { $app }
page-poster-link = Fosta don bugawa
page-poster-title = Akwai mai sauraron ku
page-poster-lead = Ana iya magana kan komai. Ba sai an faɗi suna ba.
page-poster-scan = Ku ɗauki wannan da kyamarar waya
page-poster-computer = Kwamfuta ce take fara amsawa, tana nuna wa zai iya taimakawa.

page-data-title = Ku ɗauki wannan jeri
page-data-intro = Kowa zai iya saukewa, amfani da shi da rabawa. Ba a buƙatar maɓalli.
page-data-version = Siga
page-data-signed = Kowane fayil yana da sa hannu. Wannan ya faɗi yadda ake dubawa:
page-changes-title = Abin da ya canza
page-changes-none = Babu abin da ya canza tukuna.
page-changes-added = Sabo
page-changes-edited = An canza
page-changes-removed = An cire
page-changes-two = Mutane biyu sun duba wannan lamba.
