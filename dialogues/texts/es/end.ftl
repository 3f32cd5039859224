### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = Cuídate. Puedes volver cuando quieras, de día o de noche.
    .again = Cuídate mucho. Aquí estoy, de día y de noche.
end-numbers = Guarda esto, si no te da problemas. { danger-now } { $helpline }: { $number }.
    .again = Aquí están otra vez. { $helpline }: { $number }. { danger-now }
end-bye-numbers = Cuídate. Puedes volver cuando quieras. { danger-now }
    .again = Cuídate mucho. { danger-now }
end-wipe = ¿Borro lo que pueda de este chat?
    .again = ¿Borro este chat ahora?
end-wiped = Listo. Borré lo que guardaba de este chat.
feedback-ask = Una última cosa. ¿Te ayudó esto? Puedes saltarlo.
    .again = ¿Te ayudó esto? Puedes saltarlo.
feedback-thanks = Gracias. Eso nos ayuda a mejorar.
feedback-bad-next = Siento que no te haya ayudado. ¿Te muestro con quién más puedes hablar?

service-off = Este chat está apagado por ahora. Aquí puedes encontrar a quién llamar: { $url }. { danger-now }
