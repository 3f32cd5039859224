### Status: drafted 2026-11-28.
### A person on the other end: before the yes, in line, in the talk, and after it. Names stand alone, set apart by a full stop.

# --- Before the yes. $helpline is who would answer.

option-chat = { $helpline }። ከእነሱ ጋር እዚሁ መጻጻፍ ትችላላችሁ።
handover-who = { $helpline } ውስጥ ካለ ሰው ጋር ላገናኛችሁ እችላለሁ። የምትጽፉትን፣ ሀገራችሁንና ነገሩ ምን ያህል ከባድ እንደሚመስል ያያሉ። ስማችሁን፣ ቁጥራችሁንና የት እንዳላችሁ አያዩም።
    .again = { $helpline } ውስጥ ያለ ሰው እዚህ አብሯችሁ ሊጻጻፍ ይችላል። የምትጽፉትን፣ ሀገራችሁንና ነገሩ ምን ያህል ከባድ እንደሚመስል ያያሉ። ስማችሁንና ቁጥራችሁን አያዩም።
# $reporting: what this helpline must tell others.
handover-rules = { $reporting ->
        [must] አብዛኛውን ነገር ለራሳቸው ይይዙታል። ግን ልጅ እየተጎዳ ከሆነ በሕግ ለሌላ ሰው መናገር አለባቸው። ማን እንደሆናችሁ ከመናገራችሁ በፊት እንዴት እንደሆነ መጠየቅ ትችላላችሁ። እንቀጥል?
        [may] አብዛኛውን ነገር ለራሳቸው ይይዙታል። ግን ሕይወት አደጋ ላይ ከሆነ ለሌላ ሰው መናገር ሊኖርባቸው ይችላል። ልጅ እየተጎዳ ከሆነም እንዲሁ። መጀመሪያ እነሱን መጠየቅ ትችላላችሁ። እንቀጥል?
       *[unknown] ለሌሎች ምን መናገር እንዳለባቸው አላውቅም። ማን እንደሆናችሁ ከመናገራችሁ በፊት እነሱን ጠይቁ። እንቀጥል?
    }
    .again = { $reporting ->
        [must] እነዚህም ልጅ እየተጎዳ ከሆነ ለሌላ ሰው መናገር አለባቸው። መጀመሪያ እነሱን መጠየቅ ትችላላችሁ። እንቀጥል?
        [may] እነዚህም ሕይወት አደጋ ላይ ከሆነ ለሌላ ሰው መናገር ሊኖርባቸው ይችላል። መጀመሪያ እነሱን መጠየቅ ትችላላችሁ። እንቀጥል?
       *[unknown] እነዚህ ለሌሎች ምን መናገር እንዳለባቸው አላውቅም። መጀመሪያ እነሱን መጠየቅ ትችላላችሁ። እንቀጥል?
    }
handover-near = አሁን ማንም አጠገባችሁ ሳይኖር በነጻነት መጻፍ ትችላላችሁ?
handover-share = እስካሁን የተጻፈውን ላስተላልፍላቸው? እንዲህ ከሆነ ሁለት ጊዜ መናገር አያስፈልግም። ስምና ቁጥር አወጣለሁ።
    .again = የምትመርጡት እናንተ ናችሁ። እስካሁን የተጻፈውን ላስተላልፍላቸው?
handover-wait = { $known ->
        [yes] አሁን የሚጠበቀው { $minutes } ደቂቃ ገደማ ነው።
       *[no] ምን ያህል እንደሚጠበቅ አላውቅም። እየተከታተልኩ እነግራችኋለሁ።
    }
handover-ask = ላገናኛችሁ?
    .again = አሁን ላገናኛችሁ? አይ ማለት ትችላላችሁ።
# In an emergency: the number stands there already; who they are and one yes.
handover-short = { $helpline } ውስጥ ካለ ሰው ጋርም ላገናኛችሁ እችላለሁ። የምትጽፉትንና ሀገራችሁን ያያሉ፣ ስማችሁን አያዩም። ሕይወት አደጋ ላይ ከሆነ ለሌላ ሰው መናገር ሊኖርባቸው ይችላል። { danger-now } ላገናኛችሁ?
    .again = የሚመልሰው { $helpline } ውስጥ ያለ እውነተኛ ሰው ነው። የምትጽፉትንና ሀገራችሁን ያያሉ፣ ስማችሁን አያዩም። { danger-now } አሁን ላገናኛችሁ?
handover-declined = እሺ፣ አላገናኝም። ምንም አልተላከም። ምን ማድረግ ትፈልጋላችሁ?
    .again = ችግር የለም። ምንም አልተላከም። ምን ማድረግ ትፈልጋላችሁ?
# What do they see?
handover-see = ከአሁን በኋላ የምትጽፉትን ያያሉ። ሀገራችሁን፣ ቋንቋችሁንና ነገሩ ምን ያህል ከባድ እንደሚመስል ያያሉ። ከዚህ በፊት የተጻፈውን፣ አዎ ካላችሁ ብቻ። ስማችሁን፣ ቁጥራችሁንና የት እንዳላችሁ አያዩም።
    .again = የምትጽፉትን፣ ሀገራችሁን፣ ቋንቋችሁንና ነገሩ ምን ያህል ከባድ እንደሚመስል ያያሉ። ሌላ ምንም አልሰጥም።
# The helpline cannot be asked any more, a moment after it could.
handover-gone = አዝናለሁ። አሁን ከእነሱ ጋር ማገናኘት አልቻልኩም። በእናንተ ምክንያት አይደለም።
    .again = አዝናለሁ፣ እዚያም አሁን ሰው የለም። በእናንተ ምክንያት አይደለም።

# The practice helpline: only for trying things out. It must never pass for help.
practice-who = ይህ ለመለማመድ ብቻ ነው። እውነተኛ ሰው አያነበውም። እንቀጥል?
    .again = ይህ እንደገና ልምምድ ነው። እውነተኛ ሰው አያነበውም። እንቀጥል?
practice-joined = ይህ የልምምድ ውይይት ነው። እውነተኛ ሰው አያነበውም። ለእውነተኛ እርዳታ “{ word-stop }” ብላችሁ ላኩና እንደገና ጀምሩ። { danger-now }
practice-line = የልምምድ መስመር
practice-name = ልምምድ
practice-hello = ሰላም። ውይይት እንዲህ ይጀምራል። ለመሞከር ማንኛውንም ነገር ጻፉ።
practice-answer = መልእክታችሁ ደርሷል። በእውነተኛ ውይይት አሁን ሰው ያነበው ነበር።
practice-more = ይህም ደርሷል። መቀጠል ወይም ውይይቱን መጨረስ ትችላላችሁ።
practice-bye = የልምምዱ ውይይት ይህ ነበር። አሁን እንዴት እንደሚሠራ ታውቃላችሁ።

# --- In line.

wait-start = እሺ፣ ሰው ጠይቄያለሁ። እባካችሁ እዚህ ውይይት ውስጥ ቆዩ። ሲመጡ እነግራችኋለሁ። መጻፍ መቀጠል ትችላላችሁ። ሲመጡ ያዩታል።
    .again = እንደገና ጠይቄያለሁ። እባካችሁ እዚህ ውይይት ውስጥ ቆዩ። ሲመጡ እነግራችኋለሁ።
wait-start-fresh = እሺ፣ ሰው ጠይቄያለሁ። እባካችሁ እዚህ ውይይት ውስጥ ቆዩ። ከዚህ በፊት የተጻፈውን አያዩም። ከአሁን በኋላ የሚጻፈውን ሲመጡ ያዩታል።
    .again = እንደገና ጠይቄያለሁ። እባካችሁ እዚህ ውይይት ውስጥ ቆዩ። ከአሁን በኋላ የሚጻፈውን ሲመጡ ያዩታል።
wait-place = አሁንም ሰው እየፈለግኩ ነው። በተራው ያላችሁበት ቁጥር፦ { $position }።
    .again = አሁን በተራው ያላችሁበት ቁጥር፦ { $position }። እየፈለግኩ ነው።
wait-noplace = አሁንም ሰው እየፈለግኩ ነው። አልተረሳችሁም።
    .again = እዚህ አለሁ፣ አሁንም እየፈለግኩ ነው። መጠበቃችሁ ጥሩ ነው።
wait-worse = ከባሰ ውይይቱን አትጠብቁ። { danger-now }
    .again = ከባሰ መጠበቅ አያስፈልግም። { danger-now }
wait-heard = ይህን ለእነሱ እይዛለሁ። ተጨማሪ መጻፍ ትችላላችሁ።
    .again = ይህም ለእነሱ ተይዟል።
wait-long = ይህ በጣም ቆየ። አዝናለሁ። በእናንተ ምክንያት አይደለም። ተራችሁ ይቆያል። ሌላ መንገድም እንይ?
    .again = አሁንም ቆየ፣ አዝናለሁ። ተራችሁ ይቆያል። ሌላ መንገድ ላሳይ?
wait-options = መደወልም ትችላላችሁ። { $helpline }፦ { $number }። ተራችሁ ይቆያል።
    .again = እየጠበቃችሁ መደወል ትችላላችሁ። { $helpline }፦ { $number }።
wait-kept = እሺ፣ ተራችሁ ይቆያል። ሲመጡ እነግራችኋለሁ።
    .again = እሺ፣ አብረን እንጠብቃለን። ተራችሁ ይቆያል።
wait-refused = አሁን ነጻ የሆነ ሰው የለም። አዝናለሁ። በጻፋችሁት ምክንያት አይደለም። በምትኩ ማድረግ የሚቻለው ይኸው።
    .again = እዚያም ነጻ የሆነ ሰው የለም። አዝናለሁ። በእናንተ ምክንያት አይደለም። ሌላ ማድረግ የሚቻለው ይኸው።
# Someone else is open: they are asked only with a new yes.
wait-next = አሁን እዚያ ነጻ የሆነ ሰው የለም። አዝናለሁ። በእናንተ ምክንያት አይደለም። በምትኩ እነዚህን ልጠይቅ እችላለሁ፦ { $helpline }። እነሱም ያንኑ ያያሉ።
    .again = እዚያም ነጻ የሆነ ሰው የለም። አዝናለሁ። አሁን እነዚህን ልጠይቅ እችላለሁ፦ { $helpline }። እነሱም ያንኑ ያያሉ።
wait-left = እሺ፣ ከተራው አውጥቻችኋለሁ። በማንኛውም ጊዜ እንደገና መጠየቅ ትችላላችሁ።
    .again = እሺ፣ ከተራው ወጥታችኋል። በፈለጋችሁ ጊዜ እንደገና ጠይቁ።

# --- With a person.

# Stands in for the counsellor's name where there is none.
live-someone = ረዳት
live-joined = መጥተዋል። { $counsellor }፣ { $helpline } ውስጥ የሚሠሩ እውነተኛ ሰው ናቸው። አሁን መጻፍ ትችላላችሁ።
live-tips = ማንኛውንም ነገር መጠየቅ ትችላላችሁ። ለእያንዳንዱ ጥያቄ መመለስ ግዴታ አይደለም። ለማቆም “{ word-stop }” ብላችሁ ላኩ።
live-human = አሁን የምትጻጻፉት ከ{ $counsellor } ጋር ነው። { $helpline } ውስጥ የሚሠሩ እውነተኛ ሰው ናቸው።
    .again = አዎ፣ { $counsellor } እውነተኛ ሰው ናቸው። { $helpline } ውስጥ ይሠራሉ።
live-real-check = ይህን ማረጋገጥ ትችላላችሁ። ደውሉ፦ { $helpline }፣ { $number }። { $counsellor } እዚያ ይሠሩ እንደሆነ ጠይቁ።
live-dropped = ግንኙነቱ ተቋርጧል። ለመመለስ እየሞከርኩ ነው። ጥፋቱ የእናንተ አይደለም። መጻፍ መቀጠል ትችላላችሁ። ለእነሱ እይዛለሁ።
    .again = ግንኙነቱ እንደገና ተቋርጧል፣ አዝናለሁ። ለመመለስ እየሞከርኩ ነው።
live-back = ግንኙነቱ ተመልሷል። መቀጠል ትችላላችሁ።
    .again = ግንኙነቱ እንደገና ተመልሷል። መቀጠል ትችላላችሁ።
live-lost = መመለስ አልቻልኩም። አዝናለሁ። በእናንተ ምክንያት አይደለም። አዲስ ሰው ልጠይቅ?
    .again = እንደገና ጠፍተዋል፣ አዝናለሁ። አዲስ ሰው ልጠይቅ?
live-switch-ask = { $counsellor }፣ { $helpline } ውስጥ ያለ ሌላ ሰው እንዲቀጥል ይጠይቃሉ። አዲሱ ሰው የሁለታችሁን ጽሑፍ ያያል። ይሁን?
live-switch-yes = እሺ። አዲሱ ሰው እስኪመጣ { $counsellor } ከእናንተ ጋር ይቆያሉ።
live-switch-no = እሺ፣ እንዳለ ይቆያል። ከ{ $counsellor } ጋር መቀጠል ትችላላችሁ።
live-switch = አሁን አዲስ ሰው ይተካል። { $counsellor }፣ { $helpline }። እነሱም እውነተኛ ሰው ናቸው።
live-quiet = አሁንም እዚያ ናችሁ? ጊዜ ውሰዱ። ችኮላ የለም።
    .again = ለማረጋገጥ ብቻ ነው። አሁንም እዚያ ናችሁ? ችኮላ የለም።
live-closed-quiet = ሌላ ሰው እንዳያየው ይህን አሁን እዘጋለሁ። በማንኛውም ጊዜ እንደገና መጻፍ ትችላላችሁ።
live-ended = ውይይቱ አብቅቷል። መናገራችሁ ጀግንነት ነው።
    .again = ይህም ውይይት አብቅቷል። መናገራችሁ ጀግንነት ነው።
live-to-bot = ከሰው ጋር የነበረው ውይይት አብቅቷል። እንደገና እኔ ነኝ፣ ኮምፒውተሩ። እዚህ መጻፍ መቀጠል ትችላላችሁ።
    .again = እንደገና እኔ ነኝ፣ ኮምፒውተሩ። እዚህ መጻፍ መቀጠል ትችላላችሁ።
live-left = እሺ፣ መሄድ እንዳለባችሁ ነግሬያቸዋለሁ። ምንም ጥፋት የለም።
    .again = እሺ፣ መሄድ እንዳለባችሁ ያውቃሉ። ምንም ጥፋት የለም።
live-media = ማስተላለፍ የምችለው ቃላትን ብቻ ነው። የላካችሁትን አላዩም።
    .again = ይህ አልደረሳቸውም። የሚደርሱት ቃላት ብቻ ናቸው።
live-undone = እሺ፣ መልሼዋለሁ። አላዩትም።
    .again = ተመልሷል። ይህንንም አላዩም።
live-undo-late = አይተውት ሊሆን ይችላል። እንዲያጠፉት ጠይቄያለሁ።
    .again = ይህንንም እንዲያጠፉት ጠይቄያለሁ።
live-undo-none = የምመልሰው ሌላ ነገር የለም።
    .again = ከዚህ በላይ መመለስ አልችልም።
# Something feels wrong.
live-report = አዝናለሁ። ስለነገራችሁኝ አመሰግናለሁ። የምናገረው ይህን ውይይት ለሚጠብቁ ሰዎች ነው፣ ለምትጻጻፉት ሰው አይደለም። መቀጠል ግዴታ አይደለም። አሁን ላብቃው?
    .again = ስለነገራችሁኝ አመሰግናለሁ። ይህን ውይይት ለሚጠብቁ ሰዎች አስተላልፋለሁ። ውይይቱን አሁን ላብቃው?
live-report-ended = አሁን አብቅቷል። ምንም ጥፋት የለባችሁም። መናገራችሁ ትክክል ነበር።
live-report-stay = እሺ። በማንኛውም ጊዜ መጨረስ ትችላላችሁ።
    .again = እሺ፣ ቀጥሉ። በፈለጋችሁ ጊዜ ጨርሱ።

any-stop-live = እሺ፣ መሄድ እንዳለባችሁ ነግሬያቸዋለሁ። ምንም ጥፋት የለም። እናንተ ካልጻፋችሁ እኔ ድጋሚ አልጽፍም። { danger-now }
any-delete-helpline = እነሱም ያላቸውን እንዲያጠፉ ጠይቄያለሁ። { $helpline }። በሕግ ምክንያት የተወሰነውን መያዝ ሊኖርባቸው ይችላል። እነሱን መጠየቅ ትችላላችሁ።

# --- Buttons.

btn-chat = እዚህ ልጻጻፍ
btn-see = ምን ያያሉ?
btn-go-on = ቀጥል
btn-not-now = አሁን አይደለም
btn-free = አሁን መጻፍ እችላለሁ
btn-share = አዎ፣ አስተላልፍ
btn-share-fresh = አይ፣ እንደ አዲስ
btn-connect = አዎ፣ አገናኘኝ
btn-leave-line = ከተራው ልውጣ
btn-wait-on = እጠብቃለሁ
btn-leave = ውይይቱን ጨርስ
btn-end-it = አዎ፣ ጨርስ
btn-stay = አይ፣ ልቀጥል
btn-feels-wrong = ይህ ሰው ልክ አይደለም
btn-undo = መልሰው
btn-new-person = አዎ፣ ሌላ ሰው

# --- On the page.

web-waiting = ሰው እየተጠበቀ ነው
web-typing = እየጻፉ ነው።
web-edited = ተቀይሯል
web-taken-back = ተመልሷል
