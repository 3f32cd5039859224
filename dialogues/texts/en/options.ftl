### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = Here is who you can talk to in { $country }. You choose.
options-intro-silent = Here is who you can write to in { $country }. You don't need to speak.
options-intro-next = Here is who else there is in { $country }.
options-intro-other = I found no line just for young people in { $country }. These people may listen, too.
option-call = { $helpline }. Call { $number }.
option-text = { $helpline }. Text { $number }.
option-app = { $helpline }. Write on { $app }: { $number }.
option-web = { $helpline }. Their page: { $url }
option-cost = { $cost ->
        [free] It's free to you.
        [free-no-credit] It's free. You don't need credit.
        [local] It costs as much as a local call.
       *[unknown] I'm not sure what it costs.
    }
option-bill = { $bill ->
        [hidden] It does not show on the bill.
        [shown] It may show on the phone bill.
       *[unknown] I don't know if it shows on the bill.
    }
option-keyword = Begin with the word “{ $keyword }”.
option-hours = { $state ->
        [always] Open day and night.
        [open] Open now, till { $hours }.
        [open-long] Open now.
        [closed] Closed now. Opens { $opens }.
        [closed-long] Closed now.
       *[unknown] I'm not sure when they are open.
    }
option-languages = They speak { $languages }.
option-age = They are there for ages { $from } to { $to }.
option-age-to = They are there for ages up to { $to }.
option-age-from = They are there from age { $from }.
option-anywhere = You can use it from any country.
option-old = I could not check this for a while. It may have changed.
options-choose = What feels OK to you?
options-all-closed = That's a long time when things are hard, I'm sorry. You can look at { $url } for now. { danger-now }
options-again = You can pick one of them, or just keep writing. There's no rush.
    .again = They stay here for you. You can pick one when you like.
options-none-left = That's all I have for { $country }. I'm sorry it's not more. You can also look here: { $url }. { danger-now }
    .again = There is no one else that I know of in { $country }. This page may help: { $url }. { danger-now }

picked-call = You can call { $helpline }:
picked-text = You can text { $helpline }:
picked-app = You can write to { $helpline } on { $app }:
picked-web = This is the page of { $helpline }:
picked-after = You can come back and tell me how it went.

weekday = { $day ->
        [mon] on Monday
        [tue] on Tuesday
        [wed] on Wednesday
        [thu] on Thursday
        [fri] on Friday
        [sat] on Saturday
       *[sun] on Sunday
    }
opens-today = today at { $time }
opens-tomorrow = tomorrow at { $time }
opens-day = { $day } at { $time }

any-other = OK. Here is who else there is.
    .again = OK, let me show you more.
keep-reached = I'm glad that you reached them. You can write to me any time.
    .again = I'm glad that it worked again. You can write to me any time.
any-not-work = I'm sorry. Thank you for telling me. What went wrong?
    .again = I'm sorry that it happened again. What went wrong?
any-not-work-next = Thank you. It's not your fault. Let's try this one instead.
    .again = Thank you for trying again. Here is someone else.
any-not-work-last = Thank you. It's not your fault. I have no other line in { $country }. Please try them one more time later, or look here: { $url }. { danger-now }
    .again = Thank you for trying. This page may help you find others: { $url }. { danger-now }
any-not-work-sorry = Thank you for telling me. It's not your fault. Let's look for someone else.
    .again = Thank you. Let's keep looking.

cantcall-first = That's OK. You don't have to call. Is it that someone may hear you, or is it about money?
    .again = You don't have to call. Is it that someone may hear you, or is it about money?
cantcall-heard = Then let's stick to writing.
cantcall-nocredit = I'll show free ones first. { danger-now }
    .again = Free ones come first now. { danger-now }
cantcall-none = I have no line you can write to in { $country }. Is there a phone you could use? A school, a nurse or a friend's home may let you. This page has more: { $url }. { danger-now }
    .again = I still have no line you can write to in { $country }. This page may have one: { $url }. { danger-now }
near-first = OK. Send “{ word-hide }” if you need to. I'll keep it short. You can come back when you are alone.
    .again = OK. I'll keep it short. “{ word-hide }” hides all of this.

noline-first = I'm sorry. I looked, and I found no line for young people in { $country }. It's not your fault. You can look here for help from any country: { $url }. A teacher, nurse or aunt you trust may know more. { danger-now }
    .again = I still have no line in { $country }. I'm sorry. This page has help from any country: { $url }. Is there one adult you trust? { danger-now }
