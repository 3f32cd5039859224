### Status: drafted 2026-11-28.
### The levels below emergency: thanks, belief, not your fault, choice, next step. No "why", no detail.

check-danger = Obrigado por me contar. Primeiro, só uma coisa. Você está em segurança agora?
check-safe = Obrigado. É bom saber disso. Vamos achar uma pessoa para conversar com você.

urgent-first = Obrigado por me contar. É muita coisa para uma pessoa só. Foi bom você contar. Uma pessoa de verdade pode conversar com você sobre isso.
    .again = Estou ouvindo você. Foi bom me contar. Uma pessoa de verdade pode escutar tudo.

# Thoughts of dying or self-harm, no plan and no act in the words.
urgent-dark-thoughts = Obrigado por me contar. Pensamentos assim podem pesar muito. Eles também podem passar. Você não precisa enfrentar isso sem ninguém do lado. Uma pessoa pode escutar você agora. { danger-now }
    .again = Estou ouvindo você. Foi bom dizer isso. Você é importante. Uma pessoa pode ficar do seu lado agora. { danger-now }

# Someone is hurting them.
urgent-hurt = Obrigado por me contar. Você merece que acreditem em você. A culpa não é sua. Não precisa me contar mais. Uma pessoa pode ajudar você a pensar no que fazer agora.
    .again = Estou ouvindo você. Nada disso é culpa sua. Uma pessoa pode ajudar você com o próximo passo.

# Someone online has pictures, or makes threats.
urgent-online-threat = Obrigado por me contar. Eu não vou brigar com você. A culpa não é sua. Você não precisa pagar, nem mandar mais nada. Uma pessoa pode ajudar você com o próximo passo.
    .again = Estou ouvindo você. A culpa continua não sendo sua. Você não precisa responder a eles. Uma pessoa pode ajudar você agora.

# Our own reading of the words failed: treated as urgent.
urgent-unread = Obrigado por me contar. Não consegui entender tudo, e a falha é minha, não sua. Uma pessoa de verdade consegue. { danger-now }
    .again = Desculpe, ainda não consegui entender tudo. Uma pessoa de verdade consegue. { danger-now }

concern-first = Obrigado por me contar. Parece difícil. Você não precisa carregar isso sem ajuda. Seria bom conversar com uma pessoa sobre isso?
    .again = Estou ouvindo você. É muita coisa para carregar. Seria bom conversar com uma pessoa sobre isso?
concern-topic = Obrigado. Isso me ajuda a procurar. Tem gente que entende muito disso.
    .again = Obrigado. Conheço gente que pode conversar com você sobre isso.
listening-more = Obrigado por contar isso também. É bom você colocar em palavras.
    .again = Estou ouvindo você. Leio tudo.
not-sure-person = Tudo bem. Você não precisa saber ainda. Pode só olhar primeiro quem pode ouvir você. Quer que eu mostre?
    .again = Não tem pressa. Posso mostrar quem pode ouvir você. Você escolhe se quer falar. Quer ver?

none-first = Que bom que você escreveu. Eu ajudo jovens a achar uma pessoa para conversar. Pode ser sobre casa, escola, amor, tristeza ou coisas da internet. Sobre o que você quer falar?
    .again = Estou aqui. Pode ser sobre qualquer coisa. Sobre o que você quer falar?
none-again = Tudo bem. Não tem pressa. Você pode só olhar, ou me perguntar como funciona.
    .again = Sem pressa. Pode me perguntar como isto funciona. Ou escreva o que vier.
none-third = Tudo bem se as palavras não vierem. Uma pessoa pode ajudar a encontrar. Quer que eu procure alguém?
    .again = Pode ir no seu tempo. Quer que eu procure uma pessoa?
still-here = Continuo aqui. Escreva muito ou pouco, como quiser.
    .again = Estou aqui. No seu tempo.

no-person-wanted = Tudo bem. Quem decide é você. Posso mostrar um número para guardar para depois. Ou você pode só escrever aqui um pouco. Sou só um computador, então não sei dar conselhos.
    .again = Tudo bem. Você escolhe. Pode continuar escrevendo, ou guardar um número para depois.
keep-later = Certo. Aqui está, para você ter: { $helpline }, { $number }. Pode voltar quando quiser.
    .again = Aqui está de novo: { $helpline }, { $number }.

question-first = Claro. É só escrever. Não vou perguntar nada de volta.
    .again = Pode perguntar. É só escrever.
question-answer = Boa pergunta. Sou só um computador e não sei responder bem a essa. Quem sabe está aqui: { $url }. Não precisa dar um nome. { danger-now }
    .again = Não sei responder bem a essa. As pessoas desta página sabem: { $url }. { danger-now }
question-answer-line = Boa pergunta. Sou só um computador e não sei responder bem a essa. { $helpline } sabe: { $number }. Não precisa dar um nome. { danger-now }
    .again = Não sei responder bem a essa. { $helpline } sabe: { $number }. { danger-now }
