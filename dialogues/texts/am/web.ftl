### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = ማስታወሻ
web-exit = ከገጹ መውጫ
web-exit-help = ወደ ሌላ ገጽ ይወስዳል። የስልኩን የኢንተርኔት ታሪክ አያጠፋም።
web-skip = ወደ መልእክቶቹ ሂዱ
web-log-label = መልእክቶች
web-input-label = መልእክታችሁ
web-send = ላክ
web-no-js = መልእክት ላኩ፣ መልሱ እዚህ ይታያል። “{ web-refresh }” አዲሶችን ያሳያል።
web-refresh = አዲስ ካለ እይ
web-tracks-link = ዱካችሁን አጥፉ
web-tracks = ስልኩ የከፈታችኋቸውን ገጾች ዝርዝር ይይዛል። የግል መስኮት አይይዝም። ዝርዝሩን በሙሉ ካጠፋችሁ ሰው ሊያውቅ ይችላል። ይህን ገጽ ብቻ ማጥፋት ሊሻል ይችላል።
web-from-you = እናንተ
web-from-bot = ኮምፒውተር
web-from-person = ሰው
web-closed = ይህ ውይይት ተዘግቷል። አዲስ መጀመር ትችላላችሁ።
web-lost = ይህ ውይይት ጠፍቷል። ሌላ ሰው እንዳያየው ነው። አዲስ መጀመር ትችላላችሁ። { danger-now }
web-not-found = ይህ ገጽ እዚህ የለም። ወደ መጀመሪያው መመለስ ትችላላችሁ።
web-start = መጀመሪያ
web-language-label = ቋንቋ
web-error = በእኛ በኩል ችግር ተፈጥሯል። በእናንተ ምክንያት አይደለም። { danger-now }
web-too-fast = በፍጥነት ትጽፋላችሁ። ትንሽ ጊዜ ስጡኝ። { danger-now }
web-exit-loading = እየከፈተ ነው
web-exit-two = ለመውጣት Shift ሁለት ጊዜ ተጨማሪ ተጫኑ።
web-exit-one = ለመውጣት Shift አንድ ጊዜ ተጨማሪ ተጫኑ።
web-exit-over = በ Shift መውጣት ከመጀመሪያው ይጀምራል።
web-exit-shift = በኪቦርድ Shift ሦስት ጊዜ መጫንም ትችላላችሁ።
web-sending = እየተላከ ነው
web-sent = ተልኳል
web-not-sent = ገና አልተላከም። እየሞከርኩ ነው።
web-retry = አልተላከም። እንደገና ለመሞከር ንኩ።
web-offline = ኢንተርኔት የለም። መደወል ሊሠራ ይችላል። ኢንተርኔት ሲመጣ እልከዋለሁ።
web-show = እንደገና አሳይ
web-listen = ጮክ ብለህ አንብብ
web-listen-stop = ማንበብ አቁም
web-pictures = ትልልቅ ሥዕሎች
web-close = ዝጋ
web-run-by = ይህን ውይይት የሚያሠራው፦
web-widget-off = ውይይቱ እዚህ ክፍት አይደለም። በራሱ ገጽ መክፈት ትችላላችሁ። { danger-now }
web-own-page = ውይይቱን ክፈት

term-intro = እዚህ መጻፍ ትችላላችሁ። ለማቆም “{ word-stop }” ብላችሁ ላኩ። ቁጥሮች ከዝርዝሩ ይመርጣሉ።
term-left = ደህና ሁኑ። ከዚህ ምንም አልተያዘም።
