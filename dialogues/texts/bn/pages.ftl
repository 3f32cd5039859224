### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = লেখায় যাও
page-chat-link = কম্পিউটারের সঙ্গে চ্যাট করো
page-countries-link = সব দেশ
page-countries-title = কোন দেশে কে সাহায্য করতে পারে
page-countries-intro = তোমার দেশ বেছে নাও। জরুরি নম্বরগুলো দেখতে পাবে। ওখানে ছোটদের আর তরুণদের কথা কে শোনে, তাও দেখবে।
page-not-known = এই নামে কোনো দেশ এখানে নেই। আমাদের কাছে এগুলোই আছে।
page-country-title = কে সাহায্য করতে পারে: { $country }

page-emergency = এখন বিপদে
page-emergency-general = জরুরি
page-emergency-police = পুলিশ
page-emergency-ambulance = অ্যাম্বুলেন্স
page-emergency-fire = ফায়ার সার্ভিস (দমকল)
page-emergency-texts = এই নম্বরগুলোতে মেসেজও পাঠানো যায়।
page-emergency-unknown = এই দেশের জরুরি নম্বর আমরা জানি না।
page-services = কথা বলার মানুষ
page-worldwide = যেকোনো দেশের মানুষের জন্য সাহায্য
page-none = { $country }: ছোটদের আর তরুণদের কোনো লাইন আমরা জানি না। এতে তোমার কোনো দোষ নেই। জরুরি নম্বরে ফোন করতে পারো, বা বিশ্বাস করো এমন বড় কাউকে বলো।

page-kind-child-helpline = শিশুদের হেল্পলাইন
page-kind-youth-helpline = তরুণদের হেল্পলাইন
page-kind-government-child-protection = সরকারের শিশু সুরক্ষা
page-kind-suicide-crisis-line = অন্ধকার ভাবনা আর কঠিন সময়ের লাইন
page-kind-domestic-violence-line = ঘরের ভেতরের মারধর নিয়ে লাইন
page-kind-violence-reporting = নির্যাতনের খবর জানানোর জায়গা
page-kind-online-abuse-hotline = অনলাইনে ক্ষতির খবর জানানোর জায়গা
page-kind-missing-children-line = হারানো শিশুদের লাইন
page-kind-csam-removal = ইন্টারনেট থেকে ছবি সরানোর উপায়
page-kind-peer-support = তরুণ, যারা তরুণদের কথা শোনে
page-kind-adult-line = বড়দের লাইন
page-kind-stop-abuse-line = যারা ভয় পায় যে কোনো শিশুর ক্ষতি করে ফেলবে, তাদের লাইন

page-whatsapp = WhatsApp
page-unknown = জানা নেই
page-hours = খোলা
page-hours-always = প্রতিদিন, দিনরাত
page-hours-changing = সব সপ্তাহে এক না; তাদের পেজে লেখা আছে
page-hours-zone = এখানকার সময়: { $country }।
page-local-times = সব সময় ওখানকার স্থানীয় সময়।
page-day = { $day ->
        [mon] সোমবার
        [tue] মঙ্গলবার
        [wed] বুধবার
        [thu] বৃহস্পতিবার
        [fri] শুক্রবার
        [sat] শনিবার
       *[sun] রবিবার
    }
page-cost = খরচ
page-cost-free = ফ্রি
page-cost-free-no-credit = ফ্রি, ব্যালেন্স না থাকলেও চলে
page-cost-local = সাধারণ কল বা মেসেজের দাম
page-languages = ভাষা
page-ages = বয়স
page-ages-between = { $from } থেকে { $to }
page-ages-from = { $from } বা তার বেশি
page-ages-to = { $to } পর্যন্ত
page-source = কোথা থেকে জানা
page-checked = যাচাই করা হয়েছে

page-about-title = এই চ্যাটের কথা
page-about-what = এটা ছোটদের আর তরুণদের জন্য ফ্রি চ্যাট। কী হয়েছে, তুমি বলো। তোমার ওখানে কে সাহায্য করতে পারে, এটা দেখায়।
page-about-computer = এখানে তুমি কম্পিউটারের সঙ্গে লেখো, মানুষের সঙ্গে না। আগে থেকে লেখা আর যাচাই করা কথা থেকে এটা উত্তর বেছে নেয়। নিজে থেকে কিছু বানায় না।
page-about-danger = এটা তোমার হয়ে কাউকে ফোন করতে পারে না। তুমি কোথায় আছো, সেটাও জানে না।
page-about-kept-title = কী রাখা হয়
page-about-kept-words = তুমি যা লেখো, তার কিছুই জমা রাখা হয় না। চ্যাটের সময় কম্পিউটার তা মনে রাখে, যেন তুমি আবার পড়তে পারো।
page-about-kept-steps = চ্যাটের সময় এটা কয়েকটা জিনিস মনে রাখে। কথা কত দূর এগোল, কতটা জরুরি, কী নিয়ে। দেশ, ভাষা, আর তোমাকে কী বলেছে। নাম, ঠিকানা বা ফোন নম্বর না। বেরোনোর বোতাম চাপলে সব মুছে যায়। নইলে চ্যাট শেষ হওয়ার প্রায় { $minutes } মিনিট পরে।
page-about-kept-count = থাকে শুধু একটা হিসাব। সপ্তাহে কোন দেশে কত চ্যাট হলো, কতগুলোতে সাহায্য মিলল। কোনো একজন মানুষের হিসাব নেই।
page-about-who-title = এটা কারা চালায়
page-about-who-nobody = এই কপিটা শুধু পরীক্ষার জন্য। এর পেছনে কোনো সংস্থা নেই।
page-about-contact = তাদের লিখতে পারো:
page-about-numbers-title = নম্বরগুলো কোথা থেকে
page-about-numbers = প্রতিটা সেবার পাশে লেখা আছে, তথ্য কোথা থেকে আর কবে যাচাই হয়েছে। তারপর নম্বর বদলেও যেতে পারে।
page-about-licence = এই তালিকা ব্যবহার করতে আর ছড়িয়ে দিতে পারো। এর লাইসেন্স:
page-about-wrong-title = কোনো নম্বর ভুল?
page-about-wrong = প্লিজ আমাদের জানাও। নাম বলতে হবে না।
page-about-wrong-nobody = এই কপিতে জানানোর মতো কেউ এখনও নেই।

page-region-africa = আফ্রিকা
page-region-americas-the-caribbean = আমেরিকা আর ক্যারিবীয় অঞ্চল
page-region-antarctic = অ্যান্টার্কটিক
page-region-asia-pacific = এশিয়া আর প্রশান্ত মহাসাগর
page-region-europe = ইউরোপ
page-region-middle-east-north-africa = মধ্যপ্রাচ্য আর উত্তর আফ্রিকা
