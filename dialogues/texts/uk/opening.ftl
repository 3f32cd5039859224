### Status: drafted 2026-11-28.
### What is said first. Ukrainian as spoken in Ukraine. Form of "you": "ти", in lower case, and no word that tells a boy from a girl
### (no past tense about the young person).
### Rules for every translator stand in docs/translating.md: at most 60 words a message and 15 words a sentence.

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] Привіт, добре, що ти тут. Я комп'ютер, а не людина. Я допомагаю знайти людину, з якою можна поговорити. Небезпечно просто зараз? Дзвони { $emergency }.
       *[no] Привіт, добре, що ти тут. Я комп'ютер, а не людина. Я допомагаю знайти людину, з якою можна поговорити. Небезпечно просто зараз? Дзвони 112. Подекуди номер інший. Натисни «{ btn-emergency }», і я пошукаю.
    }

open-exit-web = Щоб швидко вийти, натисни «{ web-exit }» вгорі. Ще можна надіслати слово «{ word-hide }». Цю сторінку може побачити той, хто користується цим телефоном.
open-exit-app = Щоб швидко сховати цей чат, надішли слово «{ word-hide }». Його може побачити той, хто користується цим телефоном. Якщо довго тихо, я стираю тут усе, що можу. Щоб чат лишився, натисни «{ btn-keep }».
open-exit-terminal = Щоб швидко все сховати, надішли слово «{ word-hide }». Той, хто дивиться на екран, може це побачити.

open-ask = Писати можна про будь-що. Вистачить і кількох слів. Ім'я казати не треба. Що сталося?
    .again = Писати можна про будь-що. Ім'я казати не треба. Чим тобі сьогодні допомогти?

open-kept = Добре, цей чат залишиться. Його можна стерти потім: надішли слово «{ word-delete }».
    .again = Чат лишається. Слово «{ word-delete }» зітре його, коли захочеш.

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = погода
word-help = сонячно
word-stop = стоп
word-delete = видалити
