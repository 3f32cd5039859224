### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = ወደ ጽሑፉ ሂዱ
page-chat-link = ከኮምፒውተሩ ጋር ተጻጻፉ
page-countries-link = ሁሉም ሀገሮች
page-countries-title = በየሀገሩ ማን ሊረዳ ይችላል
page-countries-intro = ሀገራችሁን ምረጡ። የአደጋ ጊዜ ቁጥሮችንና ልጆችንና ወጣቶችን የሚሰሙ ሰዎችን ታያላችሁ።
page-not-known = በዚህ ስም ሀገር እዚህ የለም። ያሉን ሁሉ እነዚህ ናቸው።
page-country-title = { $country } ውስጥ ማን ሊረዳ ይችላል

page-emergency = አሁን አደጋ ካለ
page-emergency-general = የአደጋ ጊዜ
page-emergency-police = ፖሊስ
page-emergency-ambulance = አምቡላንስ
page-emergency-fire = የእሳት አደጋ
page-emergency-texts = ወደ እነዚህ ቁጥሮች አጭር መልእክት መላክም ትችላላችሁ።
page-emergency-unknown = የዚህን ሀገር የአደጋ ጊዜ ቁጥር አናውቅም።
page-services = የሚያናግሩ ሰዎች
page-worldwide = በማንኛውም ሀገር ላሉ ሰዎች እርዳታ
page-none = { $country } ውስጥ ለልጆችና ለወጣቶች የሆነ መስመር አናውቅም። ጥፋቱ የእናንተ አይደለም። ወደ አደጋ ጊዜ ቁጥር መደወል ወይም የምታምኑትን ትልቅ ሰው መጠየቅ ትችላላችሁ።

page-kind-child-helpline = የልጆች የእርዳታ መስመር
page-kind-youth-helpline = የወጣቶች የእርዳታ መስመር
page-kind-government-child-protection = የመንግሥት የልጆች ጥበቃ
page-kind-suicide-crisis-line = ለከባድ ሐሳብና ለጭንቅ ጊዜ መስመር
page-kind-domestic-violence-line = ስለ ቤት ውስጥ ጥቃት መስመር
page-kind-violence-reporting = ጥቃትን ለማሳወቅ
page-kind-online-abuse-hotline = የኢንተርኔት ጉዳትን ለማሳወቅ
page-kind-missing-children-line = የጠፉ ልጆች መስመር
page-kind-csam-removal = ፎቶን ከኢንተርኔት የሚያነሳ መሣሪያ
page-kind-peer-support = ወጣቶችን የሚሰሙ ወጣቶች
page-kind-adult-line = የአዋቂዎች መስመር
page-kind-stop-abuse-line = ልጅን እንዳይጎዱ ለሚሰጉ ሰዎች መስመር

page-whatsapp = WhatsApp
page-unknown = አይታወቅም
page-hours = ክፍት
page-hours-always = ቀንና ሌሊት፣ በየቀኑ
page-hours-changing = በየሳምንቱ ይለያያል፤ ገጻቸው ይናገራል
page-hours-zone = ሰዓቱ የዚህ ሀገር ነው፣ በፈረንጅ ሰዓት፦ { $country }።
page-local-times = ሁሉም ሰዓቶች የየሀገሩ ናቸው፣ በፈረንጅ ሰዓት።
page-day = { $day ->
        [mon] ሰኞ
        [tue] ማክሰኞ
        [wed] ረቡዕ
        [thu] ሐሙስ
        [fri] ዓርብ
        [sat] ቅዳሜ
       *[sun] እሑድ
    }
page-cost = ዋጋ
page-cost-free = ነጻ
page-cost-free-no-credit = ነጻ፣ ካርድ አያስፈልግም
page-cost-local = የመደበኛ ጥሪ ወይም መልእክት ዋጋ
page-languages = ቋንቋዎች
page-ages = ዕድሜ
page-ages-between = ከ{ $from } እስከ { $to }
page-ages-from = { $from } እና ከዚያ በላይ
page-ages-to = እስከ { $to }
page-source = ምንጭ
page-checked = የተረጋገጠበት ቀን

page-about-title = ስለዚህ ውይይት
page-about-what = ይህ ለልጆችና ለወጣቶች ነጻ ውይይት ነው። ምን እንደተፈጠረ ትነግራላችሁ። በምትኖሩበት ቦታ ማን ሊረዳ እንደሚችል ያሳያል።
page-about-computer = የምትጻጻፉት ከኮምፒውተር ጋር ነው፣ ከሰው ጋር አይደለም። መልሱን የሚመርጠው አስቀድመው ከተጻፉና ከተረጋገጡ ጽሑፎች ነው። በራሱ ምንም አይፈጥርም።
page-about-danger = ለእናንተ ለማንም መደወል አይችልም፣ የት እንዳላችሁም አያውቅም።
page-about-kept-title = ምን ይቀመጣል
page-about-kept-words = ከምትጽፉት ምንም አይቀመጥም። ውይይቱ እስኪያበቃ ኮምፒውተሩ በማስታወሻው ይይዘዋል፣ እንደገና እንድታነቡት።
page-about-kept-steps = ውይይቱ እስኪያበቃ የት እንደደረሰ፣ ምን ያህል አስቸኳይ እንደሆነና ስለ ምን እንደሆነ ይይዛል። ሀገሩን፣ ቋንቋውንና ያለውንም ይይዛል። ስም፣ አድራሻና ስልክ ቁጥር አይይዝም። የመውጫውን ቁልፍ ስትጫኑ ሁሉም ይጠፋል። ካልተጫናችሁም ውይይቱ ካበቃ { $minutes } ደቂቃ ገደማ በኋላ ይጠፋል።
page-about-kept-count = የሚቀረው ቆጠራ ብቻ ነው፦ በሳምንትና በሀገር ስንት ውይይት እንደነበረና ስንቱ ወደ እርዳታ እንዳመራ። አንዱም ቆጠራ ስለ አንድ ሰው አይደለም።
page-about-who-title = ይህን ማን ያሠራል
page-about-who-nobody = ይህ ቅጂ ለሙከራ ነው የሚሠራው። ከኋላው ምንም ድርጅት የለም።
page-about-contact = ለእነሱ መጻፍ ትችላላችሁ፦
page-about-numbers-title = ቁጥሮቹ ከየት ናቸው
page-about-numbers = እያንዳንዱ አገልግሎት ምንጩና የተረጋገጠበት ቀን ተጽፏል። ከዚያ ወዲህ ቁጥሩ ተቀይሮ ሊሆን ይችላል።
page-about-licence = ይህን ዝርዝር መጠቀምና ማካፈል ይቻላል። ፈቃዱ፦
page-about-wrong-title = የተሳሳተ ቁጥር አለ?
page-about-wrong = እባካችሁ ንገሩን። ስም መናገር አያስፈልግም።
page-about-wrong-nobody = ይህ ቅጂ እስካሁን የሚነገረው ሰው የለውም።

page-region-africa = አፍሪካ
page-region-americas-the-caribbean = አሜሪካና ካሪቢያን
page-region-antarctic = አንታርክቲክ
page-region-asia-pacific = እስያና ፓሲፊክ
page-region-europe = አውሮፓ
page-region-middle-east-north-africa = መካከለኛው ምሥራቅና ሰሜን አፍሪካ
