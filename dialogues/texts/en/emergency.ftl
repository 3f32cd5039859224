### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = I'm glad you wrote. Please call { $emergency } now. They can send help. If you can, go where other people are. I'm still here. You can keep writing.

# Country not known. 112 is worded as "in many places".
emergency-no-country = I'm glad you wrote. Please call 112 now. It works on mobile phones in many places. If it does not work, tell me your country. I'll look up the right number. I'm still here.

# The country is known, but we hold no number for it.
emergency-no-number = I'm glad you wrote. I have no sure number for { $country }. { emergency-bar-unknown } If you can, go where other people are. Ask one of them to call. I'm still here.
    .again = I still have no sure number for { $country }. { emergency-bar-unknown } Ask a person near you to call with you. I stay here.

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = Please call now, even if you feel OK. Some harm shows up late. Don't wait to feel worse.

# Sent once, right after the first emergency message.
emergency-limits = I'm a computer. I can't see where you are. I can't send help to you. You can call, or a person near you can call for you.

# The country became known during an emergency.
emergency-country = Thank you. In { $country }, please call { $emergency } now. They can send help. If you can, go where other people are. I'm still here.
    .again = For { $country } the number is { $emergency }. Please call it now. They can send help. I stay here with you.

emergency-silent-data = It may not be safe to talk out loud. Here you can text { $textnumber }. Write where you are and that you need help.
    .again = You can still text { $textnumber }. Write where you are. Then stay as quiet as you need to.
emergency-silent-none = It may not be safe to talk out loud. Ask a person near you to call. It can be a friend, a shop, or a teacher. { danger-now }
    .again = A person near you can call for you. { danger-now } Is there a place with people you can go to?

emergency-did-you-reach = I'm still here. Did you reach anyone?
    .again = I'm with you. Could you reach anyone?
emergency-reached = I'm glad. Stay with them if you can. You can write to me any time.
emergency-not-reached = Thank you for trying. Please try { $emergency } one more time. Or go to a place with people and ask them to call. You can also call { $helpline } on { $number }.
    .again = You did well to try. Go where people are and ask them to call { $emergency }. { $helpline } is there, too, on { $number }.
emergency-not-reached-alone = Thank you for trying. Please try { $emergency } one more time. Or go to a place with people and ask them to call.
    .again = You did well to try. Go where people are and ask them to call { $emergency }.
emergency-not-reached-unknown = Thank you for trying. { emergency-bar-unknown } Or go to a place with people and ask them to call. Tell me your country and I'll look up the right number.
    .again = You did well to try. Go where people are and ask them to call. { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = OK. Thank you for telling me. I got that wrong. { danger-now } What would help most right now?

# Again at emergency level, later in the same chat.
emergency-again = You're still here, and that's good. { $emergency } is the fastest help. Is there one person near you who can stay with you?
    .again = I'm here and I'm reading. Please call { $emergency }, or ask someone to call for you. You don't have to be alone with this.
emergency-again-unknown = You're still here, and that's good. { emergency-bar-unknown } Which country are you in? I'll look up the right number.
    .again = I'm here and I'm reading. { emergency-bar-unknown } Or ask a person near you to call. Tell me your country and I'll look.

emergency-here = I'm still here. Did you reach { $emergency }?
    .again = I'm here. { $emergency } is the fastest help. Did you reach anyone?
emergency-here-unknown = I'm still here. { emergency-bar-unknown } Did you reach anyone?
    .again = I'm here with you. { emergency-bar-unknown } Did anyone come?

# Wants a person in the chat: the number stays, then the services.
emergency-person = You can talk to these people, too. { danger-now }

# Text for the bar that is always in view.
emergency-bar = In danger now? Call { $emergency }.
emergency-bar-unknown = In danger now? Call 112. It works in many places.

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] In danger now? Call { $emergency }.
       *[no] { emergency-bar-unknown }
    }
