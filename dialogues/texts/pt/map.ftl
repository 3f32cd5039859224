### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = Onde há ajuda?
page-map-intro = Este mapa mostra onde conhecemos ajuda para jovens. Você também pode usar a lista.
page-map-link = Mapa de ajuda
page-map-note = Nomes e fronteiras seguem as Nações Unidas. Não tomam partido.
page-map-list = Todos os países em uma lista
page-map-country = País

page-map-legend = O que as cores dizem
page-cover-free = Uma linha gratuita para jovens
page-cover-young = Uma linha para jovens
page-cover-other = Só outros serviços
page-cover-none = Não conhecemos nenhum serviço
page-gaps-title = Onde falta ajuda
page-gaps-intro = Nestes países não conhecemos uma linha para jovens. Pode haver uma que não vimos.
page-gaps-kind = Aqui não conhecemos nenhuma:
page-gaps-tell = Você conhece uma? Por favor, avise a gente.

page-pop-helpline = Linhas de ajuda
page-pop-reporting = Lugares para denunciar
page-pop-government = Linhas do Estado
page-kind-counselling = Orientação para jovens
page-kind-police-unit = Polícia para crianças e famílias
page-kind-ai-driven = Programa de conversa, não uma pessoa

page-filter-title = Mostrar só
page-filter-topic = Qual é o assunto
page-filter-channel = Como falar com eles
page-filter-open = Atende agora
page-filter-any = Qualquer
page-filter-apply = Mostrar
page-filter-clear = Mostrar tudo de novo
page-filter-none = Nada na nossa lista combina com tudo isso. Tente escolher menos.
page-filter-maybe = Alguns serviços não dizem isso. Agora eles não aparecem.

page-channel-chat = Conversa numa página da internet
page-channel-email = E-mail
page-channel-page = Página da internet

page-topic-suicide = Não querer viver
page-topic-self-harm = Machucar-se
page-topic-physical-abuse = Quando alguém bate ou machuca
page-topic-sexual-abuse = Toque ou sexo que você não quer
page-topic-emotional-abuse = Humilhação ou medo
page-topic-neglect = Ninguém cuida de você
page-topic-domestic-violence = Violência em casa
page-topic-bullying = Bullying
page-topic-online-exploitation = Ameaças ou maldade na internet
page-topic-harmful-practices = Casamento forçado, corte genital e parecidos
page-topic-labour-trafficking = Trabalho forçado e tráfico de pessoas
page-topic-mental-health = Sentimentos e saúde mental
page-topic-grief = Perder alguém
page-topic-family-relationships = Família
page-topic-peer-relationships = Amizade e amor
page-topic-sexuality-identity = Quem você é e quem você ama
page-topic-physical-health = Corpo e saúde
page-topic-school = Escola e trabalho
page-topic-basic-needs = Comida, lugar para dormir, estar longe de casa
page-topic-substance-use = Álcool e drogas
page-topic-discrimination = Maus-tratos por você ser quem é
page-topic-legal-migration = Leis, direitos e refúgio

page-checked-on = Conferido em { $date }
page-next-check = Próxima verificação
page-checked-by = Conferido por
page-vetting = Quanta certeza temos
page-vetting-confirmed = Confirmado com o serviço
page-vetting-two-sources = Duas fontes dizem o mesmo
page-vetting-one-source = Uma fonte boa
page-vetting-weak = Uma fonte fraca
page-home-only = Este número talvez só funcione neste país: { $country }.
page-way-hidden = Várias pessoas não conseguiram contato por um dos meios. Ele não aparece agora.
page-reach-good = Outras pessoas dizem que aqui alguém responde.
page-reach-seldom = Outras pessoas dizem que muitas vezes é difícil falar com alguém aqui.
page-hours-doubt = Outras pessoas dizem que ninguém respondeu nestes horários.

page-report-link = Avisar de um erro
page-report-intro = Quem cuida desta lista vai ler. Por favor, não escreva nada sobre você.
page-report-what = O que está errado?
page-report-dead = O número ou a página não funciona
page-report-other-place = Outras pessoas atendem lá
page-report-hours = O horário está errado
page-report-cost = Custa dinheiro
page-report-closed = O serviço fechou
page-report-right = O número ou a página certa, se você souber
page-report-bad = Aqui só cabe um telefone ou um endereço da internet.
page-report-thanks = Obrigado. Vamos olhar.
page-report-later = São muitos de uma vez. Por favor, tente mais tarde.

page-chat-app = Conversar pelo { $app }
page-poster-link = Cartaz para imprimir
page-poster-title = Tem alguém para escutar você
page-poster-lead = Você pode falar de qualquer coisa. Não precisa dizer o seu nome.
page-poster-scan = Aponte a câmera do telefone para cá
page-poster-computer = Um computador responde primeiro e mostra quem pode ajudar.

page-data-title = Leve esta lista com você
page-data-intro = Qualquer pessoa pode baixar, usar e compartilhar. Não precisa de chave.
page-data-version = Versão
page-data-signed = Cada arquivo é assinado. Aqui está como conferir:
page-changes-title = O que mudou
page-changes-none = Nada mudou ainda.
page-changes-added = Novo
page-changes-edited = Mudado
page-changes-removed = Retirado
page-changes-two = Duas pessoas conferiram este número.
