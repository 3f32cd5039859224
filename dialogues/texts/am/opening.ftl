### Status: drafted 2026-11-28.
### What is said first. Amharic as spoken in Ethiopia. Form of "you": Amharic tells a boy from a girl in every "you" of one person, so these
### texts use the plural (እናንተ: ደውሉ, ጻፉ, ትችላላችሁ) and, for friends and counsellors, wordings that show no gender. It is warm, and it fits boys and girls alike.
### Rules for every translator stand in docs/translating.md: at most 60 words a message and 15 words a sentence. ። ends a sentence.

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] ሰላም፣ እዚህ መምጣታችሁ ጥሩ ነው። እኔ ኮምፒውተር ነኝ፣ ሰው አይደለሁም። የሚያናግራችሁን ሰው ለማግኘት እረዳለሁ። አሁን አደጋ አለ? ወደ { $emergency } ደውሉ።
       *[no] ሰላም፣ እዚህ መምጣታችሁ ጥሩ ነው። እኔ ኮምፒውተር ነኝ፣ ሰው አይደለሁም። የሚያናግራችሁን ሰው ለማግኘት እረዳለሁ። አሁን አደጋ አለ? ወደ 112 ደውሉ። በአንዳንድ ቦታ ቁጥሩ ሌላ ነው። “{ btn-emergency }” የሚለውን ንኩ፣ ቁጥሩን አገኛለሁ።
    }

open-exit-web = ቶሎ ለመውጣት ከላይ “{ web-exit }” የሚለውን ንኩ። “{ word-hide }” ብላችሁ መላክም ትችላላችሁ። ይህን ስልክ የሚጠቀም ሰው ይህን ገጽ ሊያይ ይችላል።
open-exit-app = ይህን ውይይት ቶሎ ለመደበቅ “{ word-hide }” ብላችሁ ላኩ። ይህን ስልክ የሚጠቀም ሰው ሊያየው ይችላል። ለጥቂት ጊዜ ዝምታ ካለ የምችለውን አጠፋለሁ። እንዲቆይ “{ btn-keep }” የሚለውን ንኩ።
open-exit-terminal = ይህን ቶሎ ለመደበቅ “{ word-hide }” ብላችሁ ላኩ። ይህን ስክሪን የሚያይ ሰው ሊያነበው ይችላል።

open-ask = ስለማንኛውም ነገር መጻፍ ትችላላችሁ። ጥቂት ቃላት ይበቃሉ። ስም መናገር አያስፈልግም። ምን እየሆነ ነው?
    .again = ስለማንኛውም ነገር መጻፍ ትችላላችሁ። ስም መናገር አያስፈልግም። ዛሬ ምን ቢደረግ ይረዳችኋል?

open-kept = እሺ፣ ይህ ውይይት ይቆያል። ኋላ “{ word-delete }” ብላችሁ ማጥፋት ትችላላችሁ።
    .again = ይህ ውይይት ይቆያል። በፈለጋችሁ ጊዜ “{ word-delete }” ያጠፋዋል።

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = ዝናብ
word-help = ደመና
word-stop = አቁም
word-delete = ሰርዝ
