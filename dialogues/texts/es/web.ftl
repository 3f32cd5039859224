### Status: drafted 2026-11-28.
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
web-exit-loading = Cargando
web-exit-two = Pulsa Mayús dos veces más para salir.
web-exit-one = Pulsa Mayús una vez más para salir.
web-exit-over = Salir con Mayús empieza de nuevo.
web-exit-shift = Con un teclado, también puedes pulsar Mayús tres veces.
web-sending = Enviando
web-sent = Enviado
web-not-sent = Aún no se envió. Sigo intentando.
web-retry = No se envió. Toca para intentar otra vez.
web-offline = No tienes conexión. Una llamada aún puede funcionar. Lo envío cuando vuelvas.
web-show = Mostrar otra vez
web-listen = Leer en voz alta
web-listen-stop = Dejar de leer
web-pictures = Dibujos grandes
web-close = Cerrar
web-run-by = Quién lleva este chat:
web-widget-off = El chat no está abierto aquí. Puedes abrirlo en su propia página. { danger-now }
web-own-page = Abrir el chat

term-intro = Puedes escribir aquí. Envía “{ word-stop }” para parar. Los números eligen de la lista.
term-left = Adiós. No se guardó nada de esto.
