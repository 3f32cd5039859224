### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = ¿Dónde hay ayuda?
page-map-intro = Este mapa muestra dónde sabemos que hay ayuda para gente joven. También puedes usar la lista.
page-map-link = Mapa de ayuda
page-map-note = Los nombres y las fronteras siguen a las Naciones Unidas. No toman partido.
page-map-list = Todos los países en una lista
page-map-country = País

page-map-legend = Qué significan los colores
page-cover-free = Una línea gratuita para gente joven
page-cover-young = Una línea para gente joven
page-cover-other = Solo otros servicios
page-cover-none = No conocemos ningún servicio
page-gaps-title = Dónde falta ayuda
page-gaps-intro = En estos países no conocemos ninguna línea para gente joven. Puede haber alguna que no encontramos.
page-gaps-kind = Aquí no conocemos ninguna:
page-gaps-tell = ¿Conoces una? Por favor, cuéntanoslo.

page-pop-helpline = Líneas de ayuda
page-pop-reporting = Lugares para avisar de daños
page-pop-government = Líneas del Estado
page-kind-counselling = Orientación para gente joven
page-kind-police-unit = Unidad de policía para niñez y familia
page-kind-ai-driven = Programa de chat, no una persona

page-filter-title = Mostrar solo
page-filter-topic = De qué se trata
page-filter-channel = Cómo comunicarse
page-filter-open = Abierto ahora
page-filter-any = Cualquiera
page-filter-apply = Mostrar
page-filter-clear = Mostrar todo otra vez
page-filter-none = Nada de nuestra lista cumple todo esto. Prueba a elegir menos.
page-filter-maybe = Algunos servicios no dicen esto. Ahora no se muestran.

page-channel-chat = Chat en una página web
page-channel-email = Correo electrónico
page-channel-page = Página web

page-topic-suicide = No querer vivir
page-topic-self-harm = Hacerte daño
page-topic-physical-abuse = Que te peguen o te hagan daño
page-topic-sexual-abuse = Caricias o sexo que no quieres
page-topic-emotional-abuse = Que te humillen o te den miedo
page-topic-neglect = Que nadie te cuide
page-topic-domestic-violence = Violencia en casa
page-topic-bullying = Acoso o bullying
page-topic-online-exploitation = Amenazas o daños en internet
page-topic-harmful-practices = Boda a la fuerza, corte genital y cosas así
page-topic-labour-trafficking = Trabajo forzado y trata
page-topic-mental-health = Sentimientos y salud mental
page-topic-grief = Perder a alguien
page-topic-family-relationships = Familia
page-topic-peer-relationships = Amistad y amor
page-topic-sexuality-identity = Quién eres y a quién quieres
page-topic-physical-health = Cuerpo y salud
page-topic-school = Escuela y trabajo
page-topic-basic-needs = Comida, un lugar para dormir, estar fuera de casa
page-topic-substance-use = Alcohol y drogas
page-topic-discrimination = Que te traten mal por ser quien eres
page-topic-legal-migration = Ley, derechos y huir de tu país

page-checked-on = Comprobado el { $date }
page-next-check = Próxima comprobación
page-checked-by = Lo comprobó
page-vetting = Qué tan fiable es
page-vetting-confirmed = Confirmado con el servicio
page-vetting-two-sources = Dos fuentes dicen lo mismo
page-vetting-one-source = Una fuente buena
page-vetting-weak = Una fuente poco segura
page-home-only = Quizá este número funcione solo dentro de { $country }.
page-way-hidden = Varias personas no lograron contactar por una de las vías. Esa vía no se muestra ahora.
page-reach-good = Hay personas que dicen que aquí responden.
page-reach-seldom = Hay personas que dicen que aquí cuesta que respondan.
page-hours-doubt = Hay personas que dicen que nadie respondió en este horario.

page-report-link = Avisar de un error
page-report-intro = Lo leerán las personas que cuidan esta lista. Por favor, no escribas nada sobre ti.
page-report-what = ¿Qué está mal?
page-report-dead = El número o la página no funciona
page-report-other-place = Contesta otra gente
page-report-hours = El horario está mal
page-report-cost = Cuesta dinero
page-report-closed = El servicio cerró
page-report-right = El número o la página correcta, si la sabes
page-report-bad = Aquí solo va un número de teléfono o una dirección web.
page-report-thanks = Gracias. Lo vamos a revisar.
page-report-later = Son demasiados a la vez. Por favor, inténtalo más tarde.

page-chat-app = Chatear por { $app }
page-poster-link = Cartel para imprimir
page-poster-title = Hay alguien que te escucha
page-poster-lead = Puedes hablar de lo que sea. No hace falta que digas tu nombre.
page-poster-scan = Escanea esto con un teléfono
page-poster-computer = Primero contesta una máquina y te muestra quién puede ayudarte.

page-data-title = Llévate esta lista
page-data-intro = Cualquiera puede descargarla, usarla y compartirla. No hace falta clave.
page-data-version = Versión
page-data-signed = Cada archivo está firmado. Aquí dice cómo comprobarlo:
page-changes-title = Qué ha cambiado
page-changes-none = Todavía no ha cambiado nada.
page-changes-added = Nuevo
page-changes-edited = Cambiado
page-changes-removed = Quitado
page-changes-two = Dos personas comprobaron este número.
