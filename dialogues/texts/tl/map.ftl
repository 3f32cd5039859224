### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = Nasaan ang tulong?
page-map-intro = Ipinapakita ng mapang ito kung saan kami may alam na tulong para sa kabataan. Puwede mo ring gamitin ang listahan.
page-map-link = Mapa ng tulong
page-map-note = Sumusunod sa United Nations ang mga pangalan at hangganan. Wala itong kinakampihan.
page-map-list = Listahan ng lahat ng bansa
page-map-country = Bansa

page-map-legend = Kahulugan ng mga kulay
page-cover-free = May libreng linya para sa kabataan
page-cover-young = May linya para sa kabataan
page-cover-other = Ibang serbisyo lang
page-cover-none = Wala kaming alam na serbisyo
page-gaps-title = Kung saan kulang ang tulong
page-gaps-intro = Sa mga bansang ito, wala kaming alam na linya para sa kabataan. Baka mayroon na hindi namin nakita.
page-gaps-kind = Wala kaming alam nito rito:
page-gaps-tell = May alam ka ba? Sabihin mo sana sa amin.

page-pop-helpline = Mga helpline
page-pop-reporting = Mga lugar na sumbungan
page-pop-government = Mga linya ng gobyerno
page-kind-counselling = Counseling para sa kabataan
page-kind-police-unit = Yunit ng pulis para sa bata at pamilya
page-kind-ai-driven = Chat program, hindi tao

page-filter-title = Ipakita lang
page-filter-topic = Tungkol saan
page-filter-channel = Paano sila maaabot
page-filter-open = Bukas ngayon
page-filter-any = Kahit ano
page-filter-apply = Ipakita
page-filter-clear = Ipakita ulit lahat
page-filter-none = Wala sa listahan namin ang tugma sa lahat ng ito. Subukang bawasan ang pinili.
page-filter-maybe = May mga serbisyong hindi ito sinasabi. Hindi sila nakikita ngayon.

page-channel-chat = Chat sa web page
page-channel-email = E-mail
page-channel-page = Web page

page-topic-suicide = Ayaw nang mabuhay
page-topic-self-harm = Pananakit sa sarili
page-topic-physical-abuse = Pinapalo o sinasaktan
page-topic-sexual-abuse = Hindi gustong paghawak o pakikipagtalik
page-topic-emotional-abuse = Minamaliit o tinatakot
page-topic-neglect = Walang nag-aalaga sa iyo
page-topic-domestic-violence = Karahasan sa bahay
page-topic-bullying = Pambubully
page-topic-online-exploitation = Banta o pananakit online
page-topic-harmful-practices = Sapilitang kasal, pagtuli sa babae, at katulad nito
page-topic-labour-trafficking = Sapilitang trabaho at trafficking
page-topic-mental-health = Damdamin at kalusugan ng isip
page-topic-grief = Pagkawala ng mahal sa buhay
page-topic-family-relationships = Pamilya
page-topic-peer-relationships = Kaibigan at pag-ibig
page-topic-sexuality-identity = Kung sino ka at sino ang mahal mo
page-topic-physical-health = Katawan at kalusugan
page-topic-school = Eskuwela at trabaho
page-topic-basic-needs = Pagkain, matutulugan, malayo sa bahay
page-topic-substance-use = Alak at droga
page-topic-discrimination = Masamang pagtrato dahil sa kung sino ka
page-topic-legal-migration = Batas, karapatan, at paglikas

page-checked-on = Na-check noong { $date }
page-next-check = Susunod na pag-check
page-checked-by = Na-check ni
page-vetting = Gaano kami kasigurado
page-vetting-confirmed = Kinumpirma ng mismong serbisyo
page-vetting-two-sources = Dalawang pinagkunan ang tugma
page-vetting-one-source = Isang maayos na pinagkunan
page-vetting-weak = Isang mahinang pinagkunan
page-home-only = Baka sa loob lang ng { $country } gumagana ang number na ito.
page-way-hidden = May ilang tao na hindi sila naabot sa isang paraan. Hindi muna ito ipinapakita ngayon.
page-reach-good = Sabi ng iba, may sumasagot dito.
page-reach-seldom = Sabi ng iba, madalas mahirap makausap ang sinuman dito.
page-hours-doubt = Sabi ng iba, walang sumagot sa mga oras na ito.

page-report-link = Mag-ulat ng mali
page-report-intro = Babasahin ito ng mga nag-aayos ng listahan. Huwag ka sanang magsulat ng tungkol sa sarili mo.
page-report-what = Ano ang mali?
page-report-dead = Hindi gumagana ang number o page
page-report-other-place = Iba ang sumasagot doon
page-report-hours = Mali ang oras
page-report-cost = May bayad pala
page-report-closed = Sarado na ang serbisyo
page-report-right = Ang tamang number o page, kung alam mo
page-report-bad = Number ng telepono o web address lang ang puwede rito.
page-report-thanks = Salamat. Titingnan namin ito.
page-report-later = Masyadong marami nang sabay-sabay. Subukan mo ulit mamaya.

page-chat-app = Mag-chat sa { $app }
page-poster-link = Poster na puwedeng i-print
page-poster-title = May nakikinig sa iyo
page-poster-lead = Puwede kang magkuwento ng kahit ano. Hindi kailangang sabihin ang pangalan.
page-poster-scan = I-scan ito gamit ang phone
page-poster-computer = Computer ang unang sasagot at magpapakita kung sino ang makakatulong.

page-data-title = Dalhin ang listahang ito
page-data-intro = Kahit sino ay puwedeng mag-download, gumamit, at magbahagi nito. Hindi kailangan ng key.
page-data-version = Bersyon
page-data-signed = May pirma ang bawat file. Nandito kung paano ito suriin:
page-changes-title = Ano ang nagbago
page-changes-none = Wala pang nagbago.
page-changes-added = Bago
page-changes-edited = Binago
page-changes-removed = Inalis
page-changes-two = Dalawang tao ang nag-check sa number na ito.
