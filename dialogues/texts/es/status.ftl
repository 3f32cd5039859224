### Status: drafted 2026-11-28.
### Lo que se dice de las propias palabras mientras nadie que domine el idioma las haya leído.

open-draft = Estas palabras son nuevas y alguna puede sonar rara. Para seguir en inglés, envía “{ $english }”.
