### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = እርዳታ የት አለ?
page-map-intro = ይህ ካርታ ለልጆችና ለወጣቶች እርዳታ መኖሩን የምናውቅበትን ቦታ ያሳያል። ዝርዝሩንም መጠቀም ትችላላችሁ።
page-map-link = የእርዳታ ካርታ
page-map-note = ስሞችና ድንበሮች የተባበሩት መንግሥታትን ይከተላሉ። ለማንም አይወግኑም።
page-map-list = ሁሉም ሀገሮች በዝርዝር
page-map-country = ሀገር

page-map-legend = ቀለሞቹ ምን ማለት ናቸው
page-cover-free = ለልጆችና ለወጣቶች ነጻ መስመር
page-cover-young = ለልጆችና ለወጣቶች መስመር
page-cover-other = ሌሎች አገልግሎቶች ብቻ
page-cover-none = የምናውቀው አገልግሎት የለም
page-gaps-title = እርዳታ የጎደለበት
page-gaps-intro = በእነዚህ ሀገሮች ለልጆችና ለወጣቶች የሆነ መስመር አናውቅም። ያላገኘነው ሊኖር ይችላል።
page-gaps-kind = እዚህ አንድም አናውቅም፦
page-gaps-tell = ታውቃላችሁ? እባካችሁ ንገሩን።

page-pop-helpline = የእርዳታ መስመሮች
page-pop-reporting = ጉዳትን ለማሳወቅ
page-pop-government = የመንግሥት መስመሮች
page-kind-counselling = ለልጆችና ለወጣቶች ምክር
page-kind-police-unit = ለልጆችና ለቤተሰብ የፖሊስ ክፍል
page-kind-ai-driven = ሰው ያልሆነ የውይይት ፕሮግራም

page-filter-title = ይህን ብቻ አሳይ
page-filter-topic = ስለ ምን ነው
page-filter-channel = እንዴት ይገኛሉ
page-filter-open = አሁን ክፍት
page-filter-any = ማንኛውም
page-filter-apply = አሳይ
page-filter-clear = እንደገና ሁሉንም አሳይ
page-filter-none = ለዚህ ሁሉ የሚስማማ በዝርዝራችን የለም። ጥቂት ብቻ ምረጡ።
page-filter-maybe = አንዳንድ አገልግሎቶች ይህን አይናገሩም። አሁን አይታዩም።

page-channel-chat = በገጽ ላይ ውይይት
page-channel-email = ኢሜይል
page-channel-page = ድረ ገጽ

page-topic-suicide = ለመኖር አለመፈለግ
page-topic-self-harm = ራስን መጉዳት
page-topic-physical-abuse = መመታት ወይም መጎዳት
page-topic-sexual-abuse = ያልተፈለገ መንካት ወይም ወሲብ
page-topic-emotional-abuse = መዋረድ ወይም በፍርሃት መኖር
page-topic-neglect = የሚንከባከብ ሰው ማጣት
page-topic-domestic-violence = የቤት ውስጥ ጥቃት
page-topic-bullying = በሌሎች መንገላታት
page-topic-online-exploitation = በኢንተርኔት ማስፈራሪያ ወይም ጉዳት
page-topic-harmful-practices = ያለ ፈቃድ ጋብቻ፣ የሴት ልጅ ግርዛትና የመሳሰሉት
page-topic-labour-trafficking = የግዳጅ ሥራና የሰው ንግድ
page-topic-mental-health = ስሜትና የአእምሮ ጤና
page-topic-grief = ሰውን በሞት ማጣት
page-topic-family-relationships = ቤተሰብ
page-topic-peer-relationships = ጓደኞችና ፍቅር
page-topic-sexuality-identity = ማንነትና ማንን እንደምትወዱ
page-topic-physical-health = ሰውነትና ጤና
page-topic-school = ትምህርትና ሥራ
page-topic-basic-needs = ምግብ፣ መኝታ፣ ከቤት ውጭ መሆን
page-topic-substance-use = አልኮልና አደንዛዥ ዕፅ
page-topic-discrimination = በማንነት ምክንያት በደል
page-topic-legal-migration = ሕግ፣ መብትና ስደት

page-checked-on = የተረጋገጠው፦ { $date }
page-next-check = ቀጣይ ማረጋገጫ
page-checked-by = ያረጋገጠው
page-vetting = ምን ያህል እርግጠኛ ነን
page-vetting-confirmed = አገልግሎቱ ራሱ አረጋግጧል
page-vetting-two-sources = ሁለት ምንጮች ይስማማሉ
page-vetting-one-source = አንድ ጥሩ ምንጭ
page-vetting-weak = አንድ ደካማ ምንጭ
page-home-only = ይህ ቁጥር የሚሠራው { $country } ውስጥ ብቻ ሊሆን ይችላል።
page-way-hidden = ብዙ ሰዎች በአንዱ መንገድ ሊያገኟቸው አልቻሉም። ያ መንገድ አሁን አይታይም።
page-reach-good = ሌሎች እዚህ የሚመልስ ሰው እንዳለ ይናገራሉ።
page-reach-seldom = ሌሎች እዚህ ሰው ማግኘት ብዙ ጊዜ ከባድ እንደሆነ ይናገራሉ።
page-hours-doubt = ሌሎች በእነዚህ ሰዓቶች ማንም እንዳልመለሰ ይናገራሉ።

page-report-link = ስህተት አሳውቁ
page-report-intro = ይህን የሚያነቡት ዝርዝሩን የሚይዙ ሰዎች ናቸው። እባካችሁ ስለ ራሳችሁ ምንም አትጻፉ።
page-report-what = ምን ስህተት አለ?
page-report-dead = ቁጥሩ ወይም ገጹ አይሠራም
page-report-other-place = እዚያ የሚመልሰው ሌላ ሰው ነው
page-report-hours = ሰዓቶቹ ስህተት ናቸው
page-report-cost = ገንዘብ ያስከፍላል
page-report-closed = አገልግሎቱ ተዘግቷል
page-report-right = ካወቃችሁ፣ ትክክለኛው ቁጥር ወይም ገጽ
page-report-bad = እዚህ የሚገባው ስልክ ቁጥር ወይም የድረ ገጽ አድራሻ ብቻ ነው።
page-report-thanks = እናመሰግናለን። እናየዋለን።
page-report-later = በአንድ ጊዜ በጣም ብዙ ነው። እባካችሁ ኋላ ሞክሩ።

page-chat-app = በ{ $app } ጻፉ
page-poster-link = የሚታተም ፖስተር
page-poster-title = የሚሰማችሁ ሰው አለ
page-poster-lead = ስለ ማንኛውም ነገር መናገር ትችላላችሁ። ስም መናገር አያስፈልግም።
page-poster-scan = ይህን በስልክ ስካን አድርጉ
page-poster-computer = መጀመሪያ ኮምፒውተር ይመልሳል፣ ማን ሊረዳ እንደሚችል ያሳያል።

page-data-title = ይህን ዝርዝር ውሰዱ
page-data-intro = ማንም ሰው ማውረድ፣ መጠቀምና ማካፈል ይችላል። ቁልፍ አያስፈልግም።
page-data-version = እትም
page-data-signed = እያንዳንዱ ፋይል ተፈርሟል። እንዴት እንደሚረጋገጥ ይህ ይናገራል፦
page-changes-title = ምን ተቀየረ
page-changes-none = እስካሁን ምንም አልተቀየረም።
page-changes-added = አዲስ
page-changes-edited = የተቀየረ
page-changes-removed = የወጣ
page-changes-two = ይህን ቁጥር ሁለት ሰዎች አረጋግጠዋል።
