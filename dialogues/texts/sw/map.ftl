### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = Msaada uko wapi?
page-map-intro = Ramani hii inaonyesha tunapojua kuna msaada kwa watoto na vijana. Unaweza pia kutumia orodha.
page-map-link = Ramani ya msaada
page-map-note = Majina na mipaka yanafuata Umoja wa Mataifa. Hayaegemei upande wowote.
page-map-list = Nchi zote kwenye orodha
page-map-country = Nchi

page-map-legend = Maana ya rangi
page-cover-free = Laini ya bure ya watoto na vijana
page-cover-young = Laini ya watoto na vijana
page-cover-other = Huduma nyingine tu
page-cover-none = Hatujui huduma yoyote
page-gaps-title = Msaada unakosekana wapi
page-gaps-intro = Katika nchi hizi hatujui laini yoyote ya vijana. Huenda kuna moja tuliyoikosa.
page-gaps-kind = Hapa hatujui hata moja:
page-gaps-tell = Je, unaijua moja? Tafadhali tuambie.

page-pop-helpline = Laini za msaada
page-pop-reporting = Mahali pa kuripoti madhara
page-pop-government = Laini za serikali
page-kind-counselling = Ushauri kwa vijana
page-kind-police-unit = Dawati la polisi la watoto na familia
page-kind-ai-driven = Programu ya chati, si mtu

page-filter-title = Onyesha hizi tu
page-filter-topic = Inahusu nini
page-filter-channel = Jinsi ya kuwafikia
page-filter-open = Iko wazi sasa
page-filter-any = Yoyote
page-filter-apply = Onyesha
page-filter-clear = Onyesha zote tena
page-filter-none = Hakuna kwenye orodha yetu kinacholingana na haya yote. Jaribu kuchagua machache.
page-filter-maybe = Huduma nyingine hazisemi hili. Hazionyeshwi sasa.

page-channel-chat = Chati kwenye ukurasa wa wavuti
page-channel-email = Barua pepe
page-channel-page = Ukurasa wa wavuti

page-topic-suicide = Kutotaka kuishi
page-topic-self-harm = Kujiumiza
page-topic-physical-abuse = Kupigwa au kuumizwa
page-topic-sexual-abuse = Kuguswa au ngono usiyoitaka
page-topic-emotional-abuse = Kudharauliwa au kutishwa
page-topic-neglect = Hakuna anayekutunza
page-topic-domestic-violence = Ukatili nyumbani
page-topic-bullying = Uonevu
page-topic-online-exploitation = Vitisho au madhara mtandaoni
page-topic-harmful-practices = Ndoa ya kulazimishwa, ukeketaji na kadhalika
page-topic-labour-trafficking = Kazi ya kulazimishwa na biashara ya watu
page-topic-mental-health = Hisia na afya ya akili
page-topic-grief = Kufiwa
page-topic-family-relationships = Familia
page-topic-peer-relationships = Marafiki na mapenzi
page-topic-sexuality-identity = Wewe ni nani na unampenda nani
page-topic-physical-health = Mwili na afya
page-topic-school = Shule na kazi
page-topic-basic-needs = Chakula, mahali pa kulala, kuwa mbali na nyumbani
page-topic-substance-use = Pombe na dawa za kulevya
page-topic-discrimination = Kutendewa vibaya kwa jinsi ulivyo
page-topic-legal-migration = Sheria, haki na ukimbizi

page-checked-on = Ilihakikiwa { $date }
page-next-check = Uhakiki unaofuata
page-checked-by = Aliyehakiki
page-vetting = Tuna uhakika kiasi gani
page-vetting-confirmed = Imethibitishwa na huduma yenyewe
page-vetting-two-sources = Vyanzo viwili vinakubaliana
page-vetting-one-source = Chanzo kimoja kizuri
page-vetting-weak = Chanzo kimoja dhaifu
page-home-only = Huenda namba hii inafanya kazi tu ukiwa ndani ya { $country }.
page-way-hidden = Watu kadhaa hawakuweza kuwafikia kwa njia moja. Njia hiyo haionyeshwi kwa sasa.
page-reach-good = Wengine wanasema kuna mtu anayejibu hapa.
page-reach-seldom = Wengine wanasema mara nyingi ni vigumu kumpata mtu hapa.
page-hours-doubt = Wengine wanasema hakuna aliyejibu katika saa hizi.

page-report-link = Ripoti kosa
page-report-intro = Wanaotunza orodha hii watasoma. Tafadhali usiandike chochote kukuhusu.
page-report-what = Nini si sahihi?
page-report-dead = Namba au ukurasa haufanyi kazi
page-report-other-place = Anajibu mtu mwingine
page-report-hours = Saa si sahihi
page-report-cost = Inatoza pesa
page-report-closed = Huduma imefungwa
page-report-right = Namba au ukurasa sahihi, kama unaujua
page-report-bad = Hapa ni namba ya simu au anwani ya wavuti tu.
page-report-thanks = Asante. Tutaiangalia.
page-report-later = Ni nyingi mno kwa mara moja. Tafadhali jaribu baadaye.

page-chat-app = Chati kwenye { $app }
page-poster-link = Bango la kuchapisha
page-poster-title = Kuna anayekusikiliza
page-poster-lead = Unaweza kuongea kuhusu jambo lolote. Si lazima utaje jina lako.
page-poster-scan = Skani hii kwa simu
page-poster-computer = Kompyuta inajibu kwanza na inakuonyesha nani anaweza kusaidia.

page-data-title = Chukua orodha hii
page-data-intro = Yeyote anaweza kuipakua, kuitumia na kuisambaza. Ufunguo hauhitajiki.
page-data-version = Toleo
page-data-signed = Kila faili ina saini. Hapa panaeleza jinsi ya kuihakiki:
page-changes-title = Nini kimebadilika
page-changes-none = Bado hakuna kilichobadilika.
page-changes-added = Mpya
page-changes-edited = Imebadilishwa
page-changes-removed = Imeondolewa
page-changes-two = Watu wawili wamehakiki namba hii.
