### Status: drafted 2026-11-28.
### Special people and special cases.

friend-first = Que bom que você se importa e pergunta. Você não precisa resolver isso por conta própria. Seu amigo ou sua amiga está em perigo agora?
friend-danger = Por favor, ligue agora para o { $emergency }. Diga onde essa pessoa está. Fique com ela, se der para você. Conte também a uma pessoa adulta de confiança.
friend-danger-unknown = Obrigado por cuidar de alguém. { emergency-bar-unknown } Diga onde essa pessoa está. Conte também a uma pessoa adulta de confiança. Em que país você está? Eu procuro o número certo.
friend-next = Muita gente liga por causa de um amigo ou amiga. Na linha de ajuda, dizem o que falar e o que fazer. Não precisa dar o nome de ninguém.
friend-you = E você, como está com tudo isso?
for-me = Obrigado por me contar. Então é sobre você. O que está acontecendo?

adult-hello = Obrigado por cuidar de uma criança. Esta conversa é para jovens, mas sei para quem os adultos podem ligar.
    .again = Posso mostrar para quem os adultos podem ligar.
adult-country = Qual é o país? { danger-now }
    .again = Só preciso do país. { danger-now }
adult-first = Obrigado por cuidar de uma criança. Esta conversa é para jovens. Neste país ({ $country }), os adultos podem ligar para { $helpline }: { $number }.
    .again = Neste país ({ $country }), os adultos podem ligar para { $helpline }: { $number }.
adult-danger = A criança está em perigo agora? Ligue para o { $emergency }. Não precisa ter certeza.
    .again = Se a criança está em perigo agora, ligue para o { $emergency }.
adult-none = Obrigado por cuidar. Para este país ({ $country }) não tenho uma linha para adultos. Esta página mostra quem existe: { $url }. { danger-now }
    .again = Para este país ({ $country }) não tenho uma linha para adultos. Por favor, olhe aqui: { $url }. { danger-now }
adult-not-here = Por favor, não escreva aqui o nome da criança nem mande fotos.
    .again = Por favor, deixe nomes e fotos fora desta conversa.
adult-more = Tudo isso você pode perguntar por telefone. Não precisa ter certeza. { danger-now }
    .again = Vão escutar você, e sabem o que fazer. { danger-now }
adult-self-hello = Obrigado por escrever. Também há ajuda para você. Esta conversa é para jovens, mas conheço linhas para adultos.
    .again = Também há linhas para adultos.
adult-self = Obrigado por escrever. Também há ajuda para você. Neste país ({ $country }), você pode ligar para { $helpline }: { $number }. { danger-now }
    .again = { $helpline } está aí para você: { $number }. { danger-now }

# An adult who has hurt, or fears they may hurt, a child.
offender-first = Obrigado por dizer. Há gente que ajuda com isso, para que nenhuma criança se machuque. Você pode falar com { $helpline }: { $number }. Por favor, não escreva detalhes aqui.
    .again = Você pode falar com { $helpline }: { $number }. Ajudam para que nenhuma criança se machuque.
offender-none = Obrigado por dizer. Há ajuda para isso, para que nenhuma criança se machuque. Um médico ou psicólogo pode ajudar você a encontrar. Por favor, não escreva detalhes aqui.
    .again = Um médico ou psicólogo pode ajudar você com isso. Por favor, não escreva detalhes aqui.
offender-danger = Se uma criança está sofrendo agora, ela vem primeiro. { danger-now }
    .again = Uma criança em perigo vem primeiro. { danger-now }
offender-limits = Não posso passar você para uma linha de crianças. Um médico pode ajudar a achar as pessoas certas. Por favor, não escreva detalhes aqui.
    .again = Já disse o que posso. Um médico pode ajudar a achar as pessoas certas.
# A young person who has hurt someone, or fears they may.
young-harm-first = Dizer isso pede coragem. Você pode ter ajuda para parar, e pode melhorar. Uma linha de ajuda vai escutar você. { danger-now }
    .again = É bom que você diga isso. Uma linha de ajuda pode ajudar você a parar. { danger-now }

rude-first = Tudo bem ficar com raiva. Continuo aqui. Tem alguma coisa de que você precisa?
rude-second = Eu aguento. Mas, se quiser falar com uma pessoa, seja gentil com ela, por favor.
rude-pause = Vamos fazer uma pausa de { $minutes } minutos. { danger-now } Escrever “{ btn-emergency }” também continua funcionando.
    .again = Ainda estamos em pausa. Tudo bem. { danger-now }
prank-first = Pode me testar, tudo bem. Funciono igual quando é sério. Se quiser perguntar alguma coisa, pode.
    .again = Pode testar. Estou aqui quando você precisar.

# The web page says this when a message is longer than 4 KB.
web-too-long = É bastante coisa, e quero ler tudo direito. Pode mandar em partes menores? { danger-now }

media-image = Não consigo abrir imagens, então não vi. Por favor, conte com palavras. Não mande para mais ninguém.
    .again = Ainda não consigo abrir imagens. Poucas palavras bastam.
media-nude = Eu não vou brigar com você. Há uma ferramenta gratuita para tirar fotos da internet. Você não precisa mandar as fotos para ninguém: { $removal }
    .again = A ferramenta para tirar fotos da internet está aqui: { $removal }
media-voice = Não consigo ouvir áudios. Pode escrever em poucas palavras?
    .again = Não consigo ouvir áudios, desculpe. Pode escrever algumas palavras?
media-file = Não consigo abrir arquivos. Pode escrever em poucas palavras?
    .again = Não consigo abrir arquivos, desculpe. Poucas palavras bastam.
media-place = Não sei usar a sua localização, então não guardei. { danger-now } Para eles você pode dizer onde está.
    .again = Não guardei a sua localização. { danger-now }
media-contact = Obrigado, mas por favor não me mande nomes nem números. Não preciso deles.
    .again = Por favor, não me mande nomes nem números. Não guardei.
media-sticker = Entendi. Pode me contar um pouco mais com palavras?
    .again = Legal. E com palavras?

unclear-first = Desculpe, não entendi. Pode dizer com outras palavras?
    .again = Acho que não entendi. Pode dizer com outras palavras?
unclear-second = Ainda não entendi. A falha é minha, não sua. Qual combina mais?
    .again = Desculpe, hoje estou devagar. Qual combina mais?
unclear-third = Sou só um computador. Uma pessoa vai entender. { danger-now } Quer que eu procure uma pessoa?
    .again = Uma pessoa entende melhor do que eu. { danger-now } Quer que eu procure uma?

pii-seen = Você não precisa me dizer nomes nem onde mora. Não vou guardar. Pode continuar.
    .again = Pode deixar os nomes de fora. Eu não guardo. Continue.
age-young = Obrigado por me dizer. Você não fez nada de errado. Também pode usar esta conversa. O que está acontecendo?
    .again = Aqui toda idade é bem-vinda. O que está acontecendo?
age-older = Obrigado por me dizer. Você também pode usar esta conversa. Posso mostrar quem está aí para você. O que está acontecendo?
    .again = Você também pode usar esta conversa. O que está acontecendo?
