### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = Бережи себе. Повернутися можна будь-коли, вдень і вночі.
    .again = Бережи себе. Я тут удень і вночі.
end-numbers = Збережи їх, якщо тобі так нормально. { danger-now } { $helpline }: { $number }.
    .again = Ось вони ще раз. { $helpline }: { $number }. { danger-now }
end-bye-numbers = Бережи себе. Повернутися можна будь-коли. { danger-now }
    .again = Будь ласка, бережи себе. { danger-now }
end-wipe = Стерти з цього чату все, що я можу?
    .again = Очистити цей чат зараз?
end-wiped = Готово. Усе, що тут було від цього чату, стерто.
feedback-ask = І останнє. Це допомогло? Можна не відповідати.
    .again = Це допомогло? Можна не відповідати.
feedback-thanks = Дякую. Так ми станемо кращими.
feedback-bad-next = Шкода, що не допомогло. Показати когось іще, з ким можна поговорити?

service-off = Цей чат зараз вимкнено. Тут є люди, яким можна подзвонити: { $url }. { danger-now }
