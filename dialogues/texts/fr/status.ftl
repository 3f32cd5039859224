### Status: drafted 2026-11-28.
### Ce qui est dit des mots eux-mêmes, tant que personne qui parle bien la langue ne les a lus.

open-draft = Ces mots sont nouveaux, et certains peuvent sonner bizarre. Pour passer à l'anglais, envoie « { $english } ».
