### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = Que bom que você me escreveu. Por favor, ligue agora para o { $emergency }. Podem mandar ajuda. Se der, vá para onde tem mais gente. Continuo aqui. Pode continuar escrevendo.

# Country not known. 112 is worded as "in many places".
emergency-no-country = Que bom que você me escreveu. Por favor, ligue agora para o 112. Funciona no celular em muitos lugares. Se não funcionar, me diga em que país você está. Eu procuro o número certo. Continuo aqui.

# The country is known, but we hold no number for it.
emergency-no-number = Que bom que você me escreveu. Para este país ({ $country }) não tenho um número confirmado. { emergency-bar-unknown } Se der, vá para onde tem mais gente. Peça para alguém ligar. Continuo aqui.
    .again = Para este país ({ $country }) ainda não tenho um número confirmado. { emergency-bar-unknown } Peça para alguém por perto ligar com você. Fico aqui.

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = Por favor, ligue agora, mesmo que você se sinta bem. Às vezes o corpo só mostra mais tarde. Não espere piorar.

# Sent once, right after the first emergency message.
emergency-limits = Sou um computador. Não consigo ver onde você está. Não consigo mandar ajuda. Você pode ligar, ou alguém por perto pode ligar por você.

# The country became known during an emergency.
emergency-country = Obrigado. Neste país ({ $country }), por favor, ligue agora para o { $emergency }. Podem mandar ajuda. Se der, vá para onde tem mais gente. Continuo aqui.
    .again = Neste país ({ $country }), o número é { $emergency }. Por favor, ligue agora. Podem mandar ajuda. Fico aqui com você.

emergency-silent-data = Talvez não seja seguro falar em voz alta. Aqui você pode mandar um SMS para o { $textnumber }. Escreva onde está e que precisa de ajuda.
    .again = Você ainda pode mandar um SMS para o { $textnumber }. Escreva onde está. Depois fique em silêncio, se precisar.
emergency-silent-none = Talvez não seja seguro falar em voz alta. Peça para alguém por perto ligar. Pode ser um amigo, uma amiga, alguém de uma loja ou da escola. { danger-now }
    .again = Alguém por perto pode ligar por você. { danger-now } Tem algum lugar com gente aonde você possa ir?

emergency-did-you-reach = Continuo aqui. Você conseguiu falar com alguém?
    .again = Estou com você. Deu para falar com alguém?
emergency-reached = Que bom. Se der, fique com eles. Pode me escrever quando quiser.
emergency-not-reached = Obrigado por tentar. Por favor, ligue mais uma vez para o { $emergency }. Ou vá a um lugar com gente e peça que liguem. Também pode ligar para { $helpline }: { $number }.
    .again = Você fez bem em tentar. Vá para onde tem gente e peça que liguem para o { $emergency }. { $helpline } também atende: { $number }.
emergency-not-reached-alone = Obrigado por tentar. Por favor, ligue mais uma vez para o { $emergency }. Ou vá a um lugar com gente e peça que liguem.
    .again = Você fez bem em tentar. Vá para onde tem gente e peça que liguem para o { $emergency }.
emergency-not-reached-unknown = Obrigado por tentar. { emergency-bar-unknown } Ou vá a um lugar com gente e peça que liguem. Me diga em que país você está e eu procuro o número certo.
    .again = Você fez bem em tentar. Vá para onde tem gente e peça que liguem. { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = Certo. Obrigado por me dizer. Entendi errado. { danger-now } O que mais ajudaria você agora?

# Again at emergency level, later in the same chat.
emergency-again = Você ainda está aqui, e isso é bom. O { $emergency } é a ajuda mais rápida. Tem alguém por perto que possa ficar com você?
    .again = Estou aqui e leio tudo. Por favor, ligue para o { $emergency }, ou peça que alguém ligue por você. Você não precisa passar por isso sem ninguém do lado.
emergency-again-unknown = Você ainda está aqui, e isso é bom. { emergency-bar-unknown } Em que país você está? Eu procuro o número certo.
    .again = Estou aqui e leio tudo. { emergency-bar-unknown } Ou peça para alguém por perto ligar. Me diga em que país você está e eu procuro.

emergency-here = Continuo aqui. Você conseguiu falar com o { $emergency }?
    .again = Estou aqui. O { $emergency } é a ajuda mais rápida. Conseguiu falar com alguém?
emergency-here-unknown = Continuo aqui. { emergency-bar-unknown } Conseguiu falar com alguém?
    .again = Estou aqui com você. { emergency-bar-unknown } Alguém veio?

# Wants a person in the chat: the number stays, then the services.
emergency-person = Você também pode falar com estas pessoas. { danger-now }

# Text for the bar that is always in view.
emergency-bar = Em perigo agora? Ligue para o { $emergency }.
emergency-bar-unknown = Em perigo agora? Ligue para o 112. Funciona em muitos lugares.

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] Em perigo agora? Ligue para o { $emergency }.
       *[no] { emergency-bar-unknown }
    }
