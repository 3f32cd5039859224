### Status: drafted 2026-11-28.
### The levels below emergency: thanks, belief, not your fault, choice, next step. No "why", no detail.

check-danger = Gracias por contármelo. Una cosa primero. ¿Estás a salvo ahora mismo?
check-safe = Gracias. Es bueno saberlo. Busquemos una persona con quien puedas hablar.

urgent-first = Gracias por contármelo. Es mucho para llevarlo a solas. Hiciste bien en decirlo. Una persona de verdad puede hablar contigo de esto.
    .again = Te leo. Haces bien en contármelo. Una persona de verdad puede escucharlo todo.

# Thoughts of dying or self-harm, no plan and no act in the words.
urgent-dark-thoughts = Gracias por contármelo. Pensamientos así pueden pesar mucho. También pueden pasar. No hace falta que los lleves a solas. Una persona puede escucharte ahora mismo. { danger-now }
    .again = Te leo. Haces bien en decirlo. Eres importante. Una persona puede acompañarte en esto. { danger-now }

# Someone is hurting them.
urgent-hurt = Gracias por contármelo. Mereces que te crean. No es culpa tuya. No hace falta que me cuentes más. Una persona puede ayudarte a pensar qué hacer ahora.
    .again = Te leo. Nada de esto es culpa tuya. Una persona puede ayudarte con el próximo paso.

# Someone online has pictures, or makes threats.
urgent-online-threat = Gracias por contármelo. No te voy a regañar. No es culpa tuya. No hace falta que pagues ni que envíes nada más. Una persona puede ayudarte con el próximo paso.
    .again = Te leo. Sigue sin ser culpa tuya. No hace falta que les contestes. Una persona puede ayudarte ahora mismo.

# Our own reading of the words failed: treated as urgent.
urgent-unread = Gracias por contármelo. No pude entenderlo todo. La culpa es mía, no tuya. Una persona de verdad sí puede. { danger-now }
    .again = Perdona, sigo sin poder entenderlo todo. Una persona de verdad sí puede. { danger-now }

concern-first = Gracias por contármelo. Eso suena difícil. No hace falta que cargues con esto a solas. ¿Te ayudaría hablarlo con una persona?
    .again = Te leo. Es mucho peso. ¿Te ayudaría hablarlo con una persona?
concern-topic = Gracias. Eso me ayuda a buscar. Hay gente que sabe mucho de esto.
    .again = Gracias. Conozco a gente que puede hablar de eso contigo.
listening-more = Gracias por contarme eso también. Haces bien en ponerlo en palabras.
    .again = Te leo. Lo estoy leyendo todo.
not-sure-person = Está bien. Todavía no hace falta saberlo. Primero puedes ver quién hay. ¿Te lo muestro?
    .again = No hay prisa. Puedo mostrarte quién hay. Tú eliges si quieres hablar. ¿Te lo muestro?

none-first = Gracias por escribir. Ayudo a la gente joven a encontrar una persona con quien hablar. Puede ser sobre tu casa, la escuela, el amor, la tristeza o internet. ¿Qué te gustaría contarme?
    .again = Aquí estoy. Puede ser sobre cualquier cosa. ¿Qué te gustaría contarme?
none-again = Está bien. No hay prisa. Puedes mirar un poco, o preguntarme cómo funciona.
    .again = Sin prisa. Puedes preguntarme cómo funciona esto. O escribe lo que se te ocurra.
none-third = Está bien si no salen las palabras. Una persona puede ayudarte a encontrarlas. ¿Te busco a alguien?
    .again = Tómate tu tiempo. ¿Te busco una persona?
still-here = Sigo aquí. Puedes escribir tanto o tan poco como quieras.
    .again = Aquí estoy. Tómate tu tiempo.

no-person-wanted = Está bien. Tú decides. Puedo mostrarte un número para después. O puedes escribir aquí un rato. Soy solo una máquina, así que no puedo dar consejos.
    .again = Está bien. Tú eliges. Puedes seguir escribiendo aquí, o guardar un número para después.
keep-later = De acuerdo. Aquí va, para que lo tengas: { $helpline }, { $number }. Puedes volver cuando quieras.
    .again = Aquí está otra vez: { $helpline }, { $number }.

question-first = Claro. Escríbela. No te voy a preguntar nada.
    .again = Adelante. Escribe tu pregunta.
question-answer = Buena pregunta. Soy solo una máquina y esa no la puedo contestar bien. Quienes sí pueden están aquí: { $url }. No hace falta dar un nombre. { danger-now }
    .again = Esa no la puedo contestar bien. La gente de esta página sí: { $url }. { danger-now }
question-answer-line = Buena pregunta. Soy solo una máquina y esa no la puedo contestar bien. { $helpline } sí puede: { $number }. No hace falta dar un nombre. { danger-now }
    .again = Esa no la puedo contestar bien. { $helpline } sí puede: { $number }. { danger-now }
