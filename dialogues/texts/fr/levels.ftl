### Status: drafted 2026-11-28.
### The levels below emergency: thanks, belief, not your fault, choice, next step. No "why", no detail.

check-danger = Merci de me le dire. Une chose d'abord. Tu es en sécurité là, maintenant ?
check-safe = Merci. C'est bon à savoir. Cherchons une personne à qui tu peux parler.

urgent-first = Merci de me le dire. C'est beaucoup pour une seule personne. Tu as bien fait de le dire. Une vraie personne peut en parler avec toi.
    .again = Je te lis. Tu fais bien de me le dire. Une vraie personne peut tout écouter.

# Thoughts of dying or self-harm, no plan and no act in the words.
urgent-dark-thoughts = Merci de me le dire. Des pensées comme ça peuvent peser très lourd. Elles peuvent aussi passer. Tu n'as pas à rester sans aide avec elles. Quelqu'un peut t'écouter maintenant. { danger-now }
    .again = Je te lis. Tu fais bien de mettre des mots dessus. Tu comptes. Une personne peut être là avec toi. { danger-now }

# Someone is hurting them.
urgent-hurt = Merci de me le dire. Tu mérites qu'on te croie. Ce n'est pas ta faute. Pas besoin de m'en dire plus. Une personne peut t'aider à réfléchir à la suite.
    .again = Je te lis. Rien de tout ça n'est ta faute. Une personne peut t'aider pour la prochaine étape.

# Someone online has pictures, or makes threats.
urgent-online-threat = Merci de me le dire. Je ne vais pas te gronder. Ce n'est pas ta faute. Tu n'as pas à payer, et tu n'as rien d'autre à envoyer. Une personne peut t'aider pour la prochaine étape.
    .again = Je te lis. Ce n'est toujours pas ta faute. Tu n'as pas à leur répondre. Une personne peut t'aider maintenant.

# Our own reading of the words failed: treated as urgent.
urgent-unread = Merci de me le dire. Je n'ai pas pu tout comprendre. C'est ma faute, pas la tienne. Une vraie personne le peut. { danger-now }
    .again = Désolé, je n'arrive toujours pas à tout comprendre. Une vraie personne le peut. { danger-now }

concern-first = Merci de me le dire. Ça a l'air dur. Tu n'as pas à porter ça dans ton coin. Est-ce que ça t'aiderait d'en parler avec une personne ?
    .again = Je te lis. Ça fait beaucoup à porter. Est-ce que ça t'aiderait d'en parler avec une personne ?
concern-topic = Merci. Ça m'aide à chercher. Il y a des gens qui s'y connaissent bien.
    .again = Merci. Je connais des gens qui peuvent en parler avec toi.
listening-more = Merci de me dire ça aussi. Tu fais bien de mettre des mots dessus.
    .again = Je te lis. Je continue à tout lire.
not-sure-person = Pas de souci. Tu n'as pas à savoir tout de suite. Tu peux d'abord regarder qui est là. Je te montre ?
    .again = Rien ne presse. Je peux te montrer qui est là. Tu choisis si tu veux parler. Je te montre ?

none-first = Merci d'écrire. J'aide les jeunes à trouver une personne à qui parler. Ça peut être la maison, l'école, l'amour, le moral ou un truc en ligne. De quoi tu aimerais parler ?
    .again = Je suis là. Ça peut être n'importe quoi. De quoi tu aimerais parler ?
none-again = Pas de souci. Rien ne presse. Tu peux juste regarder, ou me demander comment ça marche.
    .again = Prends ton temps. Tu peux me demander comment ça marche. Ou écris ce qui te vient.
none-third = Ce n'est pas grave si les mots ne viennent pas. Une personne peut t'aider à les trouver. Je cherche quelqu'un ?
    .again = Tu peux prendre ton temps. Je te cherche une personne ?
still-here = Je suis toujours là. Tu peux écrire autant ou aussi peu que tu veux.
    .again = Je suis là. Prends ton temps.

no-person-wanted = Pas de souci. C'est toi qui décides. Je peux te montrer un numéro pour plus tard. Ou tu peux écrire un peu ici. Je suis juste un ordinateur, alors je ne peux pas donner de conseils.
    .again = D'accord. C'est toi qui choisis. Tu peux continuer à écrire ici, ou prendre un numéro pour plus tard.
keep-later = D'accord. Voilà, comme ça tu l'as : { $helpline }, { $number }. Tu peux revenir quand tu veux.
    .again = Voilà encore une fois : { $helpline }, { $number }.

question-first = Bien sûr. Écris-la. Je ne te demanderai rien en retour.
    .again = Vas-y. Écris juste ta question.
question-answer = Bonne question. Je suis juste un ordinateur, je ne peux pas bien y répondre. Ceux qui le peuvent sont ici : { $url }. Pas besoin de donner un nom. { danger-now }
    .again = Je ne peux pas bien répondre à celle-là. Les gens de cette page le peuvent : { $url }. { danger-now }
question-answer-line = Bonne question. Je suis juste un ordinateur, je ne peux pas bien y répondre. { $helpline } le peut : { $number }. Pas besoin de donner un nom. { danger-now }
    .again = Je ne peux pas bien répondre à celle-là. { $helpline } le peut : { $number }. { danger-now }
