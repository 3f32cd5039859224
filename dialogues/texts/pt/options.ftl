### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = { $country }: você pode falar com estas pessoas. Você escolhe.
options-intro-silent = { $country }: você pode escrever para estas pessoas. Não precisa falar.
options-intro-next = { $country }: tem mais estas opções.
options-intro-other = Neste país ({ $country }) não achei uma linha só para jovens. Estas pessoas talvez também escutem.
option-call = { $helpline }. Ligue para o { $number }.
option-text = { $helpline }. Mande um SMS para o { $number }.
option-app = { $helpline }. Escreva pelo { $app }: { $number }.
option-web = { $helpline }. A página deles: { $url }
option-cost = { $cost ->
        [free] Para você é de graça.
        [free-no-credit] É de graça. Não precisa de crédito.
        [local] Custa como uma ligação local.
       *[unknown] Não sei bem quanto custa.
    }
option-bill = { $bill ->
        [hidden] Não aparece na conta.
        [shown] Pode aparecer na conta do telefone.
       *[unknown] Não sei se aparece na conta.
    }
option-keyword = Comece com a palavra “{ $keyword }”.
option-hours = { $state ->
        [always] Atende dia e noite.
        [open] Atende agora, até as { $hours }.
        [open-long] Atende agora.
        [closed] Agora não atende. Abre { $opens }.
        [closed-long] Agora não atende.
       *[unknown] Não sei bem quando atende.
    }
option-languages = Línguas: { $languages }.
option-age = Atende de { $from } a { $to } anos.
option-age-to = Atende até { $to } anos.
option-age-from = Atende a partir de { $from } anos.
option-anywhere = Funciona de qualquer país.
option-old = Faz um tempo que não consigo conferir. Pode ter mudado.
options-choose = O que parece bom para você?
options-all-closed = É muito tempo quando está difícil. Sinto muito. Por enquanto, você pode olhar aqui: { $url }. { danger-now }
options-again = Pode escolher uma, ou só continuar escrevendo. Não tem pressa.
    .again = Elas continuam aqui para você. Escolha quando quiser.
options-none-left = É tudo o que tenho para este país ({ $country }). Sinto muito por não ter mais. Você também pode olhar aqui: { $url }. { danger-now }
    .again = Neste país ({ $country }) não conheço mais ninguém. Esta página pode ajudar: { $url }. { danger-now }

picked-call = Você pode ligar para { $helpline }:
picked-text = Você pode mandar um SMS para { $helpline }:
picked-app = Você pode escrever para { $helpline } pelo { $app }:
picked-web = Esta é a página de { $helpline }:
picked-after = Pode voltar e me contar como foi.

weekday = { $day ->
        [mon] na segunda
        [tue] na terça
        [wed] na quarta
        [thu] na quinta
        [fri] na sexta
        [sat] no sábado
       *[sun] no domingo
    }
opens-today = hoje às { $time }
opens-tomorrow = amanhã às { $time }
opens-day = { $day } às { $time }

any-other = Certo. Aqui tem mais gente.
    .again = Certo, vou mostrar mais.
any-not-work = Sinto muito. Obrigado por me dizer. O que não deu certo?
    .again = Sinto muito que tenha acontecido de novo. O que não deu certo?
any-not-work-next = Obrigado. A culpa não é sua. Vamos tentar esta outra opção.
    .again = Obrigado por tentar de novo. Aqui tem outra pessoa.
any-not-work-last = Obrigado. A culpa não é sua. Não tenho outra linha para este país ({ $country }). Por favor, tente de novo mais tarde, ou olhe aqui: { $url }. { danger-now }
    .again = Obrigado por tentar. Nesta página pode haver outras: { $url }. { danger-now }
any-not-work-sorry = Obrigado por me dizer. A culpa não é sua. Vamos procurar outra opção.
    .again = Obrigado. Vamos continuar procurando.

cantcall-first = Tudo bem. Não precisa ligar. É porque alguém pode ouvir, ou é por causa do dinheiro?
    .again = Não precisa ligar. É porque alguém pode ouvir, ou é por causa do dinheiro?
cantcall-heard = Então vamos ficar só na escrita.
cantcall-nocredit = Mostro primeiro o que é de graça. { danger-now }
    .again = Agora o que é de graça vem primeiro. { danger-now }
cantcall-none = Neste país ({ $country }) não tenho uma linha por escrito. Tem um telefone que você possa usar? Talvez na escola, no posto de saúde ou na casa de amigos. Esta página tem mais: { $url }. { danger-now }
    .again = Neste país ({ $country }) ainda não tenho uma linha por escrito. Esta página pode ter uma: { $url }. { danger-now }
near-first = Certo. Envie “{ word-hide }” se precisar. Vou escrever pouco. Você pode voltar quando não tiver ninguém perto.
    .again = Certo. Escrevo pouco. “{ word-hide }” esconde tudo isto.

noline-first = Sinto muito. Procurei e não achei uma linha para jovens neste país ({ $country }). A culpa não é sua. Aqui tem ajuda para qualquer país: { $url }. Alguém de confiança na escola, no posto de saúde ou na família talvez saiba mais. { danger-now }
    .again = Ainda não tenho uma linha neste país ({ $country }). Sinto muito. Esta página tem ajuda para qualquer país: { $url }. Tem alguma pessoa adulta em quem você confia? { danger-now }
keep-reached = Que bom que deu certo falar com eles. Pode me escrever quando quiser.
    .again = Que bom que deu certo de novo. Pode me escrever quando quiser.
