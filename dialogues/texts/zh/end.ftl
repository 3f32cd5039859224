### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = 照顾好自己。不管白天晚上，随时可以回来。
    .again = 好好照顾自己。白天晚上我都在。
end-numbers = 方便的话，把这些留着。{ danger-now }{ $helpline }：{ $number }。
    .again = 再给你一次。{ $helpline }：{ $number }。{ danger-now }
end-bye-numbers = 照顾好自己，随时可以回来。{ danger-now }
    .again = 好好照顾自己。{ danger-now }
end-wipe = 要不要我把能清的聊天清掉？
    .again = 现在把这个聊天清掉，好吗？
end-wiped = 好了。我这边的聊天已经清掉了。
feedback-ask = 最后一个小问题。这次聊天有帮助吗？可以跳过。
    .again = 这次有帮助吗？可以跳过。
feedback-thanks = 谢谢你。这能让我们做得更好。
feedback-bad-next = 没帮到你，对不起。要不要看看还能和谁聊？

service-off = 这个聊天暂时关了。可以打电话的人都在这里：{ $url } { danger-now }
