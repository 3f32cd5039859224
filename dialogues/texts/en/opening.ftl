### Status: drafted 2026-11-28.
### What is said first. Rules for every translator stand in docs/translating.md: at most 60 words a message and
### 15 words a sentence, one question at most, no word for harm that the young person did not use first.

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] Hi, good that you're here. I'm a computer, not a person. I help you find a person to talk to. In danger now? Call { $emergency }.
       *[no] Hi, good that you're here. I'm a computer, not a person. I help you find a person to talk to. In danger now? Call 112. In some places the number is not the same. Tap “{ btn-emergency }” and I'll look.
    }

open-exit-web = To leave fast, tap “{ web-exit }” at the top. You can also send “{ word-hide }”. A person who uses this phone may see this page.
open-exit-app = To hide this chat fast, send “{ word-hide }”. A person who uses this phone may see it. After a quiet while I clear what I can here. To keep it, tap “{ btn-keep }”.
open-exit-terminal = To hide this fast, send “{ word-hide }”. A person who looks at this screen may see it.

open-ask = You can write about anything. A few words are fine. You don't need to say your name. What's going on?
    .again = You can write about anything. You don't need to say your name. What would help today?

open-kept = OK, this chat stays. You can clear it later with “{ word-delete }”.
    .again = This chat stays. “{ word-delete }” clears it when you like.

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = weather
word-help = sunny
word-stop = stop
word-delete = delete
