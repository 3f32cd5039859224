### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = সাহায্য কোথায়?
page-map-intro = ছোটদের আর তরুণদের জন্য কোথায় সাহায্য আছে, এই মানচিত্রে দেখা যায়। তালিকাও দেখতে পারো।
page-map-link = সাহায্যের মানচিত্র
page-map-note = নাম আর সীমানা জাতিসংঘের মতে। এগুলো কারও পক্ষ নেয় না।
page-map-list = সব দেশের তালিকা
page-map-country = দেশ

page-map-legend = কোন রঙের কী মানে
page-cover-free = ছোটদের আর তরুণদের জন্য ফ্রি লাইন
page-cover-young = ছোটদের আর তরুণদের জন্য লাইন
page-cover-other = শুধু অন্য সেবা
page-cover-none = কোনো সেবা আমাদের জানা নেই
page-gaps-title = কোথায় সাহায্য নেই
page-gaps-intro = এই দেশগুলোতে ছোটদের আর তরুণদের কোনো লাইন আমাদের জানা নেই। হয়তো কোনোটা আমাদের চোখ এড়িয়ে গেছে।
page-gaps-kind = এখানে এমন কোনোটা আমাদের জানা নেই:
page-gaps-tell = তুমি কি কোনোটা জানো? আমাদের জানাও।

page-pop-helpline = হেল্পলাইন
page-pop-reporting = ক্ষতির খবর জানানোর জায়গা
page-pop-government = সরকারি লাইন
page-kind-counselling = ছোটদের আর তরুণদের কাউন্সেলিং
page-kind-police-unit = শিশু আর পরিবারের জন্য পুলিশ
page-kind-ai-driven = চ্যাট প্রোগ্রাম, মানুষ না

page-filter-title = শুধু এগুলো দেখাও
page-filter-topic = কী নিয়ে
page-filter-channel = কীভাবে কথা বলা যায়
page-filter-open = এখন খোলা
page-filter-any = যেকোনো
page-filter-apply = দেখাও
page-filter-clear = আবার সব দেখাও
page-filter-none = আমাদের তালিকায় এমন কিছু নেই। কম কিছু বেছে দেখো।
page-filter-maybe = কিছু সেবা এটা জানায় না। সেগুলো এখন দেখানো হচ্ছে না।

page-channel-chat = ওয়েব পেজে চ্যাট
page-channel-email = ইমেইল
page-channel-page = ওয়েব পেজ

page-topic-suicide = বাঁচতে ইচ্ছা না করা
page-topic-self-harm = নিজেকে কষ্ট দেওয়া
page-topic-physical-abuse = মার খাওয়া বা আঘাত পাওয়া
page-topic-sexual-abuse = ইচ্ছার বিরুদ্ধে ছোঁয়া বা যৌনতা
page-topic-emotional-abuse = ছোট করা বা ভয় দেখানো
page-topic-neglect = কেউ যত্ন নেয় না
page-topic-domestic-violence = ঘরের ভেতরে মারধর
page-topic-bullying = অন্যদের খেপানো বা জ্বালানো
page-topic-online-exploitation = অনলাইনে হুমকি বা ক্ষতি
page-topic-harmful-practices = জোর করে বিয়ে, মেয়েদের খতনা আর এমন প্রথা
page-topic-labour-trafficking = জোর করে কাজ আর পাচার
page-topic-mental-health = অনুভূতি আর মনের স্বাস্থ্য
page-topic-grief = কাউকে হারানো
page-topic-family-relationships = পরিবার
page-topic-peer-relationships = বন্ধু আর প্রেম
page-topic-sexuality-identity = তুমি কে আর কাকে ভালোবাসো
page-topic-physical-health = শরীর আর স্বাস্থ্য
page-topic-school = স্কুল আর কাজ
page-topic-basic-needs = খাবার, ঘুমানোর জায়গা, বাড়ির বাইরে থাকা
page-topic-substance-use = মদ আর নেশা
page-topic-discrimination = আলাদা হওয়ার জন্য খারাপ ব্যবহার
page-topic-legal-migration = আইন, অধিকার আর দেশ ছেড়ে আসা

page-checked-on = যাচাইয়ের দিন: { $date }
page-next-check = পরের যাচাই
page-checked-by = যাচাই করেছে
page-vetting = আমরা কতটা নিশ্চিত
page-vetting-confirmed = সেবাটিকে জিজ্ঞেস করে নিশ্চিত
page-vetting-two-sources = দুই জায়গার তথ্য একই
page-vetting-one-source = একটা ভালো জায়গার তথ্য
page-vetting-weak = একটা দুর্বল জায়গার তথ্য
page-home-only = এই নম্বর হয়তো শুধু এই দেশের ভেতরে চলে: { $country }।
page-way-hidden = কয়েকজন একটা উপায়ে কারও কাছে পৌঁছাতে পারেনি। সেই উপায়টা এখন দেখানো হচ্ছে না।
page-reach-good = অন্যরা বলে, এখানে কেউ সাড়া দেয়।
page-reach-seldom = অন্যরা বলে, এখানে কাউকে পাওয়া প্রায়ই কঠিন।
page-hours-doubt = অন্যরা বলে, এই সময়ে কেউ সাড়া দেয়নি।

page-report-link = ভুল জানাও
page-report-intro = যারা এই তালিকা রাখে, তারা এটা পড়বে। নিজের কথা কিছু লিখো না।
page-report-what = কী ভুল?
page-report-dead = নম্বর বা পেজ কাজ করে না
page-report-other-place = সেখানে অন্য কেউ ধরে
page-report-hours = সময় ভুল
page-report-cost = টাকা লাগে
page-report-closed = সেবাটি বন্ধ হয়ে গেছে
page-report-right = ঠিক নম্বর বা পেজ, যদি জানো
page-report-bad = এখানে শুধু ফোন নম্বর বা ওয়েব ঠিকানা লেখা যায়।
page-report-thanks = ধন্যবাদ। আমরা দেখব।
page-report-later = একসঙ্গে অনেক বেশি হয়ে গেছে। একটু পরে আবার চেষ্টা করো।

page-chat-app = চ্যাট: { $app }
page-poster-link = ছাপানোর পোস্টার
page-poster-title = কেউ একজন তোমার কথা শোনে
page-poster-lead = যেকোনো কথা বলতে পারো। নাম বলতে হবে না।
page-poster-scan = ফোন দিয়ে এটা স্ক্যান করো
page-poster-computer = প্রথমে কম্পিউটার উত্তর দেয়, আর দেখায় কে সাহায্য করতে পারে।

page-data-title = এই তালিকা সঙ্গে নাও
page-data-intro = যে কেউ এটা নামাতে, ব্যবহার করতে আর ছড়াতে পারে। কোনো চাবি লাগে না।
page-data-version = সংস্করণ
page-data-signed = প্রতিটা ফাইলে ডিজিটাল স্বাক্ষর আছে। যাচাই করার উপায়:
page-changes-title = কী বদলেছে
page-changes-none = এখনও কিছু বদলায়নি।
page-changes-added = নতুন
page-changes-edited = বদলানো
page-changes-removed = সরানো
page-changes-two = দুজন মানুষ এই নম্বর যাচাই করেছে।
