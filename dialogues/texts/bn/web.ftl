### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = নোট
web-exit = এই পেজ ছাড়ো
web-exit-help = অন্য পেজে নিয়ে যায়। ব্রাউজারের তালিকা মোছে না।
web-skip = মেসেজে যাও
web-log-label = মেসেজ
web-input-label = তোমার মেসেজ
web-send = পাঠাও
web-no-js = মেসেজ পাঠাও, উত্তর এখানে আসবে। “{ web-refresh }” চাপলে নতুন মেসেজ দেখা যায়।
web-refresh = নতুন মেসেজ দেখো
web-tracks-link = চিহ্ন মুছে ফেলো
web-tracks = যেসব পেজ খোলো, ব্রাউজার তার তালিকা রাখে। প্রাইভেট উইন্ডো রাখে না। পুরো তালিকা মুছলে কেউ খেয়াল করতে পারে। শুধু এই পেজটা মোছা ভালো হতে পারে।
web-from-you = তুমি
web-from-bot = কম্পিউটার
web-from-person = একজন মানুষ
web-closed = এই চ্যাট বন্ধ হয়ে গেছে। নতুন করে শুরু করতে পারো।
web-lost = এই চ্যাট আর নেই। এতে কথা গোপন থাকে। নতুন করে শুরু করতে পারো। { danger-now }
web-not-found = এই পেজটা এখানে নেই। শুরুর পেজে ফিরে যেতে পারো।
web-start = শুরু
web-language-label = ভাষা
web-error = আমাদের দিকে কিছু একটা সমস্যা হলো। তোমার দোষ না। { danger-now }
web-too-fast = মেসেজ খুব তাড়াতাড়ি আসছে। আমাকে একটু সময় দাও। { danger-now }
web-exit-loading = খুলছে
web-exit-two = বেরোতে Shift আরও দুবার চাপো।
web-exit-one = বেরোতে Shift আরও একবার চাপো।
web-exit-over = Shift দিয়ে বেরোনো আবার শুরু থেকে।
web-exit-shift = কিবোর্ড থাকলে Shift তিনবার চেপেও বেরোতে পারো।
web-sending = পাঠাচ্ছি
web-sent = পাঠানো হয়েছে
web-not-sent = এখনও যায়নি। চেষ্টা করছি।
web-retry = যায়নি। আবার পাঠাতে চাপ দাও।
web-offline = ইন্টারনেট নেই। ফোন কল তবু হতে পারে। ইন্টারনেট এলেই পাঠিয়ে দেব।
web-show = আবার দেখাও
web-listen = পড়ে শোনাও
web-listen-stop = পড়া থামাও
web-pictures = বড় ছবি
web-close = বন্ধ করো
web-run-by = এই চ্যাট কারা চালায়:
web-widget-off = চ্যাটটা এখানে খোলা নেই। ওর নিজের পেজে খুলতে পারো। { danger-now }
web-own-page = চ্যাট খোলো

term-intro = এখানে লিখতে পারো। থামাতে “{ word-stop }” পাঠাও। তালিকা থেকে বাছতে নম্বর লেখো।
term-left = আবার দেখা হবে। এখানে কিছু রাখা হয়নি।
