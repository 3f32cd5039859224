### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = 在{ $country }，你可以和这些人聊。你来选。
options-intro-silent = 在{ $country }，你可以写给这些人。不用出声。
options-intro-next = 在{ $country }，还有这些人。
options-intro-other = 在{ $country }，我没找到专门给年轻人的电话。这些人可能也愿意听你说。
option-call = { $helpline }：打 { $number }。
option-text = { $helpline }：发短信到 { $number }。
option-app = { $helpline }：在 { $app } 上写给 { $number }。
option-web = { $helpline } 的网页：{ $url }
option-cost = { $cost ->
        [free] 对你来说是免费的。
        [free-no-credit] 免费，没话费也能打。
        [local] 和打市内电话一样收费。
       *[unknown] 要不要钱，我不确定。
    }
option-bill = { $bill ->
        [hidden] 话费单上看不到。
        [shown] 话费单上可能会看到。
       *[unknown] 话费单上看不看得到，我不知道。
    }
option-keyword = 开头先写“{ $keyword }”。
option-hours = { $state ->
        [always] 白天晚上都有人。
        [open] 现在有人，到 { $hours }。
        [open-long] 现在有人。
        [closed] 现在没人。{ $opens } 开始有人。
        [closed-long] 现在没人。
       *[unknown] 什么时候有人，我不确定。
    }
option-languages = 他们说：{ $languages }。
option-age = 给 { $from } 到 { $to } 岁的人。
option-age-to = 给不超过 { $to } 岁的人。
option-age-from = 给满 { $from } 岁的人。
option-anywhere = 在哪个国家都能用。
option-old = 这个我有一阵子没法核对了，可能变了。
options-choose = 你觉得哪个可以？
options-all-closed = 难受的时候还要等这么久，对不起。可以先看看这里：{ $url } { danger-now }
options-again = 可以选一个，也可以接着写。不急。
    .again = 这些都在，想好了再选也行。
options-none-left = 在{ $country }，我知道的就这些了。对不起，没有更多。也可以看看这里：{ $url } { danger-now }
    .again = 在{ $country }，我不知道还有谁了。这一页也许有用：{ $url } { danger-now }

picked-call = 你可以打给 { $helpline }：
picked-text = 你可以发短信给 { $helpline }：
picked-app = 你可以在 { $app } 上写给 { $helpline }：
picked-web = 这是 { $helpline } 的网页：
picked-after = 之后可以回来告诉我怎么样了。

weekday = { $day ->
        [mon] 星期一
        [tue] 星期二
        [wed] 星期三
        [thu] 星期四
        [fri] 星期五
        [sat] 星期六
       *[sun] 星期天
    }
opens-today = 今天 { $time }
opens-tomorrow = 明天 { $time }
opens-day = { $day } { $time }

any-other = 好，还有这些人。
    .again = 好，再给你看一些。
any-not-work = 对不起。谢谢你告诉我。是哪里出了问题？
    .again = 又没成，对不起。是哪里出了问题？
any-not-work-next = 谢谢。这不怪你。我们试试这个。
    .again = 谢谢你又试了一次。还有这一个。
any-not-work-last = 谢谢。这不怪你。在{ $country }我没有别的了。请晚点再试一次，或者看看这里：{ $url } { danger-now }
    .again = 谢谢你去试了。这一页也许能找到别的人：{ $url } { danger-now }
any-not-work-sorry = 谢谢你告诉我。这不怪你。我们找找别的人。
    .again = 谢谢。我们接着找。

cantcall-first = 没关系，不用打电话。是怕被人听到，还是因为钱？
    .again = 不用打电话。是怕被人听到，还是因为钱？
cantcall-heard = 那我们就打字。
cantcall-nocredit = 我先给你看免费的。{ danger-now }
    .again = 免费的排在前面了。{ danger-now }
cantcall-none = 在{ $country }，我没有能打字联系的人。有没有别的电话可以用？学校、校医或者朋友家，也许能借你用。这一页还有更多：{ $url } { danger-now }
    .again = 在{ $country }，我还是没有能打字联系的人。这一页也许有：{ $url } { danger-now }
near-first = 好。需要的时候就发“{ word-hide }”。我会写短一点。等你一个人的时候再回来也行。
    .again = 好，我写短一点。发“{ word-hide }”，这里就全藏起来。

noline-first = 对不起。我找过了，在{ $country }没找到给年轻人的电话。这不怪你。这里有哪个国家都能用的帮助：{ $url } 你信得过的老师、校医或阿姨，也许知道得更多。{ danger-now }
    .again = 在{ $country }，我还是没有找到，对不起。这里有哪个国家都能用的帮助：{ $url } 有没有一个你信得过的大人？{ danger-now }

keep-reached = 你联系上他们了，真好。你随时可以找我。
    .again = 又联系上了，真好。你随时可以找我。
