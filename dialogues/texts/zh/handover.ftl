### Status: drafted 2026-11-28.
### A person on the other end: before the yes, in line, in the talk, and after it. Once a person is there, we say only
### what must be known.

# --- Before the yes. $helpline is who would answer.

option-chat = { $helpline }：可以就在这里和他们聊。
handover-who = 我可以帮你接通 { $helpline } 的一个真人。对方会看到你写的话、你的国家，还有情况急不急。看不到你的名字、你的号码，也看不到你在哪里。
    .again = { $helpline } 的一个真人，可以在这里和你打字聊。对方会看到你写的话、你的国家，还有情况急不急。看不到名字，看不到号码。
# $reporting: what this helpline must tell others.
handover-rules = { $reporting ->
        [must] 大多数事情他们都会替你保密。说出你是谁之前，可以先问清楚他们会怎么做。但有一点：如果有孩子正在受伤害，法律要求他们告诉别人。要继续吗？
        [may] 大多数事情他们都会替你保密。可以先问他们。但如果有人有生命危险，他们可能得告诉别人。有孩子正在受伤害时，也一样。要继续吗？
       *[unknown] 他们有哪些事必须告诉别人，我不知道。说出你是谁之前，先问问他们。要继续吗？
    }
    .again = { $reporting ->
        [must] 可以先问问他们会怎么做，不用急着说出你是谁。这里也一样，法律有规定：如果有孩子正在受伤害，必须告诉别人。要继续吗？
        [may] 可以先问他们。如果有人有生命危险，这里也可能得告诉别人。要继续吗？
       *[unknown] 这里有哪些事必须告诉别人，我不知道。可以先问他们。要继续吗？
    }
handover-near = 你现在是一个人，可以放心打字吗？
handover-share = 要不要我把你之前写的转给对方？这样你就不用再说一遍。名字和号码我会去掉。
    .again = 你来选。要把你之前写的转给对方吗？
handover-wait = { $known ->
        [yes] 现在大约要等 { $minutes } 分钟。
       *[no] 要等多久，我说不准。有消息我就告诉你。
    }
handover-ask = 要我帮你接通吗？
    .again = 现在帮你接通，好吗？不想的话，可以说不。
# In an emergency: the number stands there already; who they are and one yes.
handover-short = 我还可以帮你接通 { $helpline } 的一个真人。对方会看到你写的话和你的国家，看不到名字。有人有生命危险时，他们可能得告诉别人。{ danger-now }要我帮你接通吗？
    .again = 对方是 { $helpline } 的人。会看到你写的话和你的国家，看不到名字。{ danger-now }现在帮你接通，好吗？
handover-declined = 好，那就不接。什么都没有发出去。你想怎么做？
    .again = 没关系。什么都没有发出去。你想怎么做？
# What do they see?
handover-see = 从现在起你写的，对方看得到。还有你的国家、语言、情况急不急。之前写的，你同意了才给对方看。看不到你的名字、号码，也看不到你在哪里。
    .again = 对方看得到你写的、你的国家、语言、情况急不急。别的我都不给。
# The helpline cannot be asked any more, a moment after it could.
handover-gone = 对不起，现在没法帮你接通他们了。这不怪你。
    .again = 对不起，这一个现在也接不通了。这不怪你。

# The practice helpline: only for trying things out. It must never pass for help.
practice-who = 这只是练习，用来试一试的，没有真人在看。要继续吗？
    .again = 这还是练习，没有真人在看。要继续吗？
practice-joined = 这是练习，没有真人在看。想要真的帮助，就发“{ word-stop }”，再重新开始。{ danger-now }
practice-line = 练习线路
practice-name = 练习
practice-hello = 你好。聊天就是这样开始的。随便写点什么试试。
practice-answer = 你的消息收到了。真的聊天时，现在会有真人在看。
practice-more = 这条也收到了。可以接着写，也可以结束。
practice-bye = 练习结束了。现在你知道是怎么一回事了。

# --- In line.

wait-start = 好，我已经帮你找真人了。请留在这个聊天里，对方一来我就告诉你。你可以接着写，对方来了就会看到。
    .again = 我又帮你找了一次。请留在这个聊天里，对方一来我就告诉你。
wait-start-fresh = 好，我已经帮你找真人了。请留在这个聊天里。你之前写的，对方看不到。从现在起写的，对方来了会看到。
    .again = 我又帮你找了一次。请留在这个聊天里。从现在起写的，对方来了会看到。
wait-place = 还在找人。你排在第 { $position } 个。
    .again = 现在你排在第 { $position } 个。我还在找。
wait-noplace = 还在找人。我没有忘记你。
    .again = 我还在，还在找。你肯等，真好。
wait-worse = 要是更难受了，别等这个聊天。{ danger-now }
    .again = 要是更难受了，不用等。{ danger-now }
wait-heard = 我先替对方收着。你可以接着写。
    .again = 这个也收好了。
wait-long = 等得太久了，对不起。这不怪你。你的位置还在。要不要也看看别的办法？
    .again = 还是要等，对不起。你的位置还在。想看看别的办法吗？
wait-options = 你也可以打给 { $helpline }：{ $number }。你的位置还在。
    .again = 等的时候，也可以打给 { $helpline }：{ $number }。
wait-kept = 好，位置给你留着。对方一来我就告诉你。
    .again = 好，我们一起等。你的位置还在。
wait-refused = 现在没有人有空，对不起。不是因为你写的话。我们还可以这样做。
    .again = 那边也没有人有空，对不起。这不怪你。还有别的办法。
# Someone else is open: they are asked only with a new yes.
wait-next = 那边现在没有人有空，对不起。这不怪你。我可以改问 { $helpline }。他们会看到同样的内容。
    .again = 那边也没有人有空，对不起。我可以再问 { $helpline }。他们会看到同样的内容。
wait-left = 好，你已经不在排队了。随时可以再叫我找。
    .again = 好，已经不排了。想找的时候再说。

# --- With a person.

# Stands in for the counsellor's name where there is none.
live-someone = 一位工作人员
live-joined = 对方来了。{ $helpline } 的 { $counsellor } 是真人。现在你可以直接和对方说了。
live-tips = 什么都可以问。不用每个问题都回答。想停下，就发“{ word-stop }”。
live-human = 现在和你打字的是 { $counsellor }，是 { $helpline } 的真人。
    .again = 是的，{ $counsellor } 是 { $helpline } 的真人。
live-real-check = 你可以去核实。打给 { $helpline }：{ $number }，问问 { $counsellor } 是不是那里的人。
live-dropped = 线断了，我正在把对方找回来。你没有做错什么。可以接着写，我替对方收着。
    .again = 线又断了，对不起。我正在把对方找回来。
live-back = 线接上了，可以接着聊。
    .again = 又接上了，可以接着聊。
live-lost = 我没能把对方找回来，对不起。这不怪你。要我再找一个人吗？
    .again = 又断开了，对不起。要我再找一个人吗？
live-switch-ask = { $counsellor } 想换 { $helpline } 的另一个人来和你聊。新来的人会看到你们写的话。可以吗？
live-switch-yes = 好。新的人来之前，{ $counsellor } 会一直在。
live-switch-no = 好，不换。你接着和 { $counsellor } 聊。
live-switch = 现在换了一个人。{ $helpline } 的 { $counsellor } 也是真人。
live-quiet = 你还在吗？慢慢来，不急。
    .again = 我只是看看。你还在吗？不急。
live-closed-quiet = 我先把这里关上，免得被别人看到。你随时可以再写。
live-ended = 聊天结束了。你肯说出来，真棒。
    .again = 这次聊天也结束了。你肯说出来，真棒。
live-to-bot = 和真人的聊天结束了。现在又是我，电脑程序。你可以接着在这里写。
    .again = 又是我，电脑程序。你可以接着在这里写。
live-left = 好，我告诉对方你得走了。你没有做错什么。
    .again = 好，对方知道你得走了。你没有做错什么。
live-media = 我只能转文字。你发的那个，对方没有看到。
    .again = 那个没有传过去，只能传文字。
live-undone = 好，已经撤回。对方没有看到。
    .again = 撤回了。那一条对方没有看到。
live-undo-late = 对方可能已经看到了。我请对方删掉它。
    .again = 那一条，我也请对方删掉。
live-undo-none = 没有可以撤回的了。
    .again = 再往前的，我撤不回来了。
# Something feels wrong.
live-report = 对不起。谢谢你告诉我。我会告诉管这个聊天的人，不会告诉和你聊的那个人。你不用再聊下去。要我现在结束吗？
    .again = 谢谢你告诉我。我会转告管这个聊天的人。要我现在结束聊天吗？
live-report-ended = 现在结束了。你没有做错什么，你说出来是对的。
live-report-stay = 好。你随时可以结束。
    .again = 好，接着聊。想结束的时候就结束。

any-stop-live = 好，我告诉对方你得走了。你没有做错什么。除非你先发消息，不然我不会再发。{ danger-now }
any-delete-helpline = 我也请 { $helpline } 删掉他们留着的内容。按法律，有些他们可能得留着。你可以问他们。

# --- Buttons.

btn-chat = 就在这里聊
btn-see = 对方能看到什么？
btn-go-on = 继续
btn-not-now = 现在不了
btn-free = 可以放心打字
btn-share = 好，转过去
btn-share-fresh = 不，从头说
btn-connect = 好，帮我接通
btn-leave-line = 不排了
btn-wait-on = 接着等
btn-leave = 结束和真人聊
btn-end-it = 好，结束吧
btn-stay = 不，接着聊
btn-feels-wrong = 感觉不对劲
btn-undo = 撤回
btn-new-person = 好，换个人

# --- On the page.

web-waiting = 正在等真人
web-typing = 对方正在写。
web-edited = 改过
web-taken-back = 已撤回
