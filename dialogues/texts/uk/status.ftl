### Status: drafted 2026-11-28.
### What is said about the words themselves, while nobody who speaks the language well has read them.

# One line under the opening. $english is the name of English in this language, a word that the young person can send.
open-draft = Ці слова нові, щось може звучати дивно. Щоб перейти на англійську, надішли «{ $english }».
