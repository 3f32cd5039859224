### Status: drafted 2026-11-28.
### A person on the other end: before the yes, in line, in the talk, and after it. Once a person is there, we say only what must be known.

# --- Before the yes. $helpline is who would answer.

option-chat = { $helpline }. You can chat with them right here.
handover-who = I can put you through to a person at { $helpline }. They see what you write, your country and how bad it seems. They don't see your name, your number, or where you are.
    .again = A person at { $helpline } can write with you here. They see what you write, your country and how bad it seems. Not your name, not your number.
# $reporting: what this helpline must tell others.
handover-rules = { $reporting ->
        [must] They keep most things private. But if a child is being hurt, the law says they must tell someone. You can ask how it works before you say who you are. Shall we go on?
        [may] They keep most things private. But they may have to tell someone if a life is in danger. Or if a child is being hurt. You can ask them first. Shall we go on?
       *[unknown] I don't know what they must tell others. Ask them first, before you say who you are. Shall we go on?
    }
    .again = { $reporting ->
        [must] They, too, must tell someone if a child is being hurt. You can ask them first. Shall we go on?
        [may] They, too, may have to tell someone if a life is in danger. You can ask them first. Shall we go on?
       *[unknown] I don't know what these must tell others. You can ask them first. Shall we go on?
    }
handover-near = Can you write freely right now, with no one close by?
handover-share = Shall I pass on what you wrote so far? Then you don't have to say it twice. I leave out names and numbers.
    .again = You choose. Shall I pass on what you wrote so far?
handover-wait = { $known ->
        [yes] The wait is about { $minutes } minutes right now.
       *[no] I can't tell how long the wait is. I'll keep you posted.
    }
handover-ask = Shall I connect you?
    .again = Shall I connect you now? You can say no.
# In an emergency: the number stands there already; who they are and one yes.
handover-short = I can put you through to a person at { $helpline }, too. They see what you write and your country, not your name. They may have to tell someone when a life is in danger. { danger-now } Shall I connect you?
    .again = The person would be at { $helpline }. They see what you write and your country, not your name. { danger-now } Shall I connect you now?
handover-declined = OK, I won't. Nothing was sent. What would you like to do?
    .again = That's fine. Nothing was sent. What would you like to do?
# What do they see?
handover-see = They see what you write from now on. They see your country, your language, and how bad it seems. What you wrote before, only if you say yes. They don't see your name, your number, or where you are.
    .again = They see what you write, your country, your language, and how bad it seems. Nothing else from me.
# The helpline cannot be asked any more, a moment after it could.
handover-gone = I'm sorry. I can't put you through to them right now. It's not because of you.
    .again = I'm sorry, that one is not there right now, too. It's not because of you.

# The practice helpline: only for trying things out. It must never pass for help.
practice-who = This is only for practice, to try things out. No real person reads it. Shall we go on?
    .again = This is the practice again. No real person reads it. Shall we go on?
practice-joined = This is a practice talk. No real person reads it. For real help, send “{ word-stop }” and start again. { danger-now }
practice-line = Practice line
practice-name = Practice
practice-hello = Hello. This is how a talk begins. Write anything to try it out.
practice-answer = Your message got here. In a real talk, a person would read it now.
practice-more = That got here, too. You can go on, or end the talk.
practice-bye = That was the practice talk. Now you know how it works.

# --- In line.

wait-start = OK, I've asked for a person. Please stay in this chat. I'll tell you when they join. You can keep writing. They will see it when they join.
    .again = I've asked again. Please stay in this chat. I'll tell you when they join.
wait-start-fresh = OK, I've asked for a person. Please stay in this chat. They won't see what you wrote before. What you write from now on, they will see when they join.
    .again = I've asked again. Please stay in this chat. What you write from now on, they will see when they join.
wait-place = Still looking for a person. You are number { $position } in line.
    .again = You are number { $position } in line now. I'm still looking.
wait-noplace = Still looking for a person. You are not forgotten.
    .again = I'm still here and still looking. It's good that you wait.
wait-worse = If it gets worse, don't wait for the chat. { danger-now }
    .again = You don't have to wait if it gets worse. { danger-now }
wait-heard = I'll keep that for them. You can write more.
    .again = That's kept for them, too.
wait-long = This takes too long. I'm sorry. It's not because of you. You keep your place. Shall we look at another way, too?
    .again = It still takes long, and I'm sorry. You keep your place. Do you want to see another way?
wait-options = You can also call { $helpline } on { $number }. Your place in line stays.
    .again = While you wait, you can call { $helpline } on { $number }.
wait-kept = OK, you keep your place. I'll tell you when they join.
    .again = OK, we wait together. Your place stays.
wait-refused = No one is free right now. I'm sorry. It's not because of what you wrote. Here is what we can do instead.
    .again = No one is free there, too. I'm sorry. It's not because of you. Here is what else we can do.
# Someone else is open: they are asked only with a new yes.
wait-next = No one is free there right now. I'm sorry. It's not because of you. I can ask { $helpline } instead. They would see the same.
    .again = No one is free there, too. I'm sorry. I can ask { $helpline } now. They would see the same.
wait-left = OK, I took you out of the line. You can ask again any time.
    .again = OK, you are out of the line. Ask again when you like.

# --- With a person.

# Stands in for the counsellor's name where there is none.
live-someone = A helper
live-joined = They are here. { $counsellor } from { $helpline } is a real person. You can write to them now.
live-tips = You can ask them anything. You don't have to answer each question. To stop, send “{ word-stop }”.
live-human = You are writing with { $counsellor } right now. That is a real person at { $helpline }.
    .again = Yes, { $counsellor } is a real person at { $helpline }.
live-real-check = You can check it. Call { $helpline } on { $number } and ask if { $counsellor } works there.
live-dropped = The line broke. I'm trying to get them back. You did nothing wrong. You can keep writing. I'll keep it for them.
    .again = The line broke again, I'm sorry. I'm trying to get them back.
live-back = The line is back. You can go on.
    .again = The line is back again. You can go on.
live-lost = I could not get them back. I'm sorry. It's not because of you. Shall I ask for a new person?
    .again = I lost them again, I'm sorry. Shall I ask for a new person?
live-switch-ask = { $counsellor } asks if someone else at { $helpline } may take over. They would see what you two wrote. Is that OK?
live-switch-yes = OK. { $counsellor } stays with you till the new person is here.
live-switch-no = OK, it stays as it is. You can go on with { $counsellor }.
live-switch = Someone new takes over now. { $counsellor } from { $helpline } is a real person, too.
live-quiet = Are you still there? Take your time. There's no rush.
    .again = I'm only checking. Are you still there? There's no rush.
live-closed-quiet = I'll close this now to keep it private. You can write again any time.
live-ended = The talk has ended. Well done for speaking up.
    .again = This talk has ended, too. Well done for speaking up.
live-to-bot = The talk with the person is over. It's me again, the computer. You can go on writing here.
    .again = It's me again, the computer. You can go on writing here.
live-left = OK, I told them you had to go. You did nothing wrong.
    .again = OK, they know that you had to go. You did nothing wrong.
live-media = I can only pass on words. They did not see what you sent.
    .again = That did not reach them. Only words do.
live-undone = OK, I took it back. They did not see it.
    .again = Taken back. They did not see that one.
live-undo-late = They may have seen it. I asked them to delete it.
    .again = I asked them to delete that one, too.
live-undo-none = There is nothing left that I can take back.
    .again = I can't take back more than that.
# Something feels wrong.
live-report = I'm sorry. Thank you for telling me. I tell the people who look after this chat, not the person you write with. You don't have to go on. Shall I end it now?
    .again = Thank you for telling me. I pass it on to the people who look after this chat. Shall I end the talk now?
live-report-ended = It's over now. You did nothing wrong. It was right to say so.
live-report-stay = OK. You can end it any time.
    .again = OK, you go on. End it when you want.

any-stop-live = OK, I told them you had to go. You did nothing wrong. I won't write to you again unless you write first. { danger-now }
any-delete-helpline = I asked { $helpline } to delete what they hold, too. They may have to keep some of it by law. You can ask them.

# --- Buttons.

btn-chat = Chat here
btn-see = What do they see?
btn-go-on = Go on
btn-not-now = Not now
btn-free = I can write
btn-share = Yes, pass it on
btn-share-fresh = No, start fresh
btn-connect = Yes, connect me
btn-leave-line = Leave the line
btn-wait-on = Keep waiting
btn-leave = End the talk
btn-end-it = Yes, end it
btn-stay = No, go on
btn-feels-wrong = Something feels wrong
btn-undo = Take it back
btn-new-person = Yes, someone new

# --- On the page.

web-waiting = Waiting for a person
web-typing = They are writing.
web-edited = Changed
web-taken-back = Taken back
