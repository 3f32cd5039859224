### Status: drafted 2026-11-28.
### Country: only asked to find services, may be refused (safety rule A5). Country names come bare ("País: Brasil").

country-ask = Em que país você está? Uso isso para achar gente perto de você. Não preciso saber a cidade.
    .again = Para achar gente perto de você, preciso do país. Qual é? Só se quiser dizer.
country-guess = Você está neste país: { $country }? É só um palpite, por causa da sua língua.
    .again = É { $country }? Foi só um palpite.
country-set = Certo, { $country }. Pode mudar quando quiser.
country-changed = Pronto. O país agora é { $country }.
    .again = Certo, fica { $country }.
country-kept = Certo, não muda nada. Pode continuar escrevendo.
    .again = Certo. Fica como está.
country-refused = Tudo bem. Você não precisa dizer. Esta página tem todos os números. Você pode olhar por conta própria: { $url }. Em perigo agora? Ligue para o 112. Funciona em muitos lugares.
    .again = Tudo bem, não precisa dizer. Todos os números estão aqui: { $url }. { emergency-bar-unknown }
country-later = Tudo bem, dá para continuar sem isso. Esta página tem todos os números: { $url }. { emergency-bar-unknown } Você também pode só me escrever.
    .again = Agora não precisamos do país. Todos os números estão aqui: { $url }. { emergency-bar-unknown }
country-not-found = Desculpe, esse eu não conheço. Pode escolher nesta lista ou escrever o nome do país?
    .again = Ainda não achei. A falha é minha. Pode escrever o nome do país de outro jeito?
country-two = Encontrei mais de um. Qual deles é?
    .again = Há mais de um com esse nome. Qual deles você quis dizer?
numbers-page = Esta página tem todos os números: { $url }
    .again = Todos os números estão nesta página: { $url }
