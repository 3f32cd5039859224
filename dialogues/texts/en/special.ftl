### Status: drafted 2026-11-28.
### Special people and special cases.

friend-first = You're a good friend for asking. It's not your job to fix it alone. Is your friend in danger right now?
friend-danger = Please call { $emergency } now and say where your friend is. Stay with them if that's OK for you. Tell an adult you trust, too.
friend-danger-unknown = Thank you for looking out. { emergency-bar-unknown } Say where your friend is. Tell an adult you trust, too. Which country are you in? I'll look up the right number.
friend-next = People call about a friend, too. At a helpline, they can tell you what to say and do. You don't have to give your friend's name.
friend-you = And how are you doing with all this?
for-me = Thank you for telling me. Then this is about you. What's going on?

adult-hello = Thank you for looking out for a child. This chat is for young people, but I know who adults can call.
    .again = I can show you who adults can call.
adult-country = Which country is it? { danger-now }
    .again = I just need the country. { danger-now }
adult-first = Thank you for looking out for a child. This chat is for young people. Here is who adults can call in { $country }: { $helpline }, { $number }.
    .again = In { $country }, adults can call { $helpline } on { $number }.
adult-danger = Is the child in danger now? Call { $emergency }. You don't have to be sure.
    .again = If the child is in danger now, call { $emergency }.
adult-none = Thank you for looking out. I have no line for adults in { $country }. This page lists who there is: { $url }. { danger-now }
    .again = I have no line for adults in { $country }. Please look here: { $url }. { danger-now }
adult-not-here = Please don't write the child's name or photos here.
    .again = Please keep names and photos out of this chat.
adult-more = You can ask them all of that on the phone. You don't have to be sure. { danger-now }
    .again = They will listen, and they know what to do. { danger-now }
adult-self-hello = Thank you for writing. You can get help, too. This chat is for young people, but I know lines for adults.
    .again = There are lines for adults, too.
adult-self = Thank you for writing. You can get help, too. In { $country } you can call { $helpline } on { $number }. { danger-now }
    .again = { $helpline } is there for you on { $number }. { danger-now }

# An adult who has hurt, or fears they may hurt, a child.
offender-first = Thank you for saying it. There are people who help with this, so that no child gets hurt. You can talk to them: { $helpline }, { $number }. Please don't write any details here.
    .again = You can talk to { $helpline } on { $number }. They help so that no child gets hurt.
offender-none = Thank you for saying it. There is help for this, so that no child gets hurt. A doctor or a counsellor can help you find it. Please don't write any details here.
    .again = A doctor or a counsellor can help you with this. Please don't write details here.
offender-danger = If a child is being hurt, that comes first. { danger-now }
    .again = A child in danger comes first. { danger-now }
offender-limits = I can't put you through to a line for children. A doctor can help you find the right people. Please don't write any details here.
    .again = I have said what I can. A doctor can help you find the right people.
# A young person who has hurt someone, or fears they may.
young-harm-first = It took guts to say that. You can get help to stop, and it can get better. A helpline will listen to you. { danger-now }
    .again = It's good that you say it out loud. A helpline can help you stop. { danger-now }

rude-first = It's OK to be angry. I'm still here. Is there a thing you need?
rude-second = I can take it. But if you want to talk to a person, please keep it kind for them.
rude-pause = Let's take a break for { $minutes } minutes. { danger-now } Writing “{ btn-emergency }” still works, too.
    .again = We're still on a break. It's OK. { danger-now }
prank-first = It's fine to test me. I work the same for a real one. If there's a thing you want to ask, go ahead.
    .again = Test away. I'm here when you need me.

# The web page says this when a message is longer than 4 KB.
web-too-long = That's a lot, and I want to read it well. Can you send it in smaller parts? { danger-now }

media-image = I can't open pictures, so I did not look. Please tell me in words. Don't send it on to anyone.
    .again = I still can't open pictures. A few words are enough.
media-nude = You are not in trouble with me. There's a free tool to get photos off the web. You don't have to send them to anyone: { $removal }
    .again = The tool to get photos off the web is here: { $removal }
media-voice = I can't play voice notes. Can you write it in a few words?
    .again = I can't hear voice notes, sorry. Can you write a few words?
media-file = I can't open files. Can you write it in a few words?
    .again = I can't open files, sorry. A few words are enough.
media-place = I can't use your place, so I did not keep it. { danger-now } You can tell them where you are.
    .again = I did not keep your place. { danger-now }
media-contact = Thanks, but please don't send me names or numbers. I don't need them.
    .again = Please don't send me names or numbers. I did not keep it.
media-sticker = Got it. Can you tell me a bit more in words?
    .again = Nice. And in words?

unclear-first = Sorry, I didn't get that. Can you say it in other words?
    .again = I'm not sure I got that. Can you say it in other words?
unclear-second = I still don't get it. That's my fault, not yours. Which one fits best?
    .again = Sorry, I'm slow today. Which one fits best?
unclear-third = I'm only a computer. A person will get it. { danger-now } Shall I look for a person?
    .again = A person will get it better than I do. { danger-now } Shall I look for one?

pii-seen = You don't have to tell me names or where you live. I won't keep it. You can go on.
    .again = You can leave names out. I don't keep them. Go on.
age-young = Thanks for telling me. You are not in trouble. You can use this chat, too. What's going on?
    .again = You are welcome here at any age. What's going on?
age-older = Thanks for telling me. You can use this chat, too. I can show you who is there for you. What's going on?
    .again = You can use this chat, too. What's going on?
