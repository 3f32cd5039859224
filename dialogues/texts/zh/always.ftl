### Status: drafted 2026-11-28.
### What can be asked at any time.

any-stop = 好，我停下了。除非你先发消息，不然我不会再发。{ danger-now }
any-delete-ask = 我这边有关你的内容，我会全清掉。清了就找不回来了。可以吗？
    .again = 真的要把我这边的全清掉吗？清了就找不回来了。
any-delete-web = 好了，我这边的都清掉了。这一页可能还在你浏览器的历史记录里。
any-delete-app = 好了，我这边的都清掉了。剩下的，要在你手机上删掉这个聊天才行。
any-delete-discord = 好了，我这边的都清掉了，我发的也拿走了。你发的我拿不走。手指按住每一条，就可以删。
delete-kept = 好，什么都没清。你接着写就行。

any-language = 你想用哪种语言？
    .again = 我会这些语言。要哪一种？
any-language-set = 好，我用{ $language }写。
    .again = 换好了，现在用{ $language }。
any-language-none = 不好意思，这种语言我还不会写。我会这些。
    .again = 这种语言我还没有，不好意思。有的是这些。

any-person = 可以。有真人能和你聊。我只需要知道是哪个国家或地区。
    .again = 我帮你找真人。在哪个国家或地区找？
any-person-yes = 可以。有真人能和你聊。
    .again = 可以，真人能和你聊。
any-thanks = 不客气。还想写的话，我在。
    .again = 随时都可以。你来找我，真好。
any-wrong = 对不起，我弄错了。谢谢你告诉我。{ danger-now }现在怎么做最能帮到你？
    .again = 对不起，又弄错了，怪我。{ danger-now }现在怎么做最能帮到你？

any-who = 我是一个免费的小工具，帮你查你那里谁能帮忙。我不是警察，也不是你学校的。这个聊天是谁在管，可以看这里：{ $about }
    .again = 我是一个免费的小工具，帮你在你那里找人帮忙。这一页说得更细：{ $about }
any-private = 是这样的：我不问你的名字。我不会告诉你家里、学校或警察。聊天结束，我就忘掉。热线有自己的规定。有人有生命危险时，他们可能得告诉别人。你可以先问他们。
    .again = 我不知道你的名字，也不会告诉别人。热线有自己的规定，你可以先问他们。
any-private-web = 我不用 cookie，也不记名字。但是用这个手机的人，可能会看到这一页。浏览器可能有记录。管 wifi 的人，可能看得到是哪一页。
    .again = 我不用 cookie。但浏览器里可能还有这一页的记录。
any-private-app = 这个应用自己可能会留一份聊天。用这个手机的人也可能会看到。
    .again = 这个应用自己可能会留一份聊天。
any-parents = 我不会告诉他们。我也不知道他们是谁。如果你找热线聊，可以问问他们会怎么做。
    .again = 不会，我不告诉家里任何人。我也没法告诉，我不知道你是谁。
any-police = 我不能报警，也不会报警。我不知道你是谁、在哪里。如果你打 { $emergency }，他们可能会派人来。
    .again = 不会，我打不了。只有你，或者你身边的人，可以打 { $emergency }。
any-police-unknown = 我不能报警，也不会报警。我不知道你是谁、在哪里。
    .again = 不会，我打不了，也不知道你在哪里。
any-locate = 看不到。我看不到你在哪里，也不会去看。
    .again = 真的看不到你在哪里。
any-robot = 是的，我是电脑程序。我照着简单的规则回答，会弄错。我帮你找真人。
    .again = 是的，我是电脑程序，不是真人。我可以帮你找一个真人。
any-cost = 我是免费的，只用一点点手机流量。每个号码旁边，我都会写要不要钱。
    .again = 我是免费的。每个号码旁边都写着要不要钱。
any-how-long = 我马上就回。热线那边要等多久，我说不准。你可以多问我要几个号码。
    .again = 他们要多久，我说不准。没人接的话，我再给你看别的。
any-what = 你可以告诉我怎么了。我给你看谁能帮忙、怎么联系。你随时可以停。
    .again = 跟我说一点，我就给你看谁能帮忙。你随时可以停。
any-repeat = 好，再来一次。
    .again = 好，再说一遍。
any-complain = 对不起。你可以告诉管这个聊天的人：{ $about } 不用说名字。
    .again = 你可以在这里告诉管这个聊天的人：{ $about }
any-keep-web = 你一离开，这一页什么都不会留。方便的话，可以把号码抄下来。
    .again = 离开以后，这里什么都不会留。方便的话，抄下一个号码。

# The help word's answer looks like small talk; the numbers come on tap.
any-help-word = 好呀，点开看看。
    .again = 在这里，点开看看。
any-help-word-open = { danger-now }{ $helpline }：{ $number }。发“{ word-hide }”就能藏起来。
    .again = { $helpline }：{ $number }。{ danger-now }发“{ word-hide }”就能藏起来。
any-help-word-numbers = { danger-now }号码都在这里：{ $url } 发“{ word-hide }”就能藏起来。
    .again = 所有号码：{ $url } { danger-now }

# The cover after the hide word. No mention of help.
hide-cover = 今天看起来不会下雨，下午有一点小风。
    .again = 接下来都是晴，没什么风。
hide-cover-two = 晚些时候有几朵云，雨不多。
    .again = 到周末都不冷不热。
