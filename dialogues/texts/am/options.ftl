### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.
### Times are in the international clock; people in Ethiopia count hours from sunrise, so a word says which clock is meant (በፈረንጅ ሰዓት).

options-intro = { $country } ውስጥ ከእነዚህ ጋር መነጋገር ትችላላችሁ። የምትመርጡት እናንተ ናችሁ።
options-intro-silent = { $country } ውስጥ ለእነዚህ መጻፍ ትችላላችሁ። መናገር አያስፈልግም።
options-intro-next = { $country } ውስጥ ሌሎችም እነዚህ አሉ።
options-intro-other = { $country } ውስጥ ለልጆችና ለወጣቶች ብቻ የሆነ መስመር አላገኘሁም። እነዚህ ሰዎችም ሊሰሙ ይችላሉ።
option-call = { $helpline }። ደውሉ፦ { $number }።
option-text = { $helpline }። አጭር መልእክት ላኩ፦ { $number }።
option-app = { $helpline }። በ{ $app } ጻፉ፦ { $number }።
option-web = { $helpline }። ገጻቸው፦ { $url }
option-cost = { $cost ->
        [free] ለእናንተ ነጻ ነው።
        [free-no-credit] ነጻ ነው። ካርድ አያስፈልግም።
        [local] እንደ መደበኛ ጥሪ ያስከፍላል።
       *[unknown] ምን ያህል እንደሚያስከፍል እርግጠኛ አይደለሁም።
    }
option-bill = { $bill ->
        [hidden] በስልክ ሂሳብ ላይ አይታይም።
        [shown] በስልክ ሂሳብ ላይ ሊታይ ይችላል።
       *[unknown] በስልክ ሂሳብ ላይ ይታይ እንደሆነ አላውቅም።
    }
option-keyword = “{ $keyword }” በሚለው ቃል ጀምሩ።
option-hours = { $state ->
        [always] ቀንና ሌሊት ክፍት ነው።
        [open] አሁን ክፍት ነው። በፈረንጅ ሰዓት እስከ { $hours } ነው።
        [open-long] አሁን ክፍት ነው።
        [closed] አሁን ዝግ ነው። የሚከፈተው { $opens } ነው።
        [closed-long] አሁን ዝግ ነው።
       *[unknown] መቼ ክፍት እንደሆነ እርግጠኛ አይደለሁም።
    }
option-languages = ቋንቋዎች፦ { $languages }።
option-age = ዕድሜ፦ ከ{ $from } እስከ { $to }።
option-age-to = ዕድሜ፦ እስከ { $to }።
option-age-from = ዕድሜ፦ ከ{ $from } ጀምሮ።
option-anywhere = ከማንኛውም ሀገር መጠቀም ትችላላችሁ።
option-old = ይህን ለተወሰነ ጊዜ ማረጋገጥ አልቻልኩም። ተቀይሮ ሊሆን ይችላል።
options-choose = የትኛው ይስማማችኋል?
options-all-closed = ነገሩ ሲከብድ ይህ ረጅም ጊዜ ነው፣ አዝናለሁ። ለአሁኑ እዚህ ማየት ትችላላችሁ፦ { $url }። { danger-now }
options-again = ከእነሱ አንዱን መምረጥ ወይም መጻፍ መቀጠል ትችላላችሁ። ችኮላ የለም።
    .again = እዚህ ይቆያሉ። በፈለጋችሁ ጊዜ መምረጥ ትችላላችሁ።
options-none-left = { $country } ውስጥ ያለኝ ይህ ብቻ ነው። ስላልበዛ አዝናለሁ። እዚህም ማየት ትችላላችሁ፦ { $url }። { danger-now }
    .again = { $country } ውስጥ የማውቀው ሌላ የለም። ይህ ገጽ ሊረዳ ይችላል፦ { $url }። { danger-now }

picked-call = ወደዚህ መደወል ትችላላችሁ። { $helpline }፦
picked-text = ወደዚህ አጭር መልእክት መላክ ትችላላችሁ። { $helpline }፦
picked-app = በ{ $app } መጻፍ ትችላላችሁ። { $helpline }፦
picked-web = ገጹ ይህ ነው። { $helpline }፦
picked-after = ተመልሳችሁ እንዴት እንደነበር ልትነግሩኝ ትችላላችሁ።

weekday = { $day ->
        [mon] ሰኞ
        [tue] ማክሰኞ
        [wed] ረቡዕ
        [thu] ሐሙስ
        [fri] ዓርብ
        [sat] ቅዳሜ
       *[sun] እሑድ
    }
opens-today = ዛሬ በፈረንጅ ሰዓት { $time }
opens-tomorrow = ነገ በፈረንጅ ሰዓት { $time }
opens-day = { $day } በፈረንጅ ሰዓት { $time }

any-other = እሺ። ሌሎችም እነዚህ አሉ።
    .again = እሺ፣ ተጨማሪ ላሳይ።
any-not-work = አዝናለሁ። ስለነገራችሁኝ አመሰግናለሁ። ምን ተፈጠረ?
    .again = እንደገና ስለሆነ አዝናለሁ። ምን ተፈጠረ?
any-not-work-next = አመሰግናለሁ። ጥፋቱ የእናንተ አይደለም። በምትኩ ይህን እንሞክር።
    .again = እንደገና ስለሞከራችሁ አመሰግናለሁ። ሌላ ይኸው።
any-not-work-last = አመሰግናለሁ። ጥፋቱ የእናንተ አይደለም። { $country } ውስጥ ሌላ መስመር የለኝም። እባካችሁ ኋላ ደግማችሁ ሞክሩ፣ ወይም እዚህ እዩ፦ { $url }። { danger-now }
    .again = ስለሞከራችሁ አመሰግናለሁ። በዚህ ገጽ ሌሎችን ማግኘት ትችላላችሁ፦ { $url }። { danger-now }
any-not-work-sorry = ስለነገራችሁኝ አመሰግናለሁ። ጥፋቱ የእናንተ አይደለም። ሌላ ሰው እንፈልግ።
    .again = አመሰግናለሁ። መፈለግ እንቀጥል።

cantcall-first = ችግር የለም። መደወል ግዴታ አይደለም። ሰው ሊሰማ ስለሚችል ነው ወይስ በገንዘብ ምክንያት?
    .again = መደወል ግዴታ አይደለም። ሰው ሊሰማ ስለሚችል ነው ወይስ በገንዘብ ምክንያት?
cantcall-heard = እንግዲያውስ በመጻፍ እንቀጥል።
cantcall-nocredit = መጀመሪያ ነጻ የሆኑትን አሳያለሁ። { danger-now }
    .again = አሁን ነጻ የሆኑት ይቀድማሉ። { danger-now }
cantcall-none = { $country } ውስጥ መጻፍ የሚቻልበት መስመር የለኝም። መጠቀም የምትችሉት ስልክ አለ? ትምህርት ቤት፣ ነርስ ወይም የጓደኛ ቤት ሊፈቅዱ ይችላሉ። በዚህ ገጽ ተጨማሪ አለ፦ { $url }። { danger-now }
    .again = { $country } ውስጥ መጻፍ የሚቻልበት መስመር አሁንም የለኝም። በዚህ ገጽ ሊኖር ይችላል፦ { $url }። { danger-now }
near-first = እሺ። ካስፈለገ “{ word-hide }” ብላችሁ ላኩ። አጭር አድርጌ እጽፋለሁ። ለብቻችሁ ስትሆኑ ተመልሳችሁ መምጣት ትችላላችሁ።
    .again = እሺ። አጭር አድርጌ እጽፋለሁ። “{ word-hide }” ሁሉንም ይደብቃል።

noline-first = አዝናለሁ። ፈለግኩ፣ ግን { $country } ውስጥ ለልጆችና ለወጣቶች የሆነ መስመር አላገኘሁም። ጥፋቱ የእናንተ አይደለም። ከማንኛውም ሀገር ለሚሆን እርዳታ እዚህ እዩ፦ { $url }። የምታምኑት አስተማሪ፣ ነርስ ወይም አክስት የበለጠ ሊያውቁ ይችላሉ። { danger-now }
    .again = { $country } ውስጥ አሁንም መስመር የለኝም። አዝናለሁ። በዚህ ገጽ ከማንኛውም ሀገር ለሚሆን እርዳታ አለ፦ { $url }። የምታምኑት አንድ ትልቅ ሰው አለ? { danger-now }

# They were reached.
keep-reached = ስላገኛችኋቸው ደስ ብሎኛል። በማንኛውም ጊዜ ልትጽፉልኝ ትችላላችሁ።
    .again = እንደገና ስለተሳካ ደስ ብሎኛል። በማንኛውም ጊዜ ልትጽፉልኝ ትችላላችሁ።
