### Status: drafted 2026-11-28.
### A person on the other end: before the yes, in line, in the talk, and after it. Once a person is there, we say only what must be known.

# --- Before the yes. $helpline is who would answer.

option-chat = { $helpline }. Você pode conversar com eles aqui mesmo.
handover-who = Posso passar você para uma pessoa de { $helpline }. Ela vê o que você escreve, o país e o quanto parece grave. Ela não vê o seu nome, o seu número nem onde você está.
    .again = Uma pessoa de { $helpline } pode escrever com você aqui. Ela vê o que você escreve, o país e o quanto parece grave. Não vê o seu nome nem o seu número.
# $reporting: what this helpline must tell others.
handover-rules = { $reporting ->
        [must] Eles guardam quase tudo só para eles. Mas, se alguém machuca uma criança, a lei manda avisar alguém. Você pode perguntar como funciona antes de dizer quem é. Vamos continuar?
        [may] Eles guardam quase tudo só para eles. Mas talvez precisem avisar alguém se houver uma vida em perigo. Ou se alguém machuca uma criança. Você pode perguntar antes. Vamos continuar?
       *[unknown] Não sei o que eles precisam contar a outras pessoas. Pergunte antes de dizer quem você é. Vamos continuar?
    }
    .again = { $reporting ->
        [must] Você pode perguntar antes. Também aqui precisam avisar alguém, se alguém machuca uma criança. Vamos continuar?
        [may] Também aqui, talvez precisem avisar alguém se houver uma vida em perigo. Você pode perguntar antes. Vamos continuar?
       *[unknown] Também não sei o que eles precisam contar a outras pessoas. Você pode perguntar antes. Vamos continuar?
    }
handover-near = Você pode escrever à vontade agora, sem ninguém por perto?
handover-share = Quer que eu passe para eles o que você já escreveu? Assim não precisa contar duas vezes. Deixo nomes e números de fora.
    .again = Você escolhe. Quer que eu passe para eles o que você já escreveu?
handover-wait = { $known ->
        [yes] A espera agora é de uns { $minutes } minutos.
       *[no] Não sei quanto vai demorar. Vou avisando você.
    }
handover-ask = Quer que eu conecte você?
    .again = Quer que eu conecte você agora? Pode dizer não.
# In an emergency: the number stands there already; who they are and one yes.
handover-short = Também posso passar você para uma pessoa de { $helpline }. Ela vê o que você escreve e o país, não o seu nome. Talvez precisem avisar alguém se houver uma vida em perigo. { danger-now } Quer que eu conecte você?
    .again = A pessoa seria de { $helpline }. Ela vê o que você escreve e o país, não o seu nome. { danger-now } Quer que eu conecte você agora?
handover-declined = Certo, não conecto. Nada foi enviado. O que você quer fazer?
    .again = Tudo bem. Nada foi enviado. O que você quer fazer?
# What do they see?
handover-see = Eles veem o que você escrever de agora em diante. Veem o país, a língua e o quanto parece grave. O que você escreveu antes, só se disser sim. Não veem o seu nome, o seu número nem onde você está.
    .again = Eles veem o que você escreve, o país, a língua e o quanto parece grave. Mais nada vem de mim.
# The helpline cannot be asked any more, a moment after it could.
handover-gone = Sinto muito. Agora não consigo passar você para lá. Não é por sua causa.
    .again = Sinto muito, lá também não tem ninguém agora. Não é por sua causa.

# The practice helpline: only for trying things out. It must never pass for help.
practice-who = Isto é só um treino, para experimentar. Nenhuma pessoa de verdade lê. Vamos continuar?
    .again = Este é o treino de novo. Nenhuma pessoa de verdade lê. Vamos continuar?
practice-joined = Esta é uma conversa de treino. Nenhuma pessoa de verdade lê. Para ajuda de verdade, envie “{ word-stop }” e comece de novo. { danger-now }
practice-line = Linha de treino
practice-name = Treino
practice-hello = Oi. Uma conversa começa assim. Escreva qualquer coisa para experimentar.
practice-answer = Sua mensagem chegou. Numa conversa de verdade, uma pessoa leria agora.
practice-more = Essa também chegou. Pode continuar, ou terminar a conversa.
practice-bye = Essa foi a conversa de treino. Agora você sabe como funciona.

# --- In line.

wait-start = Certo, chamei uma pessoa. Fique nesta conversa, por favor. Aviso quando ela entrar. Pode continuar escrevendo. Ela vai ver quando entrar.
    .again = Chamei de novo. Fique nesta conversa, por favor. Aviso quando alguém entrar.
wait-start-fresh = Certo, chamei uma pessoa. Fique nesta conversa, por favor. Ela não vai ver o que você escreveu antes. O que escrever a partir de agora, ela vê quando entrar.
    .again = Chamei de novo. Fique nesta conversa, por favor. O que escrever a partir de agora, a pessoa vê quando entrar.
wait-place = Ainda procuro uma pessoa. Seu lugar na fila: { $position }.
    .again = Agora o seu lugar na fila é { $position }. Continuo procurando.
wait-noplace = Ainda procuro uma pessoa. Não esqueci você.
    .again = Continuo aqui e continuo procurando. Que bom que você está esperando.
wait-worse = Se piorar, não espere pela conversa. { danger-now }
    .again = Você não precisa esperar se piorar. { danger-now }
wait-heard = Vou guardar isso para a pessoa. Pode escrever mais.
    .again = Isso também fica guardado para a pessoa.
wait-long = Está demorando demais. Sinto muito. Não é por sua causa. Seu lugar continua guardado. Vamos ver outro jeito também?
    .again = Ainda está demorando, e sinto muito. Seu lugar continua guardado. Quer ver outro jeito?
wait-options = Você também pode ligar para { $helpline }: { $number }. Seu lugar na fila continua guardado.
    .again = Enquanto espera, pode ligar para { $helpline }: { $number }.
wait-kept = Certo, seu lugar continua guardado. Aviso quando a pessoa entrar.
    .again = Certo, a gente espera junto. Seu lugar continua guardado.
wait-refused = Agora ninguém está livre. Sinto muito. Não é por causa do que você escreveu. Aqui está o que dá para fazer no lugar.
    .again = Lá também não tem ninguém livre. Sinto muito. Não é por sua causa. Aqui está o que mais dá para fazer.
# Someone else is open: they are asked only with a new yes.
wait-next = Lá ninguém está livre agora. Sinto muito. Não é por sua causa. Posso chamar { $helpline } no lugar. Veriam a mesma coisa.
    .again = Lá também não tem ninguém livre. Sinto muito. Posso chamar { $helpline } agora. Veriam a mesma coisa.
wait-left = Certo, tirei você da fila. Pode pedir de novo quando quiser.
    .again = Certo, você saiu da fila. Peça de novo quando quiser.

# --- With a person.

# Stands in for the counsellor's name where there is none.
live-someone = Uma pessoa da equipe
live-joined = Chegou alguém. { $counsellor }, de { $helpline }, é uma pessoa de verdade. Agora pode escrever para ela.
live-tips = Pode perguntar qualquer coisa. Não precisa responder a cada pergunta. Para parar, envie “{ word-stop }”.
live-human = Você está escrevendo com { $counsellor } agora. É uma pessoa de verdade de { $helpline }.
    .again = Sim, { $counsellor } é uma pessoa de verdade de { $helpline }.
live-real-check = Dá para conferir. Ligue para { $helpline }: { $number }. Pergunte se { $counsellor } trabalha lá.
live-dropped = A conexão caiu. Estou tentando trazer a pessoa de volta. Você não fez nada de errado. Pode continuar escrevendo. Eu guardo para ela.
    .again = A conexão caiu de novo, sinto muito. Estou tentando trazer a pessoa de volta.
live-back = A conexão voltou. Pode continuar.
    .again = A conexão voltou de novo. Pode continuar.
live-lost = Não consegui trazer a pessoa de volta. Sinto muito. Não é por sua causa. Quer que eu chame outra pessoa?
    .again = Perdi a pessoa de novo, sinto muito. Quer que eu chame outra?
live-switch-ask = { $counsellor } pergunta se outra pessoa de { $helpline } pode continuar. Ela veria o que vocês escreveram. Tudo bem?
live-switch-yes = Certo. { $counsellor } fica com você até a nova pessoa chegar.
live-switch-no = Certo, fica como está. Pode continuar com { $counsellor }.
live-switch = Agora vem outra pessoa. { $counsellor }, de { $helpline }, também é uma pessoa de verdade.
live-quiet = Você ainda está aí? No seu tempo. Não tem pressa.
    .again = Só estou conferindo. Você ainda está aí? Não tem pressa.
live-closed-quiet = Vou fechar a conversa agora, para ela ficar privada. Pode escrever de novo quando quiser.
live-ended = A conversa acabou. Você fez bem em falar.
    .again = Esta conversa também acabou. Você fez bem em falar.
live-to-bot = A conversa com a pessoa acabou. Sou eu de novo, o computador. Pode continuar escrevendo aqui.
    .again = Sou eu de novo, o computador. Pode continuar escrevendo aqui.
live-left = Certo, avisei a eles que você precisou sair. Você não fez nada de errado.
    .again = Certo, já sabem que você precisou sair. Você não fez nada de errado.
live-media = Só consigo passar palavras. A pessoa não viu o que você mandou.
    .again = Isso não chegou até a pessoa. Só palavras chegam.
live-undone = Certo, peguei de volta. A pessoa não viu.
    .again = Peguei de volta. Essa a pessoa não viu.
live-undo-late = Talvez já tenham visto. Pedi que apagassem.
    .again = Pedi que apagassem essa também.
live-undo-none = Não há mais nada que eu possa pegar de volta.
    .again = Mais do que isso não consigo pegar de volta.
# Something feels wrong.
live-report = Sinto muito. Obrigado por me dizer. Eu conto a quem cuida desta conversa, não à pessoa com quem você escreve. Você não precisa continuar. Quer que eu encerre a conversa agora?
    .again = Obrigado por me dizer. Eu conto a quem cuida desta conversa. Quer que eu encerre agora?
live-report-ended = Acabou. Você não fez nada de errado. Foi certo você dizer.
live-report-stay = Certo. Pode encerrar quando quiser.
    .again = Certo, você continua. Encerre quando quiser.

any-stop-live = Certo, avisei a eles que você precisou sair. Você não fez nada de errado. Não escrevo mais, a não ser que você escreva primeiro. { danger-now }
any-delete-helpline = Pedi a { $helpline } que também apague o que guarda. Talvez a lei mande guardar uma parte. Você pode perguntar.

# --- Buttons.

btn-chat = Conversar aqui
btn-see = O que eles veem?
btn-go-on = Continuar
btn-not-now = Agora não
btn-free = Sim, posso escrever
btn-share = Sim, pode passar
btn-share-fresh = Não, começar do zero
btn-connect = Sim, pode conectar
btn-leave-line = Sair da fila
btn-wait-on = Continuar esperando
btn-leave = Terminar a conversa
btn-end-it = Sim, terminar
btn-stay = Não, continuar
btn-feels-wrong = Algo está estranho
btn-undo = Pegar de volta
btn-new-person = Sim, outra pessoa

# --- On the page.

web-waiting = Esperando uma pessoa
web-typing = Escrevendo.
web-edited = Alterada
web-taken-back = Retirada
