### Status: drafted 2026-11-28.
### What can be asked at any time.

any-stop = Certo, parei. Não escrevo mais, a não ser que você escreva primeiro. { danger-now }
any-delete-ask = Vou apagar o que guardo sobre você. Depois não dá para recuperar. Posso apagar?
    .again = Apago mesmo tudo o que guardo sobre você? Depois não dá para recuperar.
any-delete-web = Pronto. Apaguei o que eu guardava. Esta página ainda pode estar no histórico do seu navegador.
any-delete-app = Pronto. Apaguei o que eu guardava. Para limpar o resto, apague esta conversa no seu telefone.
any-delete-discord = Pronto. Apaguei o que eu guardava e tirei as minhas mensagens. As suas eu não consigo tirar. Deixe o dedo em cima de cada uma para apagar.
delete-kept = Certo, não apaguei nada. Pode continuar.

any-language = Em que língua você prefere conversar?
    .again = Estas são as línguas que eu tenho. Qual você prefere?
any-language-set = Certo, agora escrevo em { $language }.
    .again = Pronto. Continuo em { $language }.
any-language-none = Desculpe, ainda não escrevo nessa língua. Estas são as que eu tenho.
    .again = Essa língua eu ainda não tenho, desculpe. Aqui estão as que eu tenho.

any-person = Sim. Você pode falar com uma pessoa de verdade. Só preciso saber o país.
    .again = Vou procurar uma pessoa de verdade. Em que país eu procuro?
any-person-yes = Sim. Você pode falar com uma pessoa de verdade.
    .again = Sim, uma pessoa de verdade pode conversar com você.
any-thanks = De nada. Estou aqui se quiser escrever mais.
    .again = Sempre que quiser. Que bom que você me escreveu.
any-wrong = Desculpe, entendi errado. Obrigado por avisar. { danger-now } O que mais ajudaria você agora?
    .again = Desculpe, errei de novo. O erro é meu. { danger-now } O que mais ajudaria você agora?

any-who = Sou uma ferramenta gratuita. Procuro quem pode ajudar onde você mora. Não sou da polícia. Não sou da sua escola. Aqui você pode ler quem cuida de mim: { $about }
    .again = Sou uma ferramenta gratuita que procura ajuda onde você mora. Esta página conta mais: { $about }
any-private = Funciona assim. Não pergunto o seu nome. Não conto nada para a sua família, a sua escola nem a polícia. Esqueço esta conversa quando ela acaba. Uma linha de ajuda tem as próprias regras. Se houver uma vida em perigo, talvez precisem avisar alguém. Você pode perguntar antes.
    .again = Não sei o seu nome e não conto para ninguém. Uma linha de ajuda tem as próprias regras. Você pode perguntar antes.
any-private-web = Não uso cookies nem nomes. Mas quem usa este telefone pode ver esta página. Ela pode ficar no histórico do navegador. E quem cuida do wifi pode ver qual é a página.
    .again = Não uso cookies. Mas esta página pode ficar no histórico do navegador.
any-private-app = O aplicativo pode guardar a própria cópia desta conversa. E quem usa este telefone pode ver.
    .again = O aplicativo pode guardar a própria cópia desta conversa.
any-parents = Não vou contar para eles. Não sei quem são. Se falar com uma linha de ajuda, pergunte como eles fazem.
    .again = Não, não conto para ninguém na sua casa. Nem consigo. Não sei quem você é.
any-police = Não consigo chamar a polícia, e não vou chamar. Não sei quem você é nem onde está. Se você ligar para o { $emergency }, podem mandar alguém.
    .again = Não. Eu não consigo ligar. Só você, ou alguém por perto, pode ligar para o { $emergency }.
any-police-unknown = Não consigo chamar a polícia, e não vou chamar. Não sei quem você é nem onde está.
    .again = Não. Não consigo ligar, e não sei onde você está.
any-locate = Não. Não consigo ver onde você está, e nem tento.
    .again = Não, eu realmente não consigo ver onde você está.
any-robot = Sim, sou um computador. Sigo regras simples e posso errar. Ajudo você a encontrar uma pessoa de verdade.
    .again = Sim, sou um computador, não uma pessoa. Posso procurar uma pessoa de verdade.
any-cost = Eu não custo nada. Uso só um pouco dos dados do seu telefone. Junto de cada número eu digo quanto custa.
    .again = Eu não custo nada. Junto de cada número está quanto custa.
any-how-long = Eu respondo na hora. Quanto demora uma linha de ajuda, eu não sei. Você pode me pedir mais de um número.
    .again = Não sei quanto demoram. Se ninguém atender, eu mostro outra pessoa.
any-what = Você pode me contar o que está acontecendo. Eu mostro quem pode ajudar e como falar com eles. Pode parar quando quiser.
    .again = Conte um pouco e eu mostro quem pode ajudar. Pode parar quando quiser.
any-repeat = Claro. Aqui vai de novo.
    .again = Aqui está mais uma vez.
any-complain = Sinto muito. Você pode contar para quem cuida de mim: { $about }. Não precisa dizer o seu nome.
    .again = Você pode contar para quem cuida de mim: { $about }
any-keep-web = Nada fica nesta página quando você sai. Pode anotar um número, se isso não trouxer problema.
    .again = Nada fica aqui quando você sai. Anote um número, se isso não trouxer problema.

# The help word's answer looks like small talk; the numbers come on tap.
any-help-word = Claro que sim. Toque para ver.
    .again = Aqui está. Toque para ver.
any-help-word-open = { danger-now } { $helpline }: { $number }. Envie “{ word-hide }” para esconder isto.
    .again = { $helpline }: { $number }. { danger-now } Envie “{ word-hide }” para esconder isto.
any-help-word-numbers = { danger-now } Todos os números estão aqui: { $url }. Envie “{ word-hide }” para esconder isto.
    .again = Todos os números: { $url }. { danger-now }

# The cover after the hide word. No mention of help.
hide-cover = Parece que hoje fica seco. Vento fraco à tarde.
    .again = Tempo seco e calmo no resto do dia.
hide-cover-two = Algumas nuvens mais tarde. Pouca chuva.
    .again = Temperatura amena até o fim de semana.
