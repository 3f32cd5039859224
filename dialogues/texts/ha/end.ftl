### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = Ku kula da kanku. Za ku iya dawowa kowane lokaci, dare da rana.
    .again = Ku kula da kanku. Ina nan dare da rana.
end-numbers = Ku riƙe waɗannan idan ya yi muku. { danger-now } { $helpline }: { $number }.
    .again = Ga su sau ɗaya kuma. { $helpline }: { $number }. { danger-now }
end-bye-numbers = Ku kula da kanku. Za ku iya dawowa kowane lokaci. { danger-now }
    .again = Ku kula da kanku sosai. { danger-now }
end-wipe = In goge abin da zan iya daga wannan hira?
    .again = In share wannan hira yanzu?
end-wiped = An gama. Na goge abin da nake riƙe da shi na wannan hira.
feedback-ask = Abu na ƙarshe. Wannan ya taimaka? Ana iya tsallakewa.
    .again = Wannan ya taimaka? Ana iya tsallakewa.
feedback-thanks = Na gode. Wannan yana taimaka mana mu inganta.
feedback-bad-next = Ku yi haƙuri da bai taimaka ba. In nuna wani da za a yi magana da shi?

service-off = An rufe wannan hira a yanzu. Ana iya samun mutanen da za a kira a nan: { $url }. { danger-now }
