### Status: drafted 2026-11-28.
### What is said first. Chinese in simplified characters, plain everyday mandarin that reads well on the mainland and abroad.
### "you" is 你; only the messages to adults (adult-*) use 您. No gendered word for the young person. No full stop
### right behind an address, or phones take it into the link.

open-hello =
    { $known ->
        [yes] 嗨，你来了，真好。我是电脑程序，不是真人。我帮你找一个可以聊聊的人。现在有危险吗？请打 { $emergency }。
       *[no] 嗨，你来了，真好。我是电脑程序，不是真人。我帮你找一个可以聊聊的人。现在有危险吗？请打 112。有些地方的号码不一样。点“{ btn-emergency }”，我来查。
    }

open-exit-web = 想马上离开，就点最上面的“{ web-exit }”。也可以发“{ word-hide }”。用这个手机的人，可能会看到这一页。
open-exit-app = 想马上藏起来，就发“{ word-hide }”。用这个手机的人，可能会看到这里。安静一阵子后，能清掉的我会清掉。想留着，就点“{ btn-keep }”。
open-exit-terminal = 想马上藏起来，就发“{ word-hide }”。看着这个屏幕的人，可能会看到这里。

open-ask = 什么都可以写，几个字也行。不用说名字。你怎么啦？
    .again = 什么都可以写。不用说名字。今天怎么帮你比较好？

open-kept = 好，聊天先留着。以后想清掉，就发“{ word-delete }”。
    .again = 聊天还留着。什么时候想清掉，就发“{ word-delete }”。

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = 天气
word-help = 晴天
word-stop = 停止
word-delete = 删除
