### Status: drafted 2026-11-28.
### What is said first. Russian as spoken in Russia, Kazakhstan, Belarus and elsewhere. Form of "you": "ты", in lower case, and no word
### that tells a boy from a girl (no past tense about the young person).
### Rules for every translator stand in docs/translating.md: at most 60 words a message and 15 words a sentence.

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] Привет, хорошо, что ты здесь. Я компьютер, а не человек. Я помогаю найти человека, с которым можно поговорить. Опасно прямо сейчас? Звони { $emergency }.
       *[no] Привет, хорошо, что ты здесь. Я компьютер, а не человек. Я помогаю найти человека, с которым можно поговорить. Опасно прямо сейчас? Звони 112. Кое-где номер другой. Нажми «{ btn-emergency }», и я поищу.
    }

open-exit-web = Чтобы быстро уйти, нажми «{ web-exit }» вверху. Ещё можно отправить слово «{ word-hide }». Эту страницу может увидеть тот, кто пользуется этим телефоном.
open-exit-app = Чтобы быстро спрятать этот чат, отправь слово «{ word-hide }». Его может увидеть тот, кто пользуется этим телефоном. Если долго тихо, я стираю здесь всё, что могу. Чтобы чат остался, нажми «{ btn-keep }».
open-exit-terminal = Чтобы быстро всё спрятать, отправь слово «{ word-hide }». Тот, кто смотрит на экран, может это увидеть.

open-ask = Писать можно о чём угодно. Хватит и пары слов. Имя называть не нужно. Что случилось?
    .again = Писать можно о чём угодно. Имя называть не нужно. Чем тебе сегодня помочь?

open-kept = Хорошо, этот чат останется. Его можно стереть потом: отправь слово «{ word-delete }».
    .again = Чат остаётся. Слово «{ word-delete }» сотрёт его, когда захочешь.

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = погода
word-help = солнечно
word-stop = стоп
word-delete = удалить
