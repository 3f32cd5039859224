### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = Aquí tienes con quién hablar en { $country }. Tú eliges.
options-intro-silent = Aquí tienes a quién escribir en { $country }. No hace falta hablar.
options-intro-next = Hay más opciones en { $country }.
options-intro-other = No encontré una línea solo para jóvenes en { $country }. Aquí quizá también te escuchen.
option-call = { $helpline }. Llama al { $number }.
option-text = { $helpline }. Envía un mensaje de texto al { $number }.
option-app = { $helpline }. Escribe por { $app }: { $number }.
option-web = { $helpline }. Su página: { $url }
option-cost = { $cost ->
        [free] Para ti es gratis.
        [free-no-credit] Es gratis. No hace falta saldo.
        [local] Cuesta como una llamada local.
       *[unknown] No sé bien cuánto cuesta.
    }
option-bill = { $bill ->
        [hidden] No sale en la factura.
        [shown] Puede salir en la factura del teléfono.
       *[unknown] No sé si sale en la factura.
    }
option-keyword = Empieza con la palabra “{ $keyword }”.
option-hours = { $state ->
        [always] Abierto de día y de noche.
        [open] Abierto ahora, hasta las { $hours }.
        [open-long] Abierto ahora.
        [closed] Ahora está cerrado. Abre { $opens }.
        [closed-long] Ahora está cerrado.
       *[unknown] No sé bien cuándo está abierto.
    }
option-languages = Idiomas: { $languages }.
option-age = Atienden de { $from } a { $to } años.
option-age-to = Atienden hasta los { $to } años.
option-age-from = Atienden desde los { $from } años.
option-anywhere = Puedes usarlo desde cualquier país.
option-old = Llevo un tiempo sin poder comprobarlo. Puede haber cambiado.
options-choose = ¿Cuál te parece bien?
options-all-closed = Es mucho esperar cuando lo pasas mal, lo siento. Por ahora puedes mirar aquí: { $url }. { danger-now }
options-again = Puedes elegir una, o seguir escribiendo. No hay prisa.
    .again = Siguen ahí para ti. Puedes elegir cuando quieras.
options-none-left = Es todo lo que tengo para { $country }. Siento que no sea más. También puedes mirar aquí: { $url }. { danger-now }
    .again = No conozco a nadie más en { $country }. Esta página puede ayudarte: { $url }. { danger-now }

picked-call = Puedes llamar a { $helpline }:
picked-text = Puedes enviar un mensaje de texto a { $helpline }:
picked-app = Puedes escribir a { $helpline } por { $app }:
picked-web = Esta es la página de { $helpline }:
picked-after = Puedes volver y contarme cómo te fue.

weekday = { $day ->
        [mon] el lunes
        [tue] el martes
        [wed] el miércoles
        [thu] el jueves
        [fri] el viernes
        [sat] el sábado
       *[sun] el domingo
    }
opens-today = hoy a las { $time }
opens-tomorrow = mañana a las { $time }
opens-day = { $day } a las { $time }

any-other = De acuerdo. Mira quién más hay.
    .again = De acuerdo, te muestro más.
any-not-work = Lo siento. Gracias por decírmelo. ¿Qué falló?
    .again = Siento que pasara otra vez. ¿Qué falló esta vez?
any-not-work-next = Gracias. No es culpa tuya. Probemos con esta otra opción.
    .again = Gracias por intentarlo otra vez. Aquí hay otra opción.
any-not-work-last = Gracias. No es culpa tuya. No tengo otra línea en { $country }. Por favor, inténtalo otra vez más tarde, o mira aquí: { $url }. { danger-now }
    .again = Gracias por intentarlo. En esta página puede haber otras: { $url }. { danger-now }
any-not-work-sorry = Gracias por decírmelo. No es culpa tuya. Busquemos otra opción.
    .again = Gracias. Sigamos buscando.

cantcall-first = Está bien. No hace falta llamar. ¿Es porque alguien podría oírte, o es por el dinero?
    .again = No hace falta llamar. ¿Es porque alguien podría oírte, o es por el dinero?
cantcall-heard = Entonces sigamos por escrito.
cantcall-nocredit = Te muestro primero lo que es gratis. { danger-now }
    .again = Ahora va primero lo que es gratis. { danger-now }
cantcall-none = No tengo una línea para escribir en { $country }. ¿Hay un teléfono que puedas usar? Quizá te dejen en la escuela, en enfermería o en casa de alguien. En esta página hay más: { $url }. { danger-now }
    .again = Sigo sin tener una línea para escribir en { $country }. En esta página puede haber una: { $url }. { danger-now }
near-first = De acuerdo. Envía “{ word-hide }” si hace falta. Mis mensajes serán cortos. Puedes volver cuando no haya nadie cerca.
    .again = De acuerdo. Mis mensajes serán cortos. “{ word-hide }” oculta todo esto.

noline-first = Lo siento. Busqué, y no encontré una línea para jóvenes en { $country }. No es culpa tuya. Aquí hay ayuda desde cualquier país: { $url }. Quizá sepa más alguien de confianza: tu profe, una enfermera, una tía. { danger-now }
    .again = Sigo sin tener una línea en { $country }. Lo siento. En esta página hay ayuda desde cualquier país: { $url }. ¿Hay alguna persona adulta en quien confíes? { danger-now }
keep-reached = Me alegra que pudieras hablar. Puedes escribirme cuando quieras.
    .again = Me alegra que funcionara otra vez. Puedes escribirme cuando quieras.
