### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read all of this:
### nothing here may tell what the chat is for.

push-neutral = Você tem uma mensagem nova.
push-show = Mostrar
app-group = Eu só converso com uma pessoa de cada vez. Toque no meu nome e escreva lá.
app-group-open = Escrever só para mim

# The list of commands.
app-command-start = Começar
app-command-help = O que eu faço
app-command-country = Mudar o país
app-command-language = Mudar a língua
app-command-stop = Parar esta conversa
app-command-delete = Limpar esta conversa
app-command-hide = Mostrar o tempo
