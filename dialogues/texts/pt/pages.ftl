### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = Ir para o texto
page-chat-link = Conversar com o computador
page-countries-link = Todos os países
page-countries-title = Quem pode ajudar, país por país
page-countries-intro = Escolha o país. Você vai ver os números de emergência e quem escuta jovens lá.
page-not-known = Não há país com esse nome aqui. Estes são todos os que temos.
page-country-title = Quem pode ajudar: { $country }

page-emergency = Em perigo agora
page-emergency-general = Emergência
page-emergency-police = Polícia
page-emergency-ambulance = Ambulância
page-emergency-fire = Bombeiros
page-emergency-texts = Para estes números você também pode mandar um SMS.
page-emergency-unknown = Não sabemos o número de emergência deste país.
page-services = Pessoas com quem falar
page-worldwide = Ajuda para quem está em qualquer país
page-none = Não conhecemos uma linha para jovens neste país ({ $country }). A culpa não é sua. Você pode ligar para o número de emergência ou pedir a uma pessoa adulta de confiança.

page-kind-child-helpline = Linha de ajuda para crianças
page-kind-youth-helpline = Linha de ajuda para jovens
page-kind-government-child-protection = Proteção de crianças do Estado
page-kind-suicide-crisis-line = Linha para pensamentos difíceis e crises
page-kind-domestic-violence-line = Linha sobre violência em casa
page-kind-violence-reporting = Lugar para denunciar violência
page-kind-online-abuse-hotline = Lugar para denunciar maldades na internet
page-kind-missing-children-line = Linha para crianças desaparecidas
page-kind-csam-removal = Ferramenta que tira fotos da internet
page-kind-peer-support = Jovens que escutam jovens
page-kind-adult-line = Linha para adultos
page-kind-stop-abuse-line = Linha para quem teme fazer mal a uma criança

page-whatsapp = WhatsApp
page-unknown = não sabemos
page-hours = Horário
page-hours-always = dia e noite, todos os dias
page-hours-changing = muda de semana em semana; a página deles diz
page-hours-zone = Os horários são os deste país: { $country }.
page-local-times = Todos os horários são locais.
page-day = { $day ->
        [mon] segunda-feira
        [tue] terça-feira
        [wed] quarta-feira
        [thu] quinta-feira
        [fri] sexta-feira
        [sat] sábado
       *[sun] domingo
    }
page-cost = Custo
page-cost-free = de graça
page-cost-free-no-credit = de graça, e não precisa de crédito
page-cost-local = preço de uma ligação ou mensagem normal
page-languages = Línguas
page-ages = Idade
page-ages-between = { $from } a { $to }
page-ages-from = a partir de { $from }
page-ages-to = até { $to }
page-source = Fonte
page-checked = Conferido em

page-about-title = Sobre esta conversa
page-about-what = Esta é uma conversa gratuita para crianças e jovens. Você conta o que está acontecendo. Ela mostra quem pode ajudar onde você mora.
page-about-computer = Você escreve com um computador, não com uma pessoa. Ele escolhe respostas entre textos escritos e conferidos antes. Ele nunca inventa uma.
page-about-danger = Ele não pode ligar para ninguém por você e não sabe onde você está.
page-about-kept-title = O que fica guardado
page-about-kept-words = Nada do que você escreve fica guardado. O computador mantém na memória durante a conversa, para você poder ler de novo.
page-about-kept-steps = Durante a conversa, ele sabe em que ponto vocês estão e se há pressa. Sabe também o assunto, o país, a língua e o que ele disse. Nenhum nome, endereço ou telefone. Tudo some quando você toca no botão de sair, ou cerca de { $minutes } minutos após o fim.
page-about-kept-count = O que fica é uma contagem. Quantas conversas houve e quantas levaram a uma ajuda, por semana e país. Nenhum número fala de uma pessoa só.
page-about-who-title = Quem cuida disto
page-about-who-nobody = Esta cópia existe só para testes. Não há uma organização por trás dela.
page-about-contact = Você pode escrever para:
page-about-numbers-title = De onde vêm os números
page-about-numbers = Cada serviço mostra a fonte e o dia em que foi conferido. Um número pode ter mudado desde então.
page-about-licence = Você pode usar e compartilhar esta lista. A licença:
page-about-wrong-title = Um número está errado?
page-about-wrong = Por favor, avise a gente. Não precisa dizer o seu nome.
page-about-wrong-nobody = Esta cópia ainda não tem a quem avisar.

page-region-africa = África
page-region-americas-the-caribbean = Américas e Caribe
page-region-antarctic = Antártida
page-region-asia-pacific = Ásia e Pacífico
page-region-europe = Europa
page-region-middle-east-north-africa = Oriente Médio e Norte da África
