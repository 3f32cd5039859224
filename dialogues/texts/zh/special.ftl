### Status: drafted 2026-11-28.
### Special people and special cases. Adults are 您 in adult-*.

friend-first = 你肯来问，真是个好朋友。这件事不用你一个人解决。你的朋友现在有危险吗？
friend-danger = 请现在就打 { $emergency }，说你的朋友在哪里。方便的话，陪在旁边。也告诉一个你信得过的大人。
friend-danger-unknown = 谢谢你这么关心朋友。{ emergency-bar-unknown }说你的朋友在哪里。也告诉一个你信得过的大人。你在哪个国家？我来查对的号码。
friend-next = 为朋友打热线，也是可以的。他们能告诉你怎么说、怎么做。不用说朋友的名字。
friend-you = 那你自己呢，你还好吗？
for-me = 谢谢你告诉我。那我们就说你自己。你怎么啦？

adult-hello = 谢谢您关心孩子。这个聊天是给年轻人的，不过我知道大人可以打给谁。
    .again = 我可以给您看大人能打给谁。
adult-country = 是哪个国家或地区？{ danger-now }
    .again = 我只需要知道国家或地区。{ danger-now }
adult-first = 谢谢您关心孩子。这个聊天是给年轻人的。在{ $country }，大人可以打给 { $helpline }：{ $number }。
    .again = 在{ $country }，大人可以打给 { $helpline }：{ $number }。
adult-danger = 孩子现在有危险吗？请打 { $emergency }。不用完全确定。
    .again = 孩子现在有危险的话，请打 { $emergency }。
adult-none = 谢谢您关心。在{ $country }，我没有给大人的电话。这一页列出了有谁：{ $url } { danger-now }
    .again = 在{ $country }，我没有给大人的电话。请看这里：{ $url } { danger-now }
adult-not-here = 请不要在这里写孩子的名字，也不要发照片。
    .again = 请别在聊天里写名字、发照片。
adult-more = 这些都可以在电话里问。不用完全确定。{ danger-now }
    .again = 他们会听您说，也知道该怎么做。{ danger-now }
adult-self-hello = 谢谢您写下来。您也可以得到帮助。这个聊天是给年轻人的，不过我知道大人可以打给谁。
    .again = 也有给大人的电话。
adult-self = 谢谢您写下来。您也可以得到帮助。在{ $country }，可以打给 { $helpline }：{ $number }。{ danger-now }
    .again = { $helpline } 也愿意听您说：{ $number }。{ danger-now }

# An adult who has hurt, or fears they may hurt, a child.
offender-first = 谢谢你说出来。有人专门帮忙处理这种事，让孩子不受伤害。可以找他们：{ $helpline }，{ $number }。请不要在这里写细节。
    .again = 可以找 { $helpline }：{ $number }。他们帮忙，是为了让孩子不受伤害。
offender-none = 谢谢你说出来。这种事有办法得到帮助，让孩子不受伤害。医生或心理咨询师能帮你找到。请不要在这里写细节。
    .again = 医生或心理咨询师能帮你。请不要在这里写细节。
offender-danger = 如果有孩子正在受伤害，先顾孩子。{ danger-now }
    .again = 有危险的孩子最要紧。{ danger-now }
offender-limits = 我不能帮你接通给孩子的热线。医生能帮你找到合适的人。请不要在这里写细节。
    .again = 我能说的都说了。医生能帮你找到合适的人。
# A young person who has hurt someone, or fears they may.
young-harm-first = 能说出来，很有勇气。有人可以帮你停下来，事情是可以好起来的。他们会听你说。{ danger-now }
    .again = 你肯说出来，真好。有人可以帮你停下来。{ danger-now }

rude-first = 生气没关系，我还在。有什么是你需要的吗？
rude-second = 我没事。不过要和真人聊的话，请对他们好好说。
rude-pause = 我们歇 { $minutes } 分钟吧。{ danger-now }写“{ btn-emergency }”，还是有用的。
    .again = 我们还在歇着，没事的。{ danger-now }
prank-first = 想试试我，没关系。真有事的时候，我也是这样。想问什么，就问吧。
    .again = 随便试。需要我的时候，我在。

# The web page says this when a message is longer than 4 KB.
web-too-long = 好多字，我想好好看。能分成几段发吗？{ danger-now }

media-image = 图片我打不开，所以没有看。请用文字告诉我。别再转发给任何人。
    .again = 图片我还是打不开。写几个字就够了。
media-nude = 我不会怪你。有一个免费的工具，能把照片从网上删掉。不用把照片发给任何人：{ $removal }
    .again = 把照片从网上删掉的工具在这里：{ $removal }
media-voice = 语音我听不了。能写几个字吗？
    .again = 语音我听不了，不好意思。能写几个字吗？
media-file = 文件我打不开。能写几个字吗？
    .again = 文件我打不开，不好意思。几个字就够了。
media-place = 你的位置我用不了，所以没有留。{ danger-now }你在哪里，可以告诉他们。
    .again = 你的位置我没有留。{ danger-now }
media-contact = 谢谢，不过请别发名字或号码给我，我用不着。
    .again = 请别发名字或号码给我。我没有留。
media-sticker = 收到啦。能再用文字跟我说一点吗？
    .again = 不错。用文字怎么说呢？

unclear-first = 不好意思，我没看懂。能换个说法吗？
    .again = 我不太确定看懂了没有。能换个说法吗？
unclear-second = 我还是没懂，怪我，不怪你。哪一个最像？
    .again = 不好意思，今天我有点慢。哪一个最像？
unclear-third = 我只是电脑程序。真人能懂你。{ danger-now }要我找一个人吗？
    .again = 真人比我懂。{ danger-now }要我找一个人吗？

pii-seen = 名字和住的地方都不用告诉我，我也不会留。你接着说就行。
    .again = 名字可以不写，我不会留。接着说吧。
age-young = 谢谢你告诉我。你没有做错什么，这个聊天你也可以用。你怎么啦？
    .again = 多大都欢迎。你怎么啦？
age-older = 谢谢你告诉我。这个聊天你也可以用。我可以给你看有谁能帮你。你怎么啦？
    .again = 这个聊天你也可以用。你怎么啦？
