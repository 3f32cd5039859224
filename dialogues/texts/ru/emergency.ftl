### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = Хорошо, что ты пишешь. Пожалуйста, позвони сейчас по номеру { $emergency }. Они могут прислать помощь. Если можешь, иди туда, где есть люди. Я всё ещё здесь. Можно писать дальше.

# Country not known. 112 is worded as "in many places".
emergency-no-country = Хорошо, что ты пишешь. Пожалуйста, позвони сейчас по номеру 112. Во многих местах он работает с мобильного. Если не получится, напиши мне свою страну. Я найду нужный номер. Я всё ещё здесь.

# The country is known, but we hold no number for it.
emergency-no-number = Хорошо, что ты пишешь. Проверенного номера у меня нет. Страна: { $country }. { emergency-bar-unknown } Если можешь, иди туда, где есть люди. Попроси кого-нибудь позвонить. Я всё ещё здесь.
    .again = Проверенного номера у меня так и нет. Страна: { $country }. { emergency-bar-unknown } Попроси кого-то рядом позвонить вместе с тобой. Я остаюсь здесь.

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = Пожалуйста, позвони сейчас, даже если чувствуешь себя нормально. Иногда плохо становится позже. Не жди, пока станет хуже.

# Sent once, right after the first emergency message.
emergency-limits = Я компьютер. Я не вижу, где ты. Я не могу прислать тебе помощь. Позвонить можешь ты или кто-то рядом с тобой.

# The country became known during an emergency.
emergency-country = Спасибо. { $country }: пожалуйста, позвони сейчас по номеру { $emergency }. Они могут прислать помощь. Если можешь, иди туда, где есть люди. Я всё ещё здесь.
    .again = { $country }: здесь номер { $emergency }. Пожалуйста, позвони сейчас. Они могут прислать помощь. Я остаюсь с тобой.

emergency-silent-data = Говорить вслух может быть опасно. Здесь можно отправить СМС на номер { $textnumber }. Напиши, где ты и что тебе нужна помощь.
    .again = Можно ещё отправить СМС на номер { $textnumber }. Напиши, где ты. Потом можно сидеть тихо, сколько нужно.
emergency-silent-none = Говорить вслух может быть опасно. Попроси кого-то рядом позвонить. Это может быть друг, продавец или учитель. { danger-now }
    .again = За тебя может позвонить кто-то рядом. { danger-now } Есть место с людьми, куда ты можешь пойти?

emergency-did-you-reach = Я всё ещё здесь. Тебе кто-нибудь ответил?
    .again = Я с тобой. Получилось до кого-нибудь дозвониться?
emergency-reached = Хорошо. Оставайся с ними, если можешь. Мне можно писать в любое время.
emergency-not-reached = Спасибо, что пробуешь. Пожалуйста, набери { $emergency } ещё раз. Или иди туда, где есть люди, и попроси их позвонить. Есть и ещё один номер. { $helpline }: { $number }.
    .again = Ты молодец, что пробуешь. Иди туда, где есть люди, и попроси их позвонить по номеру { $emergency }. Есть и ещё один номер. { $helpline }: { $number }.
emergency-not-reached-alone = Спасибо, что пробуешь. Пожалуйста, набери { $emergency } ещё раз. Или иди туда, где есть люди, и попроси их позвонить.
    .again = Ты молодец, что пробуешь. Иди туда, где есть люди, и попроси их позвонить по номеру { $emergency }.
emergency-not-reached-unknown = Спасибо, что пробуешь. { emergency-bar-unknown } Или иди туда, где есть люди, и попроси их позвонить. Напиши мне свою страну, и я найду нужный номер.
    .again = Ты молодец, что пробуешь. Иди туда, где есть люди, и попроси их позвонить. { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = Хорошо. Спасибо, что говоришь. Это моя ошибка. { danger-now } Что сейчас помогло бы больше всего?

# Again at emergency level, later in the same chat.
emergency-again = Ты всё ещё здесь, и это хорошо. Быстрее всего помогут по номеру { $emergency }. Есть рядом кто-то, кто может побыть с тобой?
    .again = Я здесь и читаю. Пожалуйста, позвони по номеру { $emergency } или попроси кого-то позвонить за тебя. Тебе не нужно справляться с этим в одиночку.
emergency-again-unknown = Ты всё ещё здесь, и это хорошо. { emergency-bar-unknown } В какой ты стране? Я найду нужный номер.
    .again = Я здесь и читаю. { emergency-bar-unknown } Или попроси кого-то рядом позвонить. Напиши мне свою страну, и я поищу.

emergency-here = Я всё ещё здесь. По номеру { $emergency } ответили?
    .again = Я здесь. Быстрее всего помогут по номеру { $emergency }. Тебе кто-нибудь ответил?
emergency-here-unknown = Я всё ещё здесь. { emergency-bar-unknown } Тебе кто-нибудь ответил?
    .again = Я здесь, с тобой. { emergency-bar-unknown } Кто-нибудь пришёл?

# Wants a person in the chat: the number stays, then the services.
emergency-person = С этими людьми тоже можно поговорить. { danger-now }

# Text for the bar that is always in view.
emergency-bar = Опасно прямо сейчас? Звони { $emergency }.
emergency-bar-unknown = Опасно прямо сейчас? Звони 112. Этот номер работает во многих местах.

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] Опасно прямо сейчас? Звони { $emergency }.
       *[no] { emergency-bar-unknown }
    }
