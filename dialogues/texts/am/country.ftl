### Status: drafted 2026-11-28.
### Country: only asked to find services, may be refused (safety rule A5). Names come bare: they stand after ፦.

country-ask = በየትኛው ሀገር ናችሁ? አቅራቢያ ያሉ ሰዎችን ለማግኘት ነው። ከተማውን ማወቅ አያስፈልገኝም።
    .again = አቅራቢያ ያሉ ሰዎችን ለማግኘት ሀገሩ ያስፈልገኛል። የትኛው ነው? መናገር ግዴታ አይደለም።
country-guess = ሀገሩ ይህ ነው፦ { $country }? ከቋንቋው ገምቼ ብቻ ነው።
    .again = ይህ ሀገር ነው፦ { $country }? ግምት ብቻ ነበር።
country-set = እሺ። ሀገር፦ { $country }። በማንኛውም ጊዜ መቀየር ትችላላችሁ።
country-changed = ተደርጓል። አሁን ሀገሩ፦ { $country }።
    .again = እሺ፣ አሁን { $country } ነው።
country-kept = እሺ፣ ምንም አይቀየርም። መጻፍ መቀጠል ትችላላችሁ።
    .again = እሺ። እንዳለ ይቆያል።
country-refused = ችግር የለም። መናገር ግዴታ አይደለም። በዚህ ገጽ ሁሉም ቁጥሮች አሉ። ራሳችሁ ማየት ትችላላችሁ፦ { $url }። አሁን አደጋ አለ? ወደ 112 ደውሉ። በብዙ ቦታዎች ይሠራል።
    .again = ምንም አይደል፣ መናገር ግዴታ አይደለም። ሁሉም ቁጥሮች እዚህ አሉ፦ { $url }። { emergency-bar-unknown }
country-later = ችግር የለም፣ ያለ እሱም መቀጠል ትችላላችሁ። በዚህ ገጽ ሁሉም ቁጥሮች አሉ፦ { $url }። { emergency-bar-unknown } ለእኔም ዝም ብላችሁ መጻፍ ትችላላችሁ።
    .again = አሁን ሀገሩ አያስፈልግም። ሁሉም ቁጥሮች እዚህ አሉ፦ { $url }። { emergency-bar-unknown }
country-not-found = ይቅርታ፣ ያንን አላውቀውም። ከዚህ ዝርዝር ምረጡ፣ ወይም የሀገሩን ስም ጻፉ።
    .again = አሁንም አላወቅኩትም። ጥፋቱ የእኔ ነው። የሀገሩን ስም በሌላ መንገድ መጻፍ ትችላላችሁ?
country-two = ከአንድ በላይ አገኘሁ። የትኛው ነው?
    .again = በዚህ ስም ከአንድ በላይ አለ። የትኛው ማለት ነው?
numbers-page = በዚህ ገጽ ሁሉም ቁጥሮች አሉ፦ { $url }
    .again = ሁሉም ቁጥሮች በዚህ ገጽ ላይ ናቸው፦ { $url }
