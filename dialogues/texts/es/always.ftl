### Status: drafted 2026-11-28.
### What can be asked at any time.

any-stop = Listo, paro aquí. No te escribo más, a menos que tú escribas primero. { danger-now }
any-delete-ask = Voy a borrar lo que guardo de ti. Después no se puede recuperar. ¿Lo borro?
    .again = ¿Borro de verdad todo lo que guardo de ti? Después no se puede recuperar.
any-delete-web = Listo. Borré lo que guardaba. Esta página puede seguir en el historial de tu navegador.
any-delete-app = Listo. Borré lo que guardaba. Para quitar el resto, borra este chat en tu teléfono.
any-delete-discord = Listo. Borré lo que guardaba y quité mis mensajes. Los tuyos no los puedo quitar. Deja el dedo sobre cada uno para borrarlo.
delete-kept = De acuerdo, no borré nada. Puedes seguir.

any-language = ¿Qué idioma prefieres?
    .again = Estos son los idiomas que tengo. ¿Cuál prefieres?
any-language-set = De acuerdo, ahora escribo en este idioma: { $language }.
    .again = Listo. Sigo en este idioma: { $language }.
any-language-none = Lo siento, todavía no escribo en ese idioma. Estos son los que tengo.
    .again = Ese idioma todavía no lo tengo, perdona. Aquí están los que sí tengo.

any-person = Sí. Puedes hablar con una persona de verdad. Solo necesito saber el país.
    .again = Te busco una persona de verdad. ¿En qué país busco?
any-person-yes = Sí. Puedes hablar con una persona de verdad.
    .again = Sí, una persona de verdad puede hablar contigo.
any-thanks = De nada. Aquí estoy si quieres escribir más.
    .again = Cuando quieras. Me alegra que me escribas.
any-wrong = Perdona, te entendí mal. Gracias por decírmelo. { danger-now } ¿Qué te ayudaría más ahora mismo?
    .again = Perdona, me equivoqué otra vez. La culpa es mía. { danger-now } ¿Qué te ayudaría más ahora mismo?

any-who = Soy una herramienta gratuita. Busco quién puede ayudarte donde vives. No soy la policía. No soy parte de tu escuela. Aquí puedes leer quién está detrás de este chat: { $about }
    .again = Soy una herramienta gratuita que busca ayuda donde vives. En esta página hay más: { $about }
any-private = Funciona así. No te pregunto tu nombre. No aviso a tu casa, a tu escuela ni a la policía. Olvido este chat cuando termina. Una línea de ayuda tiene sus propias reglas. Si hay una vida en peligro, quizá tengan que avisar a alguien. Puedes preguntarles antes.
    .again = No sé tu nombre y no aviso a nadie. Una línea de ayuda tiene sus propias reglas. Puedes preguntarles antes.
any-private-web = No uso cookies ni nombres. Pero quien use este teléfono podría ver esta página. Puede quedar en el historial del navegador. Y quien maneja el wifi podría ver qué página es.
    .again = No uso cookies. Pero esta página puede quedar en el historial del navegador.
any-private-app = La aplicación puede guardar su propia copia de este chat. Y quien use este teléfono podría verlo.
    .again = La aplicación puede guardar su propia copia de este chat.
any-parents = No les voy a decir nada. No sé quiénes son. Si hablas con una línea de ayuda, pregúntales cómo lo hacen.
    .again = No, no aviso a nadie en tu casa. No puedo. No sé quién eres.
any-police = No puedo llamar a la policía, y no lo voy a hacer. No sé quién eres ni dónde estás. Si tú llamas al { $emergency }, pueden enviar a alguien.
    .again = No. Yo no puedo llamar. Solo tú, o alguien cerca de ti, puede llamar al { $emergency }.
any-police-unknown = No puedo llamar a la policía, y no lo voy a hacer. No sé quién eres ni dónde estás.
    .again = No. No puedo llamar, y no sé dónde estás.
any-locate = No. No puedo ver dónde estás, y tampoco lo miro.
    .again = No, de verdad no puedo ver dónde estás.
any-robot = Sí, soy una máquina. Sigo reglas sencillas y me puedo equivocar. Te ayudo a encontrar una persona de verdad.
    .again = Sí, soy una máquina, no una persona. Puedo buscarte una de verdad.
any-cost = Yo no cuesto nada. Uso un poco de los datos de tu teléfono. Con cada número te digo lo que cuesta.
    .again = Yo no cuesto nada. Junto a cada número dice lo que cuesta.
any-how-long = Yo contesto enseguida. Cuánto tarda una línea de ayuda, no lo sé. Puedes pedirme más de un número.
    .again = No sé cuánto tardan. Si no contesta nadie, te muestro otra opción.
any-what = Puedes contarme qué te pasa. Te muestro quién puede ayudar y cómo comunicarte. Puedes parar cuando quieras.
    .again = Cuéntame un poco y te muestro quién puede ayudar. Puedes parar cuando quieras.
any-repeat = Claro. Aquí va otra vez.
    .again = Aquí está de nuevo.
any-complain = Lo siento. Puedes decírselo a quienes están detrás de este chat: { $about }. No hace falta que digas tu nombre.
    .again = Puedes decírselo a quienes están detrás de este chat: { $about }
any-keep-web = Esta página no guarda nada cuando sales. Puedes anotar un número, si eso no te da problemas.
    .again = Aquí no queda nada cuando sales. Anota un número si eso no te da problemas.

# The help word's answer looks like small talk; the numbers come on tap.
any-help-word = Claro que sí. Toca para verlo.
    .again = Aquí está. Toca para verlo.
any-help-word-open = { danger-now } { $helpline }: { $number }. Envía “{ word-hide }” para ocultar esto.
    .again = { $helpline }: { $number }. { danger-now } Envía “{ word-hide }” para ocultar esto.
any-help-word-numbers = { danger-now } Todos los números están aquí: { $url }. Envía “{ word-hide }” para ocultar esto.
    .again = Todos los números: { $url }. { danger-now }

# The cover after the hide word. No mention of help.
hide-cover = Hoy parece que no llueve. Algo de viento por la tarde.
    .again = Seco y tranquilo el resto del día.
hide-cover-two = Más tarde, algunas nubes. Poca lluvia.
    .again = Temperatura suave hasta el fin de semana.
