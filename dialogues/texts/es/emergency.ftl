### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = Me alegra que me escribas. Por favor, llama ahora al { $emergency }. Pueden enviar ayuda. Si puedes, ve a donde haya más gente. Sigo aquí. Puedes seguir escribiendo.

# Country not known. 112 is worded as "in many places".
emergency-no-country = Me alegra que me escribas. Por favor, llama ahora al 112. Funciona desde teléfonos móviles en muchos lugares. Si no funciona, dime tu país. Te busco el número correcto. Sigo aquí.

# The country is known, but we hold no number for it.
emergency-no-number = Me alegra que me escribas. No tengo un número comprobado para { $country }. { emergency-bar-unknown } Si puedes, ve a donde haya más gente. Pide a alguien que llame. Sigo aquí.
    .again = Sigo sin un número comprobado para { $country }. { emergency-bar-unknown } Pide a alguien cerca que llame contigo. Me quedo aquí.

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = Por favor, llama ahora, aunque te sientas bien. Algunos daños tardan en notarse. No esperes a sentirte peor.

# Sent once, right after the first emergency message.
emergency-limits = Soy una máquina. No puedo ver dónde estás. No puedo enviarte ayuda. Puedes llamar tú, o alguien que esté cerca puede llamar por ti.

# The country became known during an emergency.
emergency-country = Gracias. En { $country }, por favor llama ahora al { $emergency }. Pueden enviar ayuda. Si puedes, ve a donde haya más gente. Sigo aquí.
    .again = Para { $country } el número es el { $emergency }. Por favor, llama ahora. Pueden enviar ayuda. Me quedo aquí contigo.

emergency-silent-data = Quizá no sea seguro hablar en voz alta. Aquí puedes enviar un mensaje de texto al { $textnumber }. Escribe dónde estás y que necesitas ayuda.
    .again = Todavía puedes enviar un mensaje de texto al { $textnumber }. Escribe dónde estás. Luego quédate en silencio todo lo que necesites.
emergency-silent-none = Quizá no sea seguro hablar en voz alta. Pide a alguien que esté cerca que llame. Puede ser una amistad, alguien de una tienda o tu profe. { danger-now }
    .again = Alguien que esté cerca puede llamar por ti. { danger-now } ¿Hay un lugar con gente al que puedas ir?

emergency-did-you-reach = Sigo aquí. ¿Pudiste hablar con alguien?
    .again = Estoy contigo. ¿Lograste hablar con alguien?
emergency-reached = Me alegro. Si puedes, quédate con esa persona. Puedes escribirme cuando quieras.
emergency-not-reached = Gracias por intentarlo. Por favor, llama otra vez al { $emergency }. O ve a un lugar con gente y pide que llamen. También puedes llamar a { $helpline }: { $number }.
    .again = Hiciste bien en intentarlo. Ve a donde haya gente y pide que llamen al { $emergency }. También está { $helpline }: { $number }.
emergency-not-reached-alone = Gracias por intentarlo. Por favor, llama otra vez al { $emergency }. O ve a un lugar con gente y pide que llamen.
    .again = Hiciste bien en intentarlo. Ve a donde haya gente y pide que llamen al { $emergency }.
emergency-not-reached-unknown = Gracias por intentarlo. { emergency-bar-unknown } O ve a un lugar con gente y pide que llamen. Dime tu país y te busco el número correcto.
    .again = Hiciste bien en intentarlo. Ve a donde haya gente y pide que llamen. { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = De acuerdo. Gracias por decírmelo. Te entendí mal. { danger-now } ¿Qué te ayudaría más ahora mismo?

# Again at emergency level, later in the same chat.
emergency-again = Sigues aquí, y eso es bueno. El { $emergency } es la ayuda más rápida. ¿Hay alguien cerca que pueda quedarse contigo?
    .again = Estoy aquí y te leo. Por favor, llama al { $emergency }, o pide a alguien que llame por ti. No hace falta que pases por esto a solas.
emergency-again-unknown = Sigues aquí, y eso es bueno. { emergency-bar-unknown } ¿En qué país estás? Te busco el número correcto.
    .again = Estoy aquí y te leo. { emergency-bar-unknown } O pide a alguien que esté cerca que llame. Dime tu país y lo busco.

emergency-here = Sigo aquí. ¿Pudiste hablar con el { $emergency }?
    .again = Estoy aquí. El { $emergency } es la ayuda más rápida. ¿Pudiste hablar con alguien?
emergency-here-unknown = Sigo aquí. { emergency-bar-unknown } ¿Pudiste hablar con alguien?
    .again = Estoy aquí contigo. { emergency-bar-unknown } ¿Te contestó alguien?

# Wants a person in the chat: the number stays, then the services.
emergency-person = También puedes hablar con estas personas. { danger-now }

# Text for the bar that is always in view.
emergency-bar = ¿En peligro ahora? Llama al { $emergency }.
emergency-bar-unknown = ¿En peligro ahora? Llama al 112. Funciona en muchos lugares.

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] ¿En peligro ahora? Llama al { $emergency }.
       *[no] { emergency-bar-unknown }
    }
