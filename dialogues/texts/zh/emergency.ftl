### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = 你愿意告诉我，真好。请现在就打 { $emergency }。他们能派人来帮你。可以的话，去有人的地方。我还在，你可以接着写。

# Country not known. 112 is worded as "in many places".
emergency-no-country = 你愿意告诉我，真好。请现在就打 112。很多地方的手机都能打通。打不通，就告诉我你在哪个国家，我来查对的号码。我还在。

# The country is known, but we hold no number for it.
emergency-no-number = 你愿意告诉我，真好。{ $country }的号码我没有把握。{ emergency-bar-unknown }可以的话，去有人的地方，请一个人帮你打。我还在。
    .again = { $country }的号码我还是没有把握。{ emergency-bar-unknown }请身边的人和你一起打。我一直在。

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = 就算觉得还好，也请现在就打。有些伤害过一阵子才看得出来。别等到更难受。

# Sent once, right after the first emergency message.
emergency-limits = 我是电脑程序，看不到你在哪里，也没法派人去你那里。你可以打电话，或者请身边的人帮你打。

# The country became known during an emergency.
emergency-country = 谢谢你。在{ $country }，请现在就打 { $emergency }。他们能派人来帮你。可以的话，去有人的地方。我还在。
    .again = { $country }的号码是 { $emergency }。请现在就打。他们能派人来帮你。我在这里陪着你。

emergency-silent-data = 现在出声可能不安全。你可以发短信到 { $textnumber }。写你在哪里，写你需要帮助。
    .again = 还是可以发短信到 { $textnumber }。写你在哪里。发完以后，可以一直不出声。
emergency-silent-none = 现在出声可能不安全。请身边的人帮你打。朋友、店里的人、老师都可以。{ danger-now }
    .again = 身边的人可以帮你打。{ danger-now }有没有一个有人的地方，你可以去？

emergency-did-you-reach = 我还在。你联系上人了吗？
    .again = 我陪着你。联系上人了吗？
emergency-reached = 太好了。可以的话，和他们待在一起。你随时可以找我。
emergency-not-reached = 谢谢你去试了。请再打一次 { $emergency }。或者去有人的地方，请他们帮你打。也可以打给 { $helpline }：{ $number }。
    .again = 你肯试，真的很好。去有人的地方，请他们打 { $emergency }。也可以打给 { $helpline }：{ $number }。
emergency-not-reached-alone = 谢谢你去试了。请再打一次 { $emergency }。或者去有人的地方，请他们帮你打。
    .again = 你肯试，真的很好。去有人的地方，请他们打 { $emergency }。
emergency-not-reached-unknown = 谢谢你去试了。{ emergency-bar-unknown }或者去有人的地方，请他们帮你打。告诉我你在哪个国家，我来查对的号码。
    .again = 你肯试，真的很好。去有人的地方，请他们帮你打。{ emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = 好的，谢谢你告诉我。是我弄错了。{ danger-now }现在怎么做最能帮到你？

# Again at emergency level, later in the same chat.
emergency-again = 你还在，这很好。打 { $emergency } 是最快的。身边有没有一个人，可以陪着你？
    .again = 我在，我在看。请打 { $emergency }，或者请人帮你打。你不用一个人撑着。
emergency-again-unknown = 你还在，这很好。{ emergency-bar-unknown }你在哪个国家？我来查对的号码。
    .again = 我在，我在看。{ emergency-bar-unknown }或者请身边的人帮你打。告诉我你在哪个国家，我来查。

emergency-here = 我还在。{ $emergency } 打通了吗？
    .again = 我在。打 { $emergency } 是最快的。联系上人了吗？
emergency-here-unknown = 我还在。{ emergency-bar-unknown }联系上人了吗？
    .again = 我在这里陪着你。{ emergency-bar-unknown }有人来了吗？

# Wants a person in the chat: the number stays, then the services.
emergency-person = 你也可以和这些人说说。{ danger-now }

# Text for the bar that is always in view.
emergency-bar = 现在有危险？请打 { $emergency }。
emergency-bar-unknown = 现在有危险？请打 112。很多地方都能用。

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] 现在有危险？请打 { $emergency }。
       *[no] { emergency-bar-unknown }
    }
