### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = 哪里有帮助？
page-map-intro = 这张地图标出我们知道的、能帮年轻人的地方。也可以看列表。
page-map-link = 帮助地图
page-map-note = 名称和边界按联合国的用法，不代表任何立场。
page-map-list = 所有国家和地区列表
page-map-country = 国家或地区

page-map-legend = 颜色的意思
page-cover-free = 有给年轻人的免费电话
page-cover-young = 有给年轻人的电话
page-cover-other = 只有别的服务
page-cover-none = 我们不知道有什么服务
page-gaps-title = 哪里还没有帮助
page-gaps-intro = 在这些地方，我们不知道有给年轻人的电话。也许有，是我们漏了。
page-gaps-kind = 这一种，我们在这里一个也不知道：
page-gaps-tell = 你知道吗？请告诉我们。

page-pop-helpline = 热线
page-pop-reporting = 举报伤害的地方
page-pop-government = 政府的电话
page-kind-counselling = 年轻人心理咨询
page-kind-police-unit = 管儿童和家庭的警察部门
page-kind-ai-driven = 聊天程序，不是真人

page-filter-title = 只看
page-filter-topic = 关于什么
page-filter-channel = 怎么联系
page-filter-open = 现在有人
page-filter-any = 都可以
page-filter-apply = 显示
page-filter-clear = 全部显示
page-filter-none = 名单里没有一个全都符合。少选几样试试。
page-filter-maybe = 有些服务没写这一项，现在没有显示。

page-channel-chat = 在网页上聊
page-channel-email = 电子邮件
page-channel-page = 网页

page-topic-suicide = 不想活下去
page-topic-self-harm = 弄伤自己
page-topic-physical-abuse = 被打、被伤害
page-topic-sexual-abuse = 不情愿的触摸或性
page-topic-emotional-abuse = 被贬低、被吓唬
page-topic-neglect = 没有人照顾你
page-topic-domestic-violence = 家里有暴力
page-topic-bullying = 被欺负、霸凌
page-topic-online-exploitation = 网上的威胁或伤害
page-topic-harmful-practices = 逼婚、割礼等
page-topic-labour-trafficking = 被逼干活、被拐卖
page-topic-mental-health = 心情和心理健康
page-topic-grief = 失去亲人朋友
page-topic-family-relationships = 家庭
page-topic-peer-relationships = 朋友和恋爱
page-topic-sexuality-identity = 你是谁、喜欢谁
page-topic-physical-health = 身体和健康
page-topic-school = 学习和工作
page-topic-basic-needs = 吃的、睡的地方、离开了家
page-topic-substance-use = 酒和毒品
page-topic-discrimination = 因为你是谁而被欺负
page-topic-legal-migration = 法律、权利和逃难

page-checked-on = { $date } 核对
page-next-check = 下次核对
page-checked-by = 核对的人
page-vetting = 我们有多确定
page-vetting-confirmed = 已和对方确认
page-vetting-two-sources = 两个来源一致
page-vetting-one-source = 一个可靠的来源
page-vetting-weak = 一个不太可靠的来源
page-home-only = 这个号码可能只在{ $country }能用。
page-way-hidden = 有好几个人用其中一种方式联系不上。这种方式现在不显示。
page-reach-good = 有人说，这里会有人回应。
page-reach-seldom = 有人说，这里常常很难找到人。
page-hours-doubt = 有人说，在这些时间没有人回应。

page-report-link = 告诉我们有错
page-report-intro = 管这份名单的人会看。请不要写你自己的事。
page-report-what = 哪里错了？
page-report-dead = 号码或网页用不了
page-report-other-place = 接电话的是别的地方
page-report-hours = 时间不对
page-report-cost = 其实要钱
page-report-closed = 这个服务已经没有了
page-report-right = 你知道的话，写下正确的号码或网页
page-report-bad = 这里只能写电话号码或网址。
page-report-thanks = 谢谢你。我们会去看。
page-report-later = 一下子太多了。请晚点再试。

page-chat-app = 在 { $app } 上聊
page-poster-link = 可以打印的海报
page-poster-title = 有人愿意听你说
page-poster-lead = 什么都可以说。不用说名字。
page-poster-scan = 用手机扫这里
page-poster-computer = 先回答你的是电脑程序，它会给你看谁能帮忙。

page-data-title = 把这份名单带走
page-data-intro = 谁都可以下载、使用、转给别人。不需要密钥。
page-data-version = 版本
page-data-signed = 每个文件都有签名。核对的方法在这里：
page-changes-title = 改了什么
page-changes-none = 还没有改过。
page-changes-added = 新增
page-changes-edited = 改过
page-changes-removed = 去掉
page-changes-two = 这个号码有两个人核对过。
