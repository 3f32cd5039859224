### Status: drafted 2026-11-28.
### Country: only asked to find services, may be refused (safety rule A5).

country-ask = ¿En qué país estás? Lo uso para encontrar gente cerca de ti. No necesito tu ciudad.
    .again = Para encontrar gente cerca de ti, necesito el país. ¿Cuál es? No hace falta que lo digas.
country-guess = ¿Estás en { $country }? Solo lo supongo por tu idioma.
    .again = ¿Es { $country }? Era solo una suposición.
country-set = De acuerdo, { $country }. Puedes cambiarlo cuando quieras.
country-changed = Listo. Ahora uso { $country }.
    .again = De acuerdo: { $country }.
country-kept = De acuerdo, no cambia nada. Puedes seguir escribiendo.
    .again = De acuerdo. Se queda como está.
country-refused = Está bien. No hace falta que lo digas. En esta página están todos los números. Puedes mirar por tu cuenta: { $url }. ¿En peligro ahora? Llama al 112. Funciona en muchos lugares.
    .again = No pasa nada, no hace falta decirlo. Todos los números están aquí: { $url }. { emergency-bar-unknown }
country-later = No pasa nada, podemos seguir sin eso. En esta página están todos los números: { $url }. { emergency-bar-unknown } También puedes solo escribirme.
    .again = Ahora no hace falta el país. Todos los números están aquí: { $url }. { emergency-bar-unknown }
country-not-found = Perdona, ese no lo conozco. ¿Puedes elegirlo de esta lista, o escribir el nombre del país?
    .again = Ese tampoco lo conozco. La culpa es mía. ¿Puedes escribir el país de otra manera?
country-two = Encontré más de uno. ¿Cuál es?
    .again = Hay más de uno con ese nombre. ¿A cuál te refieres?
numbers-page = En esta página están todos los números: { $url }
    .again = Todos los números están en esta página: { $url }
