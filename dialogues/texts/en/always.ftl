### Status: drafted 2026-11-28.
### What can be asked at any time.

any-stop = OK, I've stopped. I won't write to you again unless you write first. { danger-now }
any-delete-ask = I'll wipe what I hold on you. I can't undo it. OK?
    .again = Shall I really wipe all I hold on you? I can't undo it.
any-delete-web = Done. I wiped what I hold. This page may still be in your browser's list of pages.
any-delete-app = Done. I wiped what I hold. To clear the rest, delete this chat on your phone.
any-delete-discord = Done. I wiped what I hold, and took away my messages. I can't take away yours. Hold your finger on each one to delete it.
delete-kept = OK, I didn't wipe anything. You can go on.

any-language = Which language would you like?
    .again = These are the languages I have. Which one?
any-language-set = OK, I'll write in { $language }.
    .again = Done. I write in { $language } now.
any-language-none = Sorry, I can't write in that language yet. These are the ones I have.
    .again = I don't have that language yet, sorry. Here are the ones I have.

any-person = Yes. You can talk to a real person. I just need to know the country.
    .again = I'll find you a real person. In which country should I look?
any-person-yes = Yes. You can talk to a real person.
    .again = Yes, a real person can talk with you.
any-thanks = You're welcome. I'm here if you want to write more.
    .again = Any time. I'm glad you wrote.
any-wrong = Sorry, I got that wrong. Thank you for telling me. { danger-now } What would help most right now?
    .again = Sorry, wrong again. That's on me. { danger-now } What would help most right now?

any-who = I'm a free tool. I look up who can help where you live. I'm not the police. I'm not part of your school. You can read who runs me here: { $about }
    .again = I'm a free tool that finds help where you live. This page says more: { $about }
any-private = Here is how it works. I don't ask your name. I don't tell your home, your school, or the police. I forget this chat when it ends. A helpline has its own rules. If a life is in danger, they may have to tell someone. You can ask them first.
    .again = I don't know your name, and I tell no one. A helpline has its own rules. You can ask them first.
any-private-web = I use no cookies and no names. But a person who uses this phone may see this page. Your browser may list it. The owner of the wifi may see which page it is.
    .again = I use no cookies. Your browser may still list this page.
any-private-app = The app may keep its own copy of this chat. And a person who uses this phone may see it.
    .again = The app may keep its own copy of this chat.
any-parents = I won't tell them. I don't know who they are. If you talk to a helpline, ask them how they do it.
    .again = No, I tell no one at home. I can't. I don't know who you are.
any-police = I can't call the police, and I won't. I don't know who or where you are. If you call { $emergency }, they may send someone.
    .again = No. I can't call them. Only you, or a person near you, can call { $emergency }.
any-police-unknown = I can't call the police, and I won't. I don't know who or where you are.
    .again = No. I can't call them, and I don't know where you are.
any-locate = No. I can't see where you are, and I don't look.
    .again = No, I really can't see where you are.
any-robot = Yes, I'm a computer. I follow simple rules and I can get things wrong. I help you find a real person.
    .again = Yes, I'm a computer, not a person. I can find you a real one.
any-cost = I'm free. I use a little of your phone's data. Each number I show says what it costs.
    .again = I'm free. Each number says what it costs.
any-how-long = I answer at once. But how long they take at a helpline, I can't tell. You can have more than one number from me.
    .again = I can't tell how long they take. If no one answers, I'll show you someone else.
any-what = You can tell me what's wrong. I'll show you who can help and how to reach them. You can stop at any time.
    .again = Tell me a little, and I'll show you who can help. You can stop at any time.
any-repeat = Sure. Here it is again.
    .again = Here it is once more.
any-complain = I'm sorry. You can tell the people who run me here: { $about }. You don't need to say your name.
    .again = You can tell the people who run me here: { $about }
any-keep-web = This page keeps nothing when you leave. You can write a number down, if that's OK for you.
    .again = Nothing stays here when you leave. Write a number down if that's OK for you.

# The help word's answer looks like small talk; the numbers come on tap.
any-help-word = Sure thing. Tap to see it.
    .again = Here it is. Tap to see it.
any-help-word-open = { danger-now } { $helpline }: { $number }. Send “{ word-hide }” to hide this.
    .again = { $helpline }: { $number }. { danger-now } Send “{ word-hide }” to hide this.
any-help-word-numbers = { danger-now } All the numbers are here: { $url }. Send “{ word-hide }” to hide this.
    .again = All the numbers: { $url }. { danger-now }

# The cover after the hide word. No mention of help.
hide-cover = It looks dry today. Light wind in the afternoon.
    .again = Dry and calm for the rest of the day.
hide-cover-two = A few clouds later on. Not much rain.
    .again = It stays mild till the weekend.
