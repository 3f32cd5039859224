### Status: drafted 2026-11-28.
### The levels below emergency: thanks, belief, not your fault, choice, next step. No "why", no detail.

check-danger = 谢谢你告诉我。先问一件事：你现在安全吗？
check-safe = 谢谢，知道你现在没事就好。我们来找一个能和你聊聊的人。

urgent-first = 谢谢你告诉我。一个人扛着这些，太重了。你说出来了，真好。有真人可以和你聊这件事。
    .again = 我在听。你愿意告诉我，真好。有真人可以听你把这些都说完。

# Thoughts of dying or self-harm, no plan and no act in the words.
urgent-dark-thoughts = 谢谢你告诉我。有这样的念头，心里会很沉。这样的念头，也是可以过去的。你不用一个人面对，现在就有人能听你说。{ danger-now }
    .again = 我在听。你愿意说出来，真好。你很重要。有人可以陪着你。{ danger-now }

# Someone is hurting them.
urgent-hurt = 谢谢你告诉我。你值得被相信。这不是你的错。不用再多说什么。有人可以陪你想想，接下来怎么办。
    .again = 我在听。这些都不是你的错。接下来的一步，有人可以帮你。

# Someone online has pictures, or makes threats.
urgent-online-threat = 谢谢你告诉我。我不会怪你，这不是你的错。不用给钱，也不用再发什么。接下来的一步，有人可以帮你。
    .again = 我在听。这依然不是你的错。不用回他们。现在就有人可以帮你。

# Our own reading of the words failed: treated as urgent.
urgent-unread = 谢谢你告诉我。我没能全看懂，是我的问题，不是你的。真人能懂。{ danger-now }
    .again = 对不起，我还是没能全看懂。真人能懂。{ danger-now }

concern-first = 谢谢你告诉我。听起来真不容易。你不用一个人扛着。和一个人聊聊，会不会好一点？
    .again = 我在听。这些压在心里，真不轻。和一个人聊聊，会不会好一点？
concern-topic = 谢谢，这样我就知道往哪里找了。有人很懂这方面的事。
    .again = 谢谢。我知道有人可以和你聊这个。
listening-more = 谢谢你把这些也告诉我。能写出来，真好。
    .again = 我在听。你写的我都在看。
not-sure-person = 没关系，现在不用想清楚。可以先看看有谁。要我给你看吗？
    .again = 不急。我可以给你看有谁，聊不聊你来定。要看吗？

none-first = 谢谢你来找我。我帮年轻人找可以聊聊的人。家里、学校、感情、心情不好、网上的事，都可以。你想聊点什么？
    .again = 我在。什么事都可以说。你想聊点什么？
none-again = 没关系，不急。你可以随便看看，也可以问我这个怎么用。
    .again = 慢慢来。可以问我这个怎么用，也可以想到什么写什么。
none-third = 一下子说不出来，没关系。有人可以帮你慢慢说。要我找一个人吗？
    .again = 慢慢来就好。要我帮你找一个人吗？
still-here = 我还在。写多写少都可以。
    .again = 我在。慢慢来。

no-person-wanted = 没问题，你说了算。我可以给你一个号码，留着以后用。或者先在这里写一会儿。我只是电脑程序，给不了建议。
    .again = 没关系，你来选。可以接着写，也可以拿个号码以后用。
keep-later = 好，给你，先留着：{ $helpline }，{ $number }。随时可以回来。
    .again = 再给你一次：{ $helpline }，{ $number }。

question-first = 好，写出来就行。我不会反过来问你。
    .again = 你说，直接写问题就好。
question-answer = 问得好。我只是电脑程序，这个答不好。能回答的人都在这里：{ $url } 不用说名字。{ danger-now }
    .again = 这个我答不好。这一页上的人可以：{ $url } { danger-now }
question-answer-line = 问得好。我只是电脑程序，这个答不好。{ $helpline } 可以：{ $number }。不用说名字。{ danger-now }
    .again = 这个我答不好。{ $helpline } 可以：{ $number }。{ danger-now }
