### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = Se cuide. Você pode voltar quando quiser, de dia ou de noite.
    .again = Se cuide bem. Estou aqui dia e noite.
end-numbers = Guarde este número, se isso não trouxer problema. { danger-now } { $helpline }: { $number }.
    .again = Aqui está mais uma vez. { $helpline }: { $number }. { danger-now }
end-bye-numbers = Se cuide. Você pode voltar quando quiser. { danger-now }
    .again = Se cuide bem. { danger-now }
end-wipe = Quer que eu apague o que posso desta conversa?
    .again = Quer que eu limpe esta conversa agora?
end-wiped = Pronto. Apaguei o que eu guardava desta conversa.
feedback-ask = Uma última coisa. Isto ajudou? Você pode pular.
    .again = Isto ajudou? Você pode pular.
feedback-thanks = Obrigado. Isso ajuda a gente a melhorar.
feedback-bad-next = Sinto muito que não tenha ajudado. Quer que eu mostre outra pessoa para conversar?

service-off = Esta conversa está fechada por enquanto. Aqui você encontra para quem ligar: { $url }. { danger-now }
