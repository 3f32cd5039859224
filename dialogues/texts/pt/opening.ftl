### Status: drafted 2026-11-28.
### What is said first. Brazilian Portuguese, kept so that Portugal, Angola and Mozambique read it with ease ("telefone", not
### "celular"; "crédito"). "você" with the standard imperative; no gendered word for the young person (no "sozinho").
### The computer says "obrigado" (o computador).

# $known is yes when the country is known, else no. 112 is worded as "in many places", never as certain.
open-hello =
    { $known ->
        [yes] Oi, que bom que você está aqui. Sou um computador, não uma pessoa. Ajudo você a achar alguém para conversar. Em perigo agora? Ligue para o { $emergency }.
       *[no] Oi, que bom que você está aqui. Sou um computador, não uma pessoa. Ajudo você a achar alguém para conversar. Em perigo agora? Ligue para o 112. Em alguns lugares o número é outro. Toque em “{ btn-emergency }” e eu procuro.
    }

open-exit-web = Para sair rápido, toque em “{ web-exit }” no alto. Você também pode enviar “{ word-hide }”. Quem usa este telefone pode ver esta página.
open-exit-app = Para esconder esta conversa rápido, envie “{ word-hide }”. Quem usa este telefone pode ver a conversa. Se ficar um tempo sem mensagens, apago aqui o que posso. Para guardar, toque em “{ btn-keep }”.
open-exit-terminal = Para esconder isto rápido, envie “{ word-hide }”. Quem olha para esta tela pode ver.

open-ask = Você pode escrever sobre qualquer coisa. Poucas palavras bastam. Não precisa dizer o seu nome. O que está acontecendo?
    .again = Você pode escrever sobre qualquer coisa. Não precisa dizer o seu nome. O que ajudaria hoje?

open-kept = Certo, esta conversa fica. Depois você pode apagar com “{ word-delete }”.
    .again = Esta conversa fica. “{ word-delete }” apaga quando você quiser.

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = chuva
word-help = sol
word-stop = parar
word-delete = apagar
