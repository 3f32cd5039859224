### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read
### all of this: nothing here may tell what the chat is for.

push-neutral = 你有一条新消息。
push-show = 看一下
app-group = 我只能一对一聊。点我的头像，在那边单独发消息给我。
app-group-open = 单独发消息给我

# The list of commands.
app-command-start = 开始
app-command-help = 我能做什么
app-command-country = 换国家
app-command-language = 换语言
app-command-stop = 停止聊天
app-command-delete = 清空聊天
app-command-hide = 看天气
