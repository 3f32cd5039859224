### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = { $country } থেকে এদের সঙ্গে কথা বলতে পারো। তুমি বেছে নাও।
options-intro-silent = { $country } থেকে এদের লিখতে পারো। কথা বলতে হবে না।
options-intro-next = { $country } থেকে আরও এরা আছে।
options-intro-other = { $country }: এখানে শুধু ছোটদের আর তরুণদের কোনো লাইন পেলাম না। এরাও হয়তো শুনবে।
option-call = { $helpline }। { $number } নম্বরে ফোন করো।
option-text = { $helpline }। { $number } নম্বরে মেসেজ পাঠাও।
option-app = { $helpline }। লেখো { $app } অ্যাপে: { $number }।
option-web = { $helpline }। তাদের পেজ: { $url }
option-cost = { $cost ->
        [free] তোমার কোনো টাকা লাগবে না।
        [free-no-credit] টাকা লাগবে না। ফোনে ব্যালেন্স না থাকলেও চলবে।
        [local] সাধারণ কলের মতো টাকা লাগে।
       *[unknown] টাকা লাগে কি না, আমি ঠিক জানি না।
    }
option-bill = { $bill ->
        [hidden] ফোনের বিলে দেখা যায় না।
        [shown] ফোনের বিলে দেখা যেতে পারে।
       *[unknown] বিলে দেখা যায় কি না, আমি জানি না।
    }
option-keyword = শুরুতে এই শব্দটা লেখো: “{ $keyword }”।
option-hours = { $state ->
        [always] দিনরাত খোলা।
        [open] এখন খোলা, { $hours } পর্যন্ত।
        [open-long] এখন খোলা।
        [closed] এখন বন্ধ। খুলবে { $opens }।
        [closed-long] এখন বন্ধ।
       *[unknown] কখন খোলা থাকে, আমি ঠিক জানি না।
    }
option-languages = তারা এই ভাষায় কথা বলে: { $languages }।
option-age = { $from } থেকে { $to } বছর বয়সীদের জন্য।
option-age-to = { $to } বছর বয়স পর্যন্ত সবার জন্য।
option-age-from = { $from } বছর বা তার বেশি বয়সীদের জন্য।
option-anywhere = যেকোনো দেশ থেকে ব্যবহার করা যায়।
option-old = অনেক দিন এটা যাচাই করতে পারিনি। কিছু বদলে থাকতে পারে।
options-choose = কোনটা তোমার ভালো লাগছে?
options-all-closed = কষ্টের সময় এতক্ষণ অপেক্ষা অনেক লম্বা লাগে, দুঃখিত। আপাতত এখানে দেখতে পারো: { $url }। { danger-now }
options-again = একটা বেছে নিতে পারো, বা লিখতে থাকো। কোনো তাড়া নেই।
    .again = এগুলো এখানেই থাকবে। যখন খুশি বেছে নিও।
options-none-left = { $country }: আমার কাছে এটুকুই আছে। আর নেই, আমি দুঃখিত। এখানেও দেখতে পারো: { $url }। { danger-now }
    .again = { $country }: আর কারও কথা আমি জানি না। এই পেজটা কাজে লাগতে পারে: { $url }। { danger-now }

picked-call = { $helpline }: এই নম্বরে ফোন করতে পারো:
picked-text = { $helpline }: এই নম্বরে মেসেজ পাঠাতে পারো:
picked-app = { $helpline }: { $app } অ্যাপে এখানে লিখতে পারো:
picked-web = { $helpline }: তাদের পেজ এটা:
picked-after = পরে এসে বলতে পারো, কেমন হলো।

weekday = { $day ->
        [mon] সোমবার
        [tue] মঙ্গলবার
        [wed] বুধবার
        [thu] বৃহস্পতিবার
        [fri] শুক্রবার
        [sat] শনিবার
       *[sun] রবিবার
    }
opens-today = আজ { $time }
opens-tomorrow = আগামীকাল { $time }
opens-day = { $day } { $time }

any-other = ঠিক আছে। দেখো, আর কে কে আছে।
    .again = ঠিক আছে, আরও দেখাচ্ছি।
any-not-work = আমি দুঃখিত। বলার জন্য ধন্যবাদ। কী সমস্যা হলো?
    .again = আবার এমন হলো, আমি দুঃখিত। কী সমস্যা হলো?
any-not-work-next = ধন্যবাদ। এতে তোমার কোনো দোষ নেই। চলো, এবার এটা চেষ্টা করি।
    .again = আবার চেষ্টা করেছ, ধন্যবাদ। এই যে, আরেকজন।
any-not-work-last = ধন্যবাদ। এতে তোমার কোনো দোষ নেই। { $country }: আমার কাছে আর কোনো লাইন নেই। একটু পরে আরেকবার চেষ্টা করো, বা এখানে দেখো: { $url }। { danger-now }
    .again = চেষ্টা করেছ, ধন্যবাদ। এই পেজে অন্যদের পেতে পারো: { $url }। { danger-now }
any-not-work-sorry = বলার জন্য ধন্যবাদ। এতে তোমার কোনো দোষ নেই। চলো, অন্য কাউকে খুঁজি।
    .again = ধন্যবাদ। চলো, আরও খুঁজি।

keep-reached = তাদের সঙ্গে কথা হয়েছে, ভালো লাগল। যখন খুশি আমাকে লিখো।
    .again = আবার কথা হয়েছে, ভালো লাগল। যখন খুশি আমাকে লিখো।

cantcall-first = ঠিক আছে। ফোন করতেই হবে না। কেউ শুনে ফেলবে, নাকি টাকার সমস্যা?
    .again = ফোন করতেই হবে না। কেউ শুনে ফেলবে, নাকি টাকার সমস্যা?
cantcall-heard = তাহলে আমরা লিখেই কথা বলি।
cantcall-nocredit = আগে ফ্রিগুলো দেখাচ্ছি। { danger-now }
    .again = এখন ফ্রিগুলো সবার আগে। { danger-now }
cantcall-none = { $country }: লিখে কথা বলার কোনো লাইন আমার কাছে নেই। ব্যবহার করার মতো অন্য কোনো ফোন আছে? স্কুল, নার্স বা বন্ধুর বাড়ি হয়তো দেবে। এই পেজে আরও আছে: { $url }। { danger-now }
    .again = { $country }: লিখে কথা বলার লাইন এখনও পাইনি। এই পেজে থাকতে পারে: { $url }। { danger-now }
near-first = ঠিক আছে। দরকার হলে “{ word-hide }” পাঠিও। আমি ছোট করে লিখব। একা হলে আবার এসো।
    .again = ঠিক আছে। আমি ছোট করে লিখব। “{ word-hide }” পাঠালে সব লুকিয়ে যাবে।

noline-first = আমি দুঃখিত। { $country }: খুঁজেও ছোটদের আর তরুণদের কোনো লাইন পেলাম না। এতে তোমার কোনো দোষ নেই। যেকোনো দেশের জন্য সাহায্য এখানে: { $url }। বিশ্বাস করো এমন শিক্ষক, নার্স বা খালা-মাসি হয়তো জানেন। { danger-now }
    .again = { $country }: এখনও কোনো লাইন পাইনি। আমি দুঃখিত। যেকোনো দেশের জন্য সাহায্য এখানে: { $url }। বড় কেউ আছেন, যাঁকে তুমি বিশ্বাস করো? { danger-now }
