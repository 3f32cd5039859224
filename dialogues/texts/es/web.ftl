### What stands on the web page and in the terminal around the conversation.

web-title = Notas
web-exit = Salir de esta página
web-exit-help = Te lleva a otra página. No borra el historial de tu navegador.
web-skip = Ir a los mensajes
web-log-label = Mensajes
web-input-label = Tu mensaje
web-send = Enviar
web-no-js = Envía tu mensaje y la respuesta sale aquí. Con “{ web-refresh }” ves si hay nuevos.
web-refresh = Ver mensajes nuevos
web-tracks-link = Borrar tus huellas
web-tracks = Tu navegador guarda una lista de las páginas que abres. Una ventana privada no lo hace. Si borras toda la lista, alguien podría notarlo. Puede ser mejor borrar solo esta página.
web-from-you = Tú
web-from-bot = Máquina
web-from-person = Una persona
web-closed = Este chat está cerrado. Puedes empezar otro.
web-lost = Este chat ya no está. Así queda privado. Puedes empezar otro. { danger-now }
web-not-found = Esta página no está aquí. Puedes volver al inicio.
web-start = Empezar
web-language-label = Idioma
web-error = Algo falló de nuestro lado. No es por ti. { danger-now }
web-too-fast = Escribes muy rápido. Dame un momento. { danger-now }

term-intro = Puedes escribir aquí. Envía “{ word-stop }” para parar. Los números eligen de la lista.
term-left = Adiós. No se guardó nada de esto.
