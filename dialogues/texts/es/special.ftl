### Status: drafted 2026-11-28.
### Special people and special cases.

friend-first = Haces bien en preguntar. Eso es una buena amistad. No te toca arreglarlo a solas. ¿La persona que te preocupa está en peligro ahora mismo?
friend-danger = Por favor, llama ahora al { $emergency } y di dónde está esa persona. Quédate con ella si para ti está bien. Cuéntaselo también a una persona adulta de confianza.
friend-danger-unknown = Gracias por preocuparte por alguien. { emergency-bar-unknown } Di dónde está esa persona. Cuéntaselo también a una persona adulta de confianza. ¿En qué país estás? Te busco el número correcto.
friend-next = Puedes hablar con una línea de ayuda sobre otra persona. Te dicen qué decir y qué hacer. No hace falta dar su nombre.
friend-you = ¿Y cómo estás tú con todo esto?
for-me = Gracias por contármelo. Entonces se trata de ti. ¿Qué quieres contarme?

adult-hello = Gracias por preocuparte por un niño o una niña. Este chat es para gente joven. Pero sé a quién pueden llamar las personas adultas.
    .again = Puedo mostrarte a quién pueden llamar las personas adultas.
adult-country = ¿En qué país? { danger-now }
    .again = Solo necesito el país. { danger-now }
adult-first = Gracias por preocuparte por un niño o una niña. Este chat es para gente joven. Línea para personas adultas en { $country }: { $helpline }, { $number }.
    .again = En { $country }, las personas adultas pueden llamar a { $helpline }: { $number }.
adult-danger = ¿El niño o la niña está en peligro ahora? Llama al { $emergency }. No hace falta tener certeza.
    .again = Si el niño o la niña está en peligro ahora, llama al { $emergency }.
adult-none = Gracias por preocuparte por un niño o una niña. No tengo una línea para personas adultas en { $country }. En esta página está quién hay: { $url }. { danger-now }
    .again = No tengo una línea para personas adultas en { $country }. Por favor, mira aquí: { $url }. { danger-now }
adult-not-here = Por favor, no escribas aquí el nombre del niño o la niña, ni envíes fotos.
    .again = Por favor, deja los nombres y las fotos fuera de este chat.
adult-more = Todo eso lo puedes preguntar por teléfono. No hace falta tener certeza. { danger-now }
    .again = Te van a escuchar, y saben qué hacer. { danger-now }
adult-self-hello = Gracias por escribir. También hay ayuda para ti. Este chat es para gente joven, pero conozco líneas para personas adultas.
    .again = También hay líneas para personas adultas.
adult-self = Gracias por escribir. También hay ayuda para ti. En { $country } puedes llamar a { $helpline }: { $number }. { danger-now }
    .again = { $helpline } está para ti: { $number }. { danger-now }

# An adult who has hurt, or fears they may hurt, a child.
offender-first = Gracias por decirlo. Hay gente que ayuda con esto, para que ningún niño ni niña sufra daño. Puedes hablar con { $helpline }: { $number }. Por favor, no escribas detalles aquí.
    .again = Puedes hablar con { $helpline }: { $number }. Ayudan para que ningún niño ni niña sufra daño.
offender-none = Gracias por decirlo. Hay ayuda para esto, para que ningún niño ni niña sufra daño. En una consulta médica o psicológica pueden ayudarte a encontrarla. Por favor, no escribas detalles aquí.
    .again = En una consulta médica o psicológica pueden ayudarte con esto. Por favor, no escribas detalles aquí.
offender-danger = Lo primero es el niño o la niña, si está sufriendo daño. { danger-now }
    .again = Un niño o una niña en peligro va primero. { danger-now }
offender-limits = No puedo pasarte con una línea para niños y niñas. En una consulta médica pueden ayudarte a encontrar la ayuda adecuada. Por favor, no escribas detalles aquí.
    .again = Ya dije lo que puedo decir. En una consulta médica pueden ayudarte a encontrar la ayuda adecuada.
# A young person who has hurt someone, or fears they may.
young-harm-first = Hace falta valor para decir eso. Hay ayuda para parar, y esto puede mejorar. Una línea de ayuda te va a escuchar. { danger-now }
    .again = Haces bien en decirlo. Una línea de ayuda puede ayudarte a parar. { danger-now }

rude-first = Está bien sentir rabia. Sigo aquí. ¿Hay algo que necesites?
rude-second = Yo aguanto. Pero si quieres hablar con una persona, por favor trátala bien.
rude-pause = Hagamos una pausa de { $minutes } minutos. { danger-now } Escribir “{ btn-emergency }” también sigue funcionando.
    .again = Seguimos en pausa. Está bien. { danger-now }
prank-first = Está bien que me pruebes. Funciono igual cuando va en serio. Si quieres preguntar algo, adelante.
    .again = Prueba lo que quieras. Aquí estoy cuando te haga falta.

# The web page says this when a message is longer than 4 KB.
web-too-long = Es mucho, y quiero leerlo bien. ¿Puedes enviarlo en partes más cortas? { danger-now }

media-image = No puedo abrir imágenes, así que no la vi. Por favor, cuéntamelo con palabras. No se la envíes a nadie.
    .again = Sigo sin poder abrir imágenes. Bastan unas pocas palabras.
media-nude = No te voy a regañar. Hay una herramienta gratuita para quitar fotos de internet. No hace falta enviárselas a nadie: { $removal }
    .again = La herramienta para quitar fotos de internet está aquí: { $removal }
media-voice = No puedo escuchar notas de voz. ¿Puedes escribirlo en pocas palabras?
    .again = No puedo oír notas de voz, perdona. ¿Puedes escribir unas pocas palabras?
media-file = No puedo abrir archivos. ¿Puedes escribirlo en pocas palabras?
    .again = No puedo abrir archivos, perdona. Bastan unas pocas palabras.
media-place = No puedo usar tu ubicación, así que no la guardé. { danger-now } Al llamar puedes decir dónde estás.
    .again = No guardé tu ubicación. { danger-now }
media-contact = Gracias, pero por favor no me envíes nombres ni números. No los necesito.
    .again = Por favor, no me envíes nombres ni números. No lo guardé.
media-sticker = Entendido. ¿Puedes contarme un poco más con palabras?
    .again = Qué bien. ¿Y con palabras?

unclear-first = Perdona, no entendí eso. ¿Puedes decirlo con otras palabras?
    .again = Creo que no lo entendí. ¿Puedes decirlo con otras palabras?
unclear-second = Sigo sin entenderlo. La culpa es mía, no tuya. ¿Cuál se acerca más?
    .again = Perdona, hoy me cuesta. ¿Cuál se acerca más?
unclear-third = Soy solo una máquina. Una persona sí te va a entender. { danger-now } ¿Te busco una persona?
    .again = Una persona te entiende mejor que yo. { danger-now } ¿Te busco una?

pii-seen = No hace falta que me digas nombres ni dónde vives. No lo guardo. Puedes seguir.
    .again = Puedes dejar los nombres fuera. No los guardo. Puedes seguir.
age-young = Gracias por decírmelo. No hiciste nada malo. Tú también puedes usar este chat. ¿Qué quieres contarme?
    .again = Aquí vale cualquier edad. ¿Qué quieres contarme?
age-older = Gracias por decírmelo. Tú también puedes usar este chat. Puedo mostrarte quién hay para ti. ¿Qué quieres contarme?
    .again = Tú también puedes usar este chat. ¿Qué quieres contarme?
