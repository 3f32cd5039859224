### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = Ir al texto
page-chat-link = Chatear con la máquina
page-countries-link = Todos los países
page-countries-title = Quién puede ayudar, país por país
page-countries-intro = Elige tu país. Verás los números de emergencia y quién escucha allí a la gente joven.
page-not-known = Aquí no hay ningún país con ese nombre. Estos son todos los que tenemos.
page-country-title = Quién puede ayudar en { $country }

page-emergency = En peligro ahora
page-emergency-general = Emergencias
page-emergency-police = Policía
page-emergency-ambulance = Ambulancia
page-emergency-fire = Bomberos
page-emergency-texts = También puedes enviar un mensaje de texto a estos números.
page-emergency-unknown = No sabemos el número de emergencias de este país.
page-services = Personas con quienes hablar
page-worldwide = Ayuda para personas de cualquier país
page-none = No conocemos ninguna línea para gente joven en { $country }. No es culpa tuya. Puedes llamar al número de emergencias o pedir ayuda a una persona adulta de confianza.

page-kind-child-helpline = Línea de ayuda para niñas y niños
page-kind-youth-helpline = Línea de ayuda para jóvenes
page-kind-government-child-protection = Protección de menores del Estado
page-kind-suicide-crisis-line = Línea para pensamientos oscuros y crisis
page-kind-domestic-violence-line = Línea sobre violencia en casa
page-kind-violence-reporting = Lugar para avisar de violencia
page-kind-online-abuse-hotline = Lugar para avisar de daños en internet
page-kind-missing-children-line = Línea por niñas y niños desaparecidos
page-kind-csam-removal = Herramienta para quitar fotos de internet
page-kind-peer-support = Jóvenes que escuchan a jóvenes
page-kind-adult-line = Línea para personas adultas
page-kind-stop-abuse-line = Línea para quien teme hacer daño a un niño o una niña

page-whatsapp = WhatsApp
page-unknown = no se sabe
page-hours = Abierto
page-hours-always = de día y de noche, todos los días
page-hours-changing = no es igual cada semana; lo dice su página
page-hours-zone = Las horas son las de { $country }.
page-local-times = Todas las horas son locales.
page-day = { $day ->
        [mon] lunes
        [tue] martes
        [wed] miércoles
        [thu] jueves
        [fri] viernes
        [sat] sábado
       *[sun] domingo
    }
page-cost = Precio
page-cost-free = gratis
page-cost-free-no-credit = gratis, y no hace falta saldo
page-cost-local = lo que cuesta una llamada o un mensaje normal
page-languages = Idiomas
page-ages = Edad
page-ages-between = de { $from } a { $to } años
page-ages-from = desde { $from } años
page-ages-to = hasta { $to } años
page-source = Fuente
page-checked = Comprobado

page-about-title = Sobre este chat
page-about-what = Este es un chat gratuito para niñas, niños y jóvenes. Tú cuentas qué pasa. El chat te muestra quién puede ayudarte donde vives.
page-about-computer = Escribes con una máquina, no con una persona. Elige sus respuestas entre textos que se escribieron y revisaron antes. Nunca se inventa ninguna.
page-about-danger = No puede llamar a nadie por ti y no sabe dónde estás.
page-about-kept-title = Qué se guarda
page-about-kept-words = Nada de lo que escribes se guarda. La máquina lo tiene en su memoria mientras chateas, para que puedas volver a leerlo.
page-about-kept-steps = Mientras chateas, guarda en qué punto de la conversación estás, lo urgente que es, de qué se trata, el país, el idioma y lo que te ha dicho. Ningún nombre, ninguna dirección, ningún número de teléfono. Todo se borra cuando pulsas el botón para salir, o unos { $minutes } minutos después de que termine el chat.
page-about-kept-count = Lo que queda es una cuenta: cuántos chats hubo y cuántos llevaron a una ayuda, por semana y país. Ninguna cuenta habla de una sola persona.
page-about-who-title = Quién lleva esto
page-about-who-nobody = Esta copia es solo para probar. No hay ninguna organización detrás.
page-about-contact = Puedes escribirles:
page-about-numbers-title = De dónde vienen los números
page-about-numbers = Cada servicio dice su fuente y el día en que se comprobó. Un número puede haber cambiado desde entonces.
page-about-licence = Puedes usar y compartir esta lista. Su licencia:
page-about-wrong-title = ¿Hay un número mal?
page-about-wrong = Por favor, dínoslo. No hace falta que digas tu nombre.
page-about-wrong-nobody = En esta copia todavía no hay nadie a quien decírselo.

page-region-africa = África
page-region-americas-the-caribbean = América y el Caribe
page-region-antarctic = Antártida
page-region-asia-pacific = Asia y el Pacífico
page-region-europe = Europa
page-region-middle-east-north-africa = Oriente Medio y norte de África
