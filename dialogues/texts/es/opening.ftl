### Status: drafted 2026-11-28.
### What is said first. Neutral "tú" for Spain and Latin America, and no gendered word for the young person.

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] Hola, qué bien que estés aquí. Soy una máquina, no una persona. Te ayudo a encontrar una persona con quien hablar. ¿En peligro ahora? Llama al { $emergency }.
       *[no] Hola, qué bien que estés aquí. Soy una máquina, no una persona. Te ayudo a encontrar una persona con quien hablar. ¿En peligro ahora? Llama al 112. En algunos lugares el número es otro. Toca “{ btn-emergency }” y lo busco.
    }

open-exit-web = Para salir rápido, toca “{ web-exit }” arriba. También puedes enviar “{ word-hide }”. Quien use este teléfono podría ver esta página.
open-exit-app = Para ocultar este chat rápido, envía “{ word-hide }”. Quien use este teléfono podría verlo. Si pasa un rato sin mensajes, borro aquí lo que puedo. Para guardarlo, toca “{ btn-keep }”.
open-exit-terminal = Para ocultar esto rápido, envía “{ word-hide }”. Quien mire esta pantalla podría verlo.

open-ask = Puedes escribir sobre cualquier cosa. Bastan unas pocas palabras. No hace falta que digas tu nombre. ¿Qué quieres contarme?
    .again = Puedes escribir sobre cualquier cosa. No hace falta que digas tu nombre. ¿Qué te ayudaría hoy?

open-kept = Bien, este chat se queda. Puedes borrarlo después con “{ word-delete }”.
    .again = Este chat se queda. Con “{ word-delete }” lo borras cuando quieras.

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = clima
word-help = soleado
word-stop = parar
word-delete = borrar
