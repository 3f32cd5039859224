### Status: drafted 2026-11-28.
### A person on the other end: before the yes, in line, in the talk, and after it. Once a person is there, we say only what must be known.

# --- Before the yes. $helpline is who would answer.

option-chat = { $helpline }. Puedes chatear aquí mismo.
handover-who = Puedo pasarte con una persona de { $helpline }. Ve lo que escribes, tu país y lo grave que parece. No ve tu nombre, ni tu número, ni dónde estás.
    .again = Una persona de { $helpline } puede chatear contigo aquí. Ve lo que escribes, tu país y lo grave que parece. No ve tu nombre ni tu número.
# $reporting: what this helpline must tell others.
handover-rules = { $reporting ->
        [must] Casi todo queda en privado. Pero si un niño o una niña sufre daño, por ley deben avisar a alguien. Puedes preguntarles cómo funciona antes de decir quién eres. ¿Seguimos?
        [may] Casi todo queda en privado. Pero si hay una vida en peligro, quizá tengan que avisar a alguien. También si un niño o una niña sufre daño. Puedes preguntarles antes. ¿Seguimos?
       *[unknown] No sé de qué tienen que avisar a otros. Pregúntales primero, antes de decir quién eres. ¿Seguimos?
    }
    .again = { $reporting ->
        [must] Aquí también deben avisar a alguien si un niño o una niña sufre daño. Puedes preguntarles antes. ¿Seguimos?
        [may] Aquí también puede que tengan que avisar si hay una vida en peligro. Puedes preguntarles antes. ¿Seguimos?
       *[unknown] No sé de qué tiene que avisar esta línea. Puedes preguntarles antes. ¿Seguimos?
    }
handover-near = ¿Puedes escribir con libertad ahora mismo, sin nadie cerca?
handover-share = ¿Les paso lo que escribiste hasta ahora? Así no hace falta contarlo dos veces. Quito los nombres y los números.
    .again = Tú eliges. ¿Les paso lo que escribiste hasta ahora?
handover-wait = { $known ->
        [yes] Ahora mismo hay que esperar unos { $minutes } minutos.
       *[no] No sé cuánto hay que esperar. Te voy contando.
    }
handover-ask = ¿Te conecto?
    .again = ¿Te conecto ahora? Puedes decir que no.
# In an emergency: the number stands there already; who they are and one yes.
handover-short = También puedo pasarte con una persona de { $helpline }. Ve lo que escribes y tu país, no tu nombre. Si hay una vida en peligro, quizá tengan que avisar a alguien. { danger-now } ¿Te conecto?
    .again = Sería una persona de { $helpline }. Ve lo que escribes y tu país, no tu nombre. { danger-now } ¿Te conecto ahora?
handover-declined = De acuerdo, no lo hago. No se envió nada. ¿Qué te gustaría hacer?
    .again = No pasa nada. No se envió nada. ¿Qué te gustaría hacer?
# What do they see?
handover-see = Ven lo que escribas desde ahora. Ven tu país, tu idioma y lo grave que parece. Lo que escribiste antes, solo si dices que sí. No ven tu nombre, ni tu número, ni dónde estás.
    .again = Ven lo que escribes, tu país, tu idioma y lo grave que parece. Yo no les doy nada más.
# The helpline cannot be asked any more, a moment after it could.
handover-gone = Lo siento. Ahora mismo no puedo pasarte con esa línea. No es por ti.
    .again = Lo siento, esa línea tampoco está ahora mismo. No es por ti.

# The practice helpline: only for trying things out. It must never pass for help.
practice-who = Esto es solo una práctica, para probar. No lo lee ninguna persona de verdad. ¿Seguimos?
    .again = Esta es otra vez la práctica. No la lee ninguna persona de verdad. ¿Seguimos?
practice-joined = Esta conversación es de práctica. No la lee ninguna persona de verdad. Para ayuda de verdad, envía “{ word-stop }” y empieza de nuevo. { danger-now }
practice-line = Línea de práctica
practice-name = Práctica
practice-hello = Hola. Así empieza una conversación. Escribe lo que quieras para probar.
practice-answer = Tu mensaje llegó. En una conversación de verdad, ahora lo leería una persona.
practice-more = Ese también llegó. Puedes seguir, o terminar la conversación.
practice-bye = Esa fue la conversación de práctica. Ahora ya sabes cómo funciona.

# --- In line.

wait-start = Listo, ya pedí que te atienda una persona. Por favor, quédate en este chat. Te digo cuando llegue. Puedes seguir escribiendo. Lo verá cuando llegue.
    .again = Lo pedí otra vez. Por favor, quédate en este chat. Te digo cuando llegue alguien.
wait-start-fresh = Listo, ya pedí que te atienda una persona. Por favor, quédate en este chat. No verá lo que escribiste antes. Lo que escribas desde ahora lo verá cuando llegue.
    .again = Lo pedí otra vez. Por favor, quédate en este chat. Lo que escribas desde ahora lo verá cuando llegue.
wait-place = Sigo buscando una persona. Tu lugar en la fila es el { $position }.
    .again = Ahora tu lugar en la fila es el { $position }. Sigo buscando.
wait-noplace = Sigo buscando una persona. No me olvido de ti.
    .again = Sigo aquí y sigo buscando. Qué bien que esperes.
wait-worse = Si esto empeora, no esperes al chat. { danger-now }
    .again = Si empeora, no hace falta que esperes. { danger-now }
wait-heard = Lo guardo para esa persona. Puedes escribir más.
    .again = Eso también lo guardo para esa persona.
wait-long = Esto tarda demasiado. Lo siento. No es por ti. Tu lugar no se pierde. ¿Vemos también otra opción?
    .again = Sigue tardando mucho, lo siento. Tu lugar no se pierde. ¿Quieres ver otra opción?
wait-options = También puedes llamar a { $helpline }: { $number }. Tu lugar en la fila no se pierde.
    .again = Mientras esperas, puedes llamar a { $helpline }: { $number }.
wait-kept = De acuerdo, tu lugar no se pierde. Te digo cuando llegue alguien.
    .again = De acuerdo, espero contigo. Tu lugar no se pierde.
wait-refused = Ahora mismo nadie puede atenderte. Lo siento. No es por lo que escribiste. Podemos hacer esto.
    .again = Allí tampoco puede atenderte nadie. Lo siento. No es por ti. También podemos hacer esto.
# Someone else is open: they are asked only with a new yes.
wait-next = Allí ahora nadie puede atenderte. Lo siento. No es por ti. Puedo preguntar a { $helpline }. Verían lo mismo.
    .again = Allí tampoco puede atenderte nadie. Lo siento. Ahora puedo preguntar a { $helpline }. Verían lo mismo.
wait-left = De acuerdo, te quité de la fila. Puedes pedirlo otra vez cuando quieras.
    .again = De acuerdo, ya no estás en la fila. Pídelo otra vez cuando quieras.

# --- With a person.

# Stands in for the counsellor's name where there is none.
live-someone = Alguien del equipo
live-joined = Ya hay alguien aquí. { $counsellor }, de { $helpline }, es una persona de verdad. Ahora puedes escribirle.
live-tips = Puedes preguntarle lo que quieras. No hace falta que contestes a todo. Para parar, envía “{ word-stop }”.
live-human = Ahora mismo hablas con { $counsellor }. Es una persona de verdad de { $helpline }.
    .again = Sí, { $counsellor }, de { $helpline }, es una persona de verdad.
live-real-check = Puedes comprobarlo. Llama a { $helpline }: { $number }. Pregunta si { $counsellor } trabaja allí.
live-dropped = Se cortó la conexión. Intento recuperarla. No hiciste nada malo. Puedes seguir escribiendo. Lo guardo para esa persona.
    .again = La conexión se cortó otra vez, lo siento. Intento recuperarla.
live-back = Ya hay conexión. Puedes seguir.
    .again = Ya hay conexión otra vez. Puedes seguir.
live-lost = No logré recuperar la conexión. Lo siento. No es por ti. ¿Busco a otra persona?
    .again = La conexión se perdió otra vez, lo siento. ¿Busco a otra persona?
live-switch-ask = { $counsellor } pregunta si puede seguir otra persona de { $helpline }. Vería lo que se escribió en esta conversación. ¿Te parece bien?
live-switch-yes = De acuerdo. { $counsellor } sigue contigo hasta que llegue la otra persona.
live-switch-no = De acuerdo, todo sigue igual. Puedes seguir con { $counsellor }.
live-switch = Ahora sigue otra persona. { $counsellor }, de { $helpline }, también es una persona de verdad.
live-quiet = ¿Sigues ahí? Tómate tu tiempo. No hay prisa.
    .again = Solo quería saber cómo vas. ¿Sigues ahí? No hay prisa.
live-closed-quiet = Cierro esto ahora para que quede privado. Puedes escribir otra vez cuando quieras.
live-ended = La conversación terminó. Hiciste muy bien en hablar.
    .again = Esta conversación también terminó. Hiciste muy bien en hablar.
live-to-bot = La conversación con la persona terminó. Soy yo otra vez, la máquina. Puedes seguir escribiendo aquí.
    .again = Soy yo otra vez, la máquina. Puedes seguir escribiendo aquí.
live-left = De acuerdo, le dije que tenías que irte. No hiciste nada malo.
    .again = De acuerdo, ya sabe que tenías que irte. No hiciste nada malo.
live-media = Solo puedo pasar palabras. No vio lo que enviaste.
    .again = Eso no le llegó. Solo le llegan las palabras.
live-undone = De acuerdo, lo quité. No lo vio.
    .again = Ese también lo quité. No lo vio.
live-undo-late = Quizá ya lo vio. Le pedí que lo borre.
    .again = También le pedí que borre ese.
live-undo-none = Ya no queda nada que yo pueda quitar.
    .again = No puedo quitar más que eso.
# Something feels wrong.
live-report = Lo siento. Gracias por decírmelo. Se lo cuento a quienes cuidan este chat, no a esa persona. No hace falta que sigas. ¿Termino la conversación ahora?
    .again = Gracias por decírmelo. Se lo paso a quienes cuidan este chat. ¿Termino la conversación ahora?
live-report-ended = Ya terminó. No hiciste nada malo. Hiciste bien en decirlo.
live-report-stay = De acuerdo. Puedes terminarla cuando quieras.
    .again = De acuerdo, puedes seguir. Termínala cuando quieras.

any-stop-live = Listo, le dije que tenías que irte. No hiciste nada malo. No te escribo más, a menos que tú escribas primero. { danger-now }
any-delete-helpline = También pedí a { $helpline } que borre lo que guarda. Quizá la ley les pida guardar una parte. Puedes preguntarles.

# --- Buttons.

btn-chat = Chatear aquí
btn-see = ¿Qué ven de mí?
btn-go-on = Seguimos
btn-not-now = Ahora no
btn-free = Sí, puedo escribir
btn-share = Sí, pásalo
btn-share-fresh = No, empiezo de cero
btn-connect = Sí, conéctame
btn-leave-line = Salir de la fila
btn-wait-on = Seguir esperando
btn-leave = Terminar la conversación
btn-end-it = Sí, termínala
btn-stay = No, sigo
btn-feels-wrong = Algo no está bien
btn-undo = Quitar mi mensaje
btn-new-person = Sí, otra persona

# --- On the page.

web-waiting = Esperando a una persona
web-typing = Está escribiendo.
web-edited = Cambiado
web-taken-back = Quitado
