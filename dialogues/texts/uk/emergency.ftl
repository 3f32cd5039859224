### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = Добре, що ти пишеш. Будь ласка, подзвони зараз за номером { $emergency }. Вони можуть прислати допомогу. Якщо можеш, іди туди, де є люди. Я досі тут. Можна писати далі.

# Country not known. 112 is worded as "in many places".
emergency-no-country = Добре, що ти пишеш. Будь ласка, подзвони зараз за номером 112. У багатьох місцях він працює з мобільного. Якщо не вийде, напиши мені свою країну. Я знайду потрібний номер. Я досі тут.

# The country is known, but we hold no number for it.
emergency-no-number = Добре, що ти пишеш. Перевіреного номера в мене немає. Країна: { $country }. { emergency-bar-unknown } Якщо можеш, іди туди, де є люди. Попроси когось подзвонити. Я досі тут.
    .again = Перевіреного номера в мене так і немає. Країна: { $country }. { emergency-bar-unknown } Попроси когось поруч подзвонити разом із тобою. Я лишаюся тут.

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = Будь ласка, подзвони зараз, навіть якщо почуваєшся нормально. Іноді погано стає пізніше. Не чекай, поки стане гірше.

# Sent once, right after the first emergency message.
emergency-limits = Я комп'ютер. Я не бачу, де ти. Я не можу прислати тобі допомогу. Подзвонити можеш ти або хтось поруч із тобою.

# The country became known during an emergency.
emergency-country = Дякую. { $country }: будь ласка, подзвони зараз за номером { $emergency }. Вони можуть прислати допомогу. Якщо можеш, іди туди, де є люди. Я досі тут.
    .again = { $country }: тут номер { $emergency }. Будь ласка, подзвони зараз. Вони можуть прислати допомогу. Я лишаюся з тобою.

emergency-silent-data = Говорити вголос може бути небезпечно. Тут можна надіслати СМС на номер { $textnumber }. Напиши, де ти і що тобі потрібна допомога.
    .again = Ще можна надіслати СМС на номер { $textnumber }. Напиши, де ти. Потім можна сидіти тихо, скільки треба.
emergency-silent-none = Говорити вголос може бути небезпечно. Попроси когось поруч подзвонити. Це може бути друг, продавець чи вчителька. { danger-now }
    .again = За тебе може подзвонити хтось поруч. { danger-now } Є місце з людьми, куди ти можеш піти?

emergency-did-you-reach = Я досі тут. Тобі хтось відповів?
    .again = Я з тобою. Вийшло до когось додзвонитися?
emergency-reached = Добре. Лишайся з ними, якщо можеш. Мені можна писати будь-коли.
emergency-not-reached = Дякую, що пробуєш. Будь ласка, набери { $emergency } ще раз. Або йди туди, де є люди, і попроси їх подзвонити. Є й іще один номер. { $helpline }: { $number }.
    .again = Ти молодець, що пробуєш. Іди туди, де є люди, і попроси їх подзвонити за номером { $emergency }. Є й іще один номер. { $helpline }: { $number }.
emergency-not-reached-alone = Дякую, що пробуєш. Будь ласка, набери { $emergency } ще раз. Або йди туди, де є люди, і попроси їх подзвонити.
    .again = Ти молодець, що пробуєш. Іди туди, де є люди, і попроси їх подзвонити за номером { $emergency }.
emergency-not-reached-unknown = Дякую, що пробуєш. { emergency-bar-unknown } Або йди туди, де є люди, і попроси їх подзвонити. Напиши мені свою країну, і я знайду потрібний номер.
    .again = Ти молодець, що пробуєш. Іди туди, де є люди, і попроси їх подзвонити. { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = Добре. Дякую, що кажеш. Це моя помилка. { danger-now } Що зараз допомогло б найбільше?

# Again at emergency level, later in the same chat.
emergency-again = Ти досі тут, і це добре. Найшвидше допоможуть за номером { $emergency }. Є поруч хтось, хто може побути з тобою?
    .again = Я тут і читаю. Будь ласка, подзвони за номером { $emergency } або попроси когось подзвонити за тебе. Тобі не треба справлятися з цим на самоті.
emergency-again-unknown = Ти досі тут, і це добре. { emergency-bar-unknown } У якій ти країні? Я знайду потрібний номер.
    .again = Я тут і читаю. { emergency-bar-unknown } Або попроси когось поруч подзвонити. Напиши мені свою країну, і я пошукаю.

emergency-here = Я досі тут. За номером { $emergency } відповіли?
    .again = Я тут. Найшвидше допоможуть за номером { $emergency }. Тобі хтось відповів?
emergency-here-unknown = Я досі тут. { emergency-bar-unknown } Тобі хтось відповів?
    .again = Я тут, з тобою. { emergency-bar-unknown } Хтось прийшов?

# Wants a person in the chat: the number stays, then the services.
emergency-person = З цими людьми теж можна поговорити. { danger-now }

# Text for the bar that is always in view.
emergency-bar = Небезпечно просто зараз? Дзвони { $emergency }.
emergency-bar-unknown = Небезпечно просто зараз? Дзвони 112. Цей номер працює в багатьох місцях.

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] Небезпечно просто зараз? Дзвони { $emergency }.
       *[no] { emergency-bar-unknown }
    }
