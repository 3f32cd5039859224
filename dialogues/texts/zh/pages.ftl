### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = 直接看正文
page-chat-link = 和电脑程序聊
page-countries-link = 所有国家和地区
page-countries-title = 每个国家和地区，谁能帮忙
page-countries-intro = 选你所在的国家或地区，就能看到紧急电话，还有谁愿意听年轻人说。
page-not-known = 这里没有叫这个名字的国家或地区。我们有的都在这里。
page-country-title = { $country }：谁能帮忙

page-emergency = 现在有危险
page-emergency-general = 紧急电话
page-emergency-police = 警察
page-emergency-ambulance = 救护车
page-emergency-fire = 消防
page-emergency-texts = 也可以发短信到这些号码。
page-emergency-unknown = 我们不知道这里的紧急电话。
page-services = 可以聊聊的人
page-worldwide = 哪个国家都能用的帮助
page-none = 在{ $country }，我们不知道有给年轻人的电话。这不怪你。可以打紧急电话，或者问一个你信得过的大人。

page-kind-child-helpline = 给孩子的热线
page-kind-youth-helpline = 给青少年的热线
page-kind-government-child-protection = 政府的儿童保护部门
page-kind-suicide-crisis-line = 心里很苦、撑不住时的热线
page-kind-domestic-violence-line = 家里有暴力时的热线
page-kind-violence-reporting = 举报暴力的地方
page-kind-online-abuse-hotline = 举报网上伤害的地方
page-kind-missing-children-line = 找走失孩子的热线
page-kind-csam-removal = 把照片从网上删掉的工具
page-kind-peer-support = 年轻人听年轻人说
page-kind-adult-line = 给大人的热线
page-kind-stop-abuse-line = 给担心自己会伤害孩子的人的热线

page-whatsapp = WhatsApp
page-unknown = 不知道
page-hours = 时间
page-hours-always = 每天，白天晚上都有人
page-hours-changing = 每周不一样，看他们的网页
page-hours-zone = 时间是{ $country }的时间。
page-local-times = 都是当地时间。
page-day = { $day ->
        [mon] 星期一
        [tue] 星期二
        [wed] 星期三
        [thu] 星期四
        [fri] 星期五
        [sat] 星期六
       *[sun] 星期天
    }
page-cost = 费用
page-cost-free = 免费
page-cost-free-no-credit = 免费，没话费也能打
page-cost-local = 和普通电话或短信一样
page-languages = 语言
page-ages = 年龄
page-ages-between = { $from } 到 { $to } 岁
page-ages-from = 满 { $from } 岁
page-ages-to = 不超过 { $to } 岁
page-source = 来源
page-checked = 核对日期

page-about-title = 关于这个聊天
page-about-what = 这是给孩子和年轻人的免费聊天。你说出了什么事，它给你看你那里谁能帮忙。
page-about-computer = 和你写的是电脑程序，不是真人。它的回答都是事先写好、看过的，从不自己编。
page-about-danger = 它不能替你打电话，也不知道你在哪里。
page-about-kept-title = 会留下什么
page-about-kept-words = 你写的什么都不会存下来。聊天的时候，电脑先记着，好让你能往回看。
page-about-kept-steps = 聊天的时候，它记着聊到哪一步、急不急、关于什么、国家、语言，还有它对你说过的话。没有名字，没有住址，没有电话号码。按了离开的按钮，或者聊天结束大约 { $minutes } 分钟后，就全没了。
page-about-kept-count = 留下的只有一个数：每周、每个国家，有多少次聊天，多少次找到了帮助。没有一个数是关于某个人的。
page-about-who-title = 谁在管
page-about-who-nobody = 这一份是拿来试用的，背后没有机构。
page-about-contact = 可以写给他们：
page-about-numbers-title = 号码从哪里来
page-about-numbers = 每个服务都写了来源和核对的日期。之后号码可能变了。
page-about-licence = 这份名单可以用，也可以转给别人。许可：
page-about-wrong-title = 号码不对？
page-about-wrong = 请告诉我们。不用说名字。
page-about-wrong-nobody = 这一份现在还没有人可以告诉。

page-region-africa = 非洲
page-region-americas-the-caribbean = 美洲和加勒比
page-region-antarctic = 南极
page-region-asia-pacific = 亚洲和太平洋
page-region-europe = 欧洲
page-region-middle-east-north-africa = 中东和北非
