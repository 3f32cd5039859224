### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = Trzymaj się. Możesz wrócić, kiedy chcesz, w dzień i w nocy.
    .again = Trzymaj się ciepło. Jestem tu dzień i noc.
end-numbers = Zachowaj ten numer, jeśli to dla ciebie okej. { danger-now } { $helpline }: { $number }.
    .again = Proszę, jeszcze raz. { $helpline }: { $number }. { danger-now }
end-bye-numbers = Trzymaj się. Możesz wrócić, kiedy chcesz. { danger-now }
    .again = Trzymaj się ciepło. { danger-now }
end-wipe = Skasować z tego czatu to, co mogę?
    .again = Wyczyścić teraz ten czat?
end-wiped = Gotowe. To, co miałem z tego czatu, jest skasowane.
feedback-ask = Jeszcze jedno na koniec. Czy to pomogło? Możesz pominąć.
    .again = Czy to pomogło? Możesz pominąć.
feedback-thanks = Dziękuję. To pomaga nam działać lepiej.
feedback-bad-next = Przykro mi, że to nie pomogło. Pokazać kogoś innego do rozmowy?

service-off = Ten czat jest teraz wyłączony. Tu znajdziesz, do kogo dzwonić: { $url }. { danger-now }
