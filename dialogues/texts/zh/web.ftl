### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = 笔记
web-exit = 离开这一页
web-exit-help = 会打开另一个网页。不会清掉浏览器的历史记录。
web-skip = 直接看消息
web-log-label = 消息
web-input-label = 你的消息
web-send = 发送
web-no-js = 发出消息，回答就会出现在这里。点“{ web-refresh }”，看有没有新的。
web-refresh = 看看新消息
web-tracks-link = 清掉痕迹
web-tracks = 浏览器会记下你打开过的网页。无痕窗口不会。如果把记录全清掉，别人可能会发现。只清掉这一页，也许最好。
web-from-you = 你
web-from-bot = 电脑程序
web-from-person = 真人
web-closed = 这个聊天已经结束。可以再开一个。
web-lost = 这个聊天已经没有了，这样别人就看不到。可以再开一个。{ danger-now }
web-not-found = 这里没有这一页。可以回到开头。
web-start = 开始
web-language-label = 语言
web-error = 我们这边出了点问题，不怪你。{ danger-now }
web-too-fast = 你写得好快，等我一下。{ danger-now }
web-exit-loading = 正在打开
web-exit-two = 再按两次 Shift 键就离开。
web-exit-one = 再按一次 Shift 键就离开。
web-exit-over = 用 Shift 键离开，要从头再按。
web-exit-shift = 用键盘的话，连按三次 Shift 键也可以。
web-sending = 正在发送
web-sent = 已发送
web-not-sent = 还没发出去，我再试。
web-retry = 没发出去。点一下再试。
web-offline = 现在没有网络。电话也许还能打。等有网了我就发。
web-show = 再显示出来
web-listen = 读出来
web-listen-stop = 别读了
web-pictures = 大图
web-close = 关闭
web-run-by = 管这个聊天的是：
web-widget-off = 这里打不开聊天。可以在它自己的网页上打开。{ danger-now }
web-own-page = 打开聊天

term-intro = 可以在这里写。发“{ word-stop }”就停。写数字可以选。
term-left = 再见。这里什么都没有留。
