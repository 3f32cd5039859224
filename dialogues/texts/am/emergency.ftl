### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = መጻፋችሁ ጥሩ ነው። እባካችሁ አሁኑኑ ወደ { $emergency } ደውሉ። እርዳታ መላክ ይችላሉ። ከቻላችሁ ሌሎች ሰዎች ወዳሉበት ሂዱ። እኔ አሁንም እዚህ አለሁ። መጻፍ መቀጠል ትችላላችሁ።

# Country not known. 112 is worded as "in many places".
emergency-no-country = መጻፋችሁ ጥሩ ነው። እባካችሁ አሁኑኑ ወደ 112 ደውሉ። በብዙ ቦታዎች ከሞባይል ይሠራል። ካልሠራ ሀገራችሁን ንገሩኝ። ትክክለኛውን ቁጥር አገኛለሁ። እኔ አሁንም እዚህ አለሁ።

# The country is known, but we hold no number for it.
emergency-no-number = መጻፋችሁ ጥሩ ነው። { $country } ውስጥ የተረጋገጠ ቁጥር የለኝም። { emergency-bar-unknown } ከቻላችሁ ሌሎች ሰዎች ወዳሉበት ሂዱ። አንዱን ሰው እንዲደውል ጠይቁ። እኔ አሁንም እዚህ አለሁ።
    .again = { $country } ውስጥ አሁንም የተረጋገጠ ቁጥር የለኝም። { emergency-bar-unknown } አጠገባችሁ ያለን ሰው አብሯችሁ እንዲደውል ጠይቁ። እዚህ እቆያለሁ።

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = ደህና የሆናችሁ ቢመስላችሁም እባካችሁ አሁኑኑ ደውሉ። አንዳንድ ነገር የሚታወቀው ቆይቶ ነው። እስኪብስባችሁ አትጠብቁ።

# Sent once, right after the first emergency message.
emergency-limits = እኔ ኮምፒውተር ነኝ። የት እንዳላችሁ አይታየኝም። እርዳታ መላክ አልችልም። እናንተ ወይም አጠገባችሁ ያለ ሰው መደወል ትችላላችሁ።

# The country became known during an emergency.
emergency-country = አመሰግናለሁ። { $country } ውስጥ እባካችሁ አሁኑኑ ወደ { $emergency } ደውሉ። እርዳታ መላክ ይችላሉ። ከቻላችሁ ሌሎች ሰዎች ወዳሉበት ሂዱ። እኔ አሁንም እዚህ አለሁ።
    .again = { $country } ውስጥ ቁጥሩ { $emergency } ነው። እባካችሁ አሁኑኑ ደውሉ። እርዳታ መላክ ይችላሉ። እዚህ ከእናንተ ጋር እቆያለሁ።

emergency-silent-data = ድምፅ አውጥቶ መናገር አደጋ ሊኖረው ይችላል። እዚህ ወደ { $textnumber } አጭር መልእክት መላክ ትችላላችሁ። የት እንዳላችሁና እርዳታ እንደሚያስፈልግ ጻፉ።
    .again = አሁንም ወደ { $textnumber } አጭር መልእክት መላክ ትችላላችሁ። የት እንዳላችሁ ጻፉ። ከዚያ በኋላ የሚያስፈልገውን ያህል ዝም ማለት ትችላላችሁ።
emergency-silent-none = ድምፅ አውጥቶ መናገር አደጋ ሊኖረው ይችላል። አጠገባችሁ ያለን ሰው እንዲደውል ጠይቁ። ጓደኛ፣ ባለሱቅ ወይም አስተማሪ ሊሆን ይችላል። { danger-now }
    .again = አጠገባችሁ ያለ ሰው ሊደውልላችሁ ይችላል። { danger-now } ሰዎች ያሉበት የምትሄዱበት ቦታ አለ?

emergency-did-you-reach = እኔ አሁንም እዚህ አለሁ። ሰው አገኛችሁ?
    .again = ከእናንተ ጋር ነኝ። ሰው ማግኘት ቻላችሁ?
emergency-reached = ደስ ይላል። ከቻላችሁ ከእነሱ ጋር ቆዩ። በማንኛውም ጊዜ ልትጽፉልኝ ትችላላችሁ።
emergency-not-reached = ስለሞከራችሁ አመሰግናለሁ። እባካችሁ { $emergency } አንድ ጊዜ ደግማችሁ ሞክሩ። ወይም ሰዎች ወዳሉበት ሂዱና እንዲደውሉ ጠይቁ። ወደዚህም መደወል ትችላላችሁ። { $helpline }፦ { $number }።
    .again = መሞከራችሁ ጥሩ ነው። ሰዎች ወዳሉበት ሂዱና ወደ { $emergency } እንዲደውሉ ጠይቁ። ይህም አለ። { $helpline }፦ { $number }።
emergency-not-reached-alone = ስለሞከራችሁ አመሰግናለሁ። እባካችሁ { $emergency } አንድ ጊዜ ደግማችሁ ሞክሩ። ወይም ሰዎች ወዳሉበት ሂዱና እንዲደውሉ ጠይቁ።
    .again = መሞከራችሁ ጥሩ ነው። ሰዎች ወዳሉበት ሂዱና ወደ { $emergency } እንዲደውሉ ጠይቁ።
emergency-not-reached-unknown = ስለሞከራችሁ አመሰግናለሁ። { emergency-bar-unknown } ወይም ሰዎች ወዳሉበት ሂዱና እንዲደውሉ ጠይቁ። ሀገራችሁን ንገሩኝ፣ ትክክለኛውን ቁጥር አገኛለሁ።
    .again = መሞከራችሁ ጥሩ ነው። ሰዎች ወዳሉበት ሂዱና እንዲደውሉ ጠይቁ። { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = እሺ። ስለነገራችሁኝ አመሰግናለሁ። ተሳስቻለሁ። { danger-now } አሁን ይበልጥ የሚረዳው ምንድን ነው?

# Again at emergency level, later in the same chat.
emergency-again = አሁንም እዚህ ናችሁ፣ ያ ጥሩ ነው። ፈጣኑ እርዳታ { $emergency } ነው። አብሯችሁ የሚቆይ ሰው አጠገባችሁ አለ?
    .again = እዚህ አለሁ፣ እያነበብኩ ነው። እባካችሁ ወደ { $emergency } ደውሉ፣ ወይም ሰው እንዲደውል ጠይቁ። ይህን ለብቻችሁ መሸከም አያስፈልግም።
emergency-again-unknown = አሁንም እዚህ ናችሁ፣ ያ ጥሩ ነው። { emergency-bar-unknown } በየትኛው ሀገር ናችሁ? ትክክለኛውን ቁጥር አገኛለሁ።
    .again = እዚህ አለሁ፣ እያነበብኩ ነው። { emergency-bar-unknown } ወይም አጠገባችሁ ያለ ሰው እንዲደውል ጠይቁ። ሀገራችሁን ንገሩኝ፣ እኔም አያለሁ።

emergency-here = እኔ አሁንም እዚህ አለሁ። { $emergency } አገኛችሁ?
    .again = እዚህ አለሁ። ፈጣኑ እርዳታ { $emergency } ነው። ሰው አገኛችሁ?
emergency-here-unknown = እኔ አሁንም እዚህ አለሁ። { emergency-bar-unknown } ሰው አገኛችሁ?
    .again = እዚህ ከእናንተ ጋር ነኝ። { emergency-bar-unknown } ሰው መጣ?

# Wants a person in the chat: the number stays, then the services.
emergency-person = ከእነዚህ ሰዎች ጋርም መነጋገር ትችላላችሁ። { danger-now }

# Text for the bar that is always in view.
emergency-bar = አሁን አደጋ አለ? ወደ { $emergency } ደውሉ።
emergency-bar-unknown = አሁን አደጋ አለ? ወደ 112 ደውሉ። በብዙ ቦታዎች ይሠራል።

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] አሁን አደጋ አለ? ወደ { $emergency } ደውሉ።
       *[no] { emergency-bar-unknown }
    }
