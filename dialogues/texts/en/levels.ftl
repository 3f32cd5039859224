### Status: drafted 2026-11-28.
### The levels below emergency: thanks, belief, not your fault, choice, next step. No "why", no detail.

check-danger = Thank you for telling me. One thing first. Are you safe right now?
check-safe = Thank you. That's good to know. Let's find a person you can talk to.

urgent-first = Thank you for telling me. That's a lot to hold alone. It's good that you said it. A real person can talk with you about it.
    .again = I hear you. It's good that you tell me. A real person can listen to all of it.

# Thoughts of dying or self-harm, no plan and no act in the words.
urgent-dark-thoughts = Thank you for telling me. Thoughts like that can feel very heavy. They can pass, too. You don't have to be alone with them. A person can listen right now. { danger-now }
    .again = I hear you. It's good that you say it out loud. You matter. A person can stay with you in this. { danger-now }

# Someone is hurting them.
urgent-hurt = Thank you for telling me. You deserve to be believed. It's not your fault. You don't need to tell me more. A person can help you think about what to do next.
    .again = I hear you. None of this is your fault. A person can help you with the next step.

# Someone online has pictures, or makes threats.
urgent-online-threat = Thank you for telling me. You are not in trouble with me. It's not your fault. You don't have to pay, and you don't have to send more. A person can help you with the next step.
    .again = I hear you. It's still not your fault. You don't have to answer them. A person can help you right now.

# Our own reading of the words failed: treated as urgent.
urgent-unread = Thank you for telling me. I could not take in all of it, and that's my fault, not yours. A real person can. { danger-now }
    .again = I'm sorry, I still could not take it all in. A real person can. { danger-now }

concern-first = Thank you for telling me. That sounds hard. You don't have to carry it alone. Would it help to talk to a person about it?
    .again = I hear you. That's a lot to carry. Would it help to talk to a person about it?
concern-topic = Thank you. That helps me look. There are people who know a lot about this.
    .again = Thank you. I know people who can talk about that.
listening-more = Thank you for telling me that, too. It's good that you put it into words.
    .again = I hear you. I'm reading all of it.
not-sure-person = That's OK. You don't have to know yet. You can look at who is there first. Shall I show you?
    .again = There's no rush. I can show you who is there. You choose if you want to talk. Shall I?

none-first = Thanks for writing. I help young people find a person to talk to. It can be about home, school, love, feeling low, or things online. What's on your mind?
    .again = I'm here. It can be about anything. What's on your mind?
none-again = That's OK. There's no rush. You can just look around, or ask me how it works.
    .again = No rush. You can ask me how this works. Or just write what comes to mind.
none-third = It's OK if the words don't come. A person can help you find them. Shall I look for someone?
    .again = You can take your time. Shall I look for a person for you?
still-here = I'm still here. You can write as much or as little as you like.
    .again = I'm here. Take your time.

no-person-wanted = That's fine. It's up to you. I can show you a number to keep for later. Or you can just write here for a bit. I'm only a computer, so I can't give advice.
    .again = That's OK. You choose. You can keep writing here, or take a number for later.
keep-later = OK. Here it is, so you have it: { $helpline }, { $number }. You can come back any time.
    .again = Here it is again: { $helpline }, { $number }.

question-first = Sure. Just write it. I won't ask you anything back.
    .again = Go on. Just write your question.
question-answer = Good question. I'm only a computer, so I can't answer that one well. People who can are listed here: { $url }. You don't need to give a name. { danger-now }
    .again = I can't answer that one well. The people on this page can: { $url }. { danger-now }
question-answer-line = Good question. I'm only a computer, so I can't answer that one well. { $helpline } can: { $number }. You don't need to give a name. { danger-now }
    .again = I can't answer that one well. { $helpline } can: { $number }. { danger-now }
