### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = Notas
web-exit = Sair desta página
web-exit-help = Leva você para outra página. Não limpa o histórico do navegador.
web-skip = Ir para as mensagens
web-log-label = Mensagens
web-input-label = Sua mensagem
web-send = Enviar
web-no-js = Envie a sua mensagem e a resposta aparece aqui. “{ web-refresh }” procura mensagens novas.
web-refresh = Ver mensagens novas
web-tracks-link = Apagar os rastros
web-tracks = O navegador guarda uma lista das páginas que você abre. Uma janela privada não guarda. Se você apagar a lista toda, alguém pode perceber. Talvez seja melhor apagar só esta página.
web-from-you = Você
web-from-bot = Computador
web-from-person = Uma pessoa
web-closed = Esta conversa está fechada. Você pode começar outra.
web-lost = Esta conversa sumiu. Assim ela fica privada. Você pode começar outra. { danger-now }
web-not-found = Esta página não está aqui. Você pode voltar ao começo.
web-start = Começar
web-language-label = Língua
web-error = Algo deu errado do nosso lado. Não foi culpa sua. { danger-now }
web-too-fast = Você escreve rápido. Me dê um momento. { danger-now }
web-exit-loading = Carregando
web-exit-two = Aperte Shift mais duas vezes para sair.
web-exit-one = Aperte Shift mais uma vez para sair.
web-exit-over = A saída com Shift volta ao começo.
web-exit-shift = No teclado, você também pode apertar Shift três vezes.
web-sending = Enviando
web-sent = Enviada
web-not-sent = Ainda não foi. Continuo tentando.
web-retry = Não foi. Toque para tentar de novo.
web-offline = Você está sem internet. Uma ligação talvez funcione. Envio quando você voltar.
web-show = Mostrar de novo
web-listen = Ler em voz alta
web-listen-stop = Parar de ler
web-pictures = Imagens grandes
web-close = Fechar
web-run-by = Quem cuida desta conversa:
web-widget-off = A conversa não está aberta aqui. Você pode abrir na página dela. { danger-now }
web-own-page = Abrir a conversa

term-intro = Você pode escrever aqui. Envie “{ word-stop }” para parar. Números escolhem na lista.
term-left = Até logo. Nada disto ficou guardado.
