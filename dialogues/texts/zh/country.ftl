### Status: drafted 2026-11-28.
### Country: only asked to find services, may be refused (safety rule A5).

country-ask = 你在哪个国家或地区？我只是用来找离你近的人。不用说是哪个城市。
    .again = 要找离你近的人，我得知道国家或地区。是哪一个？不想说也没关系。
country-guess = 你是在{ $country }吗？我只是看你用的语言猜的。
    .again = 是{ $country }吗？我只是猜的。
country-set = 好，{ $country }。随时可以换。
country-changed = 换好了，现在按{ $country }来找。
    .again = 好，就按{ $country }来找。
country-kept = 好，什么都没变。你接着写就行。
    .again = 好，还是原来那样。
country-refused = 没关系，不说也行。所有号码都在这一页，你可以自己慢慢看：{ $url } 现在有危险？请打 112。很多地方都能用。
    .again = 没关系，不用说。号码都在这里：{ $url } { emergency-bar-unknown }
country-later = 没关系，不说这个也能接着聊。所有号码都在这一页：{ $url } { emergency-bar-unknown }你也可以在这里接着和我说。
    .again = 现在不需要知道国家。号码都在这里：{ $url } { emergency-bar-unknown }
country-not-found = 不好意思，这个地方我不认识。你能从下面选一个，或者写国家的名字吗？
    .again = 我还是没认出来，是我的问题。能换个写法写国家的名字吗？
country-two = 我找到了不止一个。是哪一个？
    .again = 叫这个名字的不止一个。你说的是哪一个？
numbers-page = 所有号码都在这一页：{ $url }
    .again = 这一页有所有的号码：{ $url }
