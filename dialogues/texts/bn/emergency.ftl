### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = তুমি লিখেছ, ভালো করেছ। প্লিজ এখনই { $emergency } নম্বরে ফোন করো। তারা সাহায্য পাঠাতে পারে। পারলে এমন জায়গায় যাও, যেখানে লোকজন আছে। আমি এখানেই আছি। তুমি লিখতে থাকো।

# Country not known. 112 is worded as "in many places".
emergency-no-country = তুমি লিখেছ, ভালো করেছ। প্লিজ এখনই 112 নম্বরে ফোন করো। মোবাইল থেকে এটা অনেক জায়গায় চলে। না চললে আমাকে দেশের নাম বলো। আমি ঠিক নম্বরটা খুঁজে দেব। আমি এখানেই আছি।

# The country is known, but we hold no number for it.
emergency-no-number = তুমি লিখেছ, ভালো করেছ। { $country }: এই দেশের নিশ্চিত নম্বর আমার কাছে নেই। { emergency-bar-unknown } পারলে এমন জায়গায় যাও, যেখানে লোকজন আছে। কাউকে ফোন করতে বলো। আমি এখানেই আছি।
    .again = { $country }: এই দেশের নিশ্চিত নম্বর এখনও পাইনি। { emergency-bar-unknown } কাছের কাউকে বলো, তোমার সঙ্গে ফোন করতে। আমি এখানেই আছি।

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = প্লিজ এখনই ফোন করো, শরীর ঠিক লাগলেও। কিছু ক্ষতি পরে বোঝা যায়। শরীর খারাপ হওয়ার জন্য বসে থেকো না।

# Sent once, right after the first emergency message.
emergency-limits = আমি কম্পিউটার। তুমি কোথায় আছো, আমি দেখতে পাই না। আমি সাহায্য পাঠাতে পারি না। তুমি ফোন করতে পারো, বা কাছের কেউ তোমার হয়ে করতে পারে।

# The country became known during an emergency.
emergency-country = ধন্যবাদ। { $country } থেকে প্লিজ এখনই { $emergency } নম্বরে ফোন করো। তারা সাহায্য পাঠাতে পারে। পারলে এমন জায়গায় যাও, যেখানে লোকজন আছে। আমি এখানেই আছি।
    .again = { $country } থেকে নম্বরটা হলো { $emergency }। প্লিজ এখনই ফোন করো। তারা সাহায্য পাঠাতে পারে। আমি তোমার সঙ্গেই আছি।

emergency-silent-data = মুখে কথা বলা হয়তো নিরাপদ হবে না। এখানে { $textnumber } নম্বরে মেসেজ পাঠাতে পারো। লেখো, তুমি কোথায় আছো আর তোমার সাহায্য দরকার।
    .again = এখনও { $textnumber } নম্বরে মেসেজ পাঠাতে পারো। লেখো, তুমি কোথায় আছো। তারপর যতটা চুপ থাকতে হয়, থাকো।
emergency-silent-none = মুখে কথা বলা হয়তো নিরাপদ হবে না। কাছের কাউকে ফোন করতে বলো। বন্ধু, দোকানদার বা শিক্ষক হলেও হবে। { danger-now }
    .again = কাছের কেউ তোমার হয়ে ফোন করতে পারে। { danger-now } কাছে কি এমন জায়গা আছে, যেখানে লোকজন আছে?

emergency-did-you-reach = আমি এখানেই আছি। কারও সঙ্গে কথা হয়েছে?
    .again = আমি তোমার সঙ্গে আছি। কাউকে পেয়েছ?
emergency-reached = শুনে ভালো লাগল। পারলে তাদের সঙ্গেই থাকো। যখন খুশি আমাকে লিখো।
emergency-not-reached = চেষ্টা করেছ, ধন্যবাদ। প্লিজ { $emergency } নম্বরে আরেকবার ফোন করো। বা লোকজনের কাছে যাও, তাদের ফোন করতে বলো। { $helpline } আছে { $number } নম্বরে, সেখানেও ফোন করতে পারো।
    .again = চেষ্টা করে ভালো করেছ। লোকজনের কাছে যাও, বলো { $emergency } নম্বরে ফোন করতে। { $helpline } আছে { $number } নম্বরে।
emergency-not-reached-alone = চেষ্টা করেছ, ধন্যবাদ। প্লিজ { $emergency } নম্বরে আরেকবার ফোন করো। বা লোকজনের কাছে যাও, তাদের ফোন করতে বলো।
    .again = চেষ্টা করে ভালো করেছ। লোকজনের কাছে যাও, বলো { $emergency } নম্বরে ফোন করতে।
emergency-not-reached-unknown = চেষ্টা করেছ, ধন্যবাদ। { emergency-bar-unknown } বা লোকজনের কাছে যাও, তাদের ফোন করতে বলো। দেশের নাম বললে ঠিক নম্বরটা খুঁজে দেব।
    .again = চেষ্টা করে ভালো করেছ। লোকজনের কাছে যাও, তাদের ফোন করতে বলো। { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = ঠিক আছে। বলার জন্য ধন্যবাদ। আমি ভুল বুঝেছি। { danger-now } এখন তোমার সবচেয়ে বেশি কী দরকার?

# Again at emergency level, later in the same chat.
emergency-again = তুমি এখনও এখানে আছো, এটা ভালো। সবচেয়ে তাড়াতাড়ি সাহায্য মেলে { $emergency } নম্বরে। কাছে কি কেউ আছে, যে তোমার সঙ্গে থাকতে পারে?
    .again = আমি আছি, সব পড়ছি। প্লিজ { $emergency } নম্বরে ফোন করো, বা কাউকে করতে বলো। তোমাকে একা থাকতে হবে না।
emergency-again-unknown = তুমি এখনও এখানে আছো, এটা ভালো। { emergency-bar-unknown } তুমি কোন দেশে আছো? আমি ঠিক নম্বরটা খুঁজে দেব।
    .again = আমি আছি, সব পড়ছি। { emergency-bar-unknown } বা কাছের কাউকে ফোন করতে বলো। দেশের নাম বলো, আমি খুঁজে দিচ্ছি।

emergency-here = আমি এখানেই আছি। { $emergency } নম্বরে কথা হয়েছে?
    .again = আমি আছি। সবচেয়ে তাড়াতাড়ি সাহায্য মেলে { $emergency } নম্বরে। কারও সঙ্গে কথা হয়েছে?
emergency-here-unknown = আমি এখানেই আছি। { emergency-bar-unknown } কারও সঙ্গে কথা হয়েছে?
    .again = আমি তোমার সঙ্গেই আছি। { emergency-bar-unknown } কেউ কি এসেছে?

# Wants a person in the chat: the number stays, then the services.
emergency-person = এদের সঙ্গেও কথা বলতে পারো। { danger-now }

# Text for the bar that is always in view.
emergency-bar = এখন বিপদে আছো? { $emergency } নম্বরে ফোন করো।
emergency-bar-unknown = এখন বিপদে আছো? 112 নম্বরে ফোন করো। এটা অনেক জায়গায় চলে।

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] এখন বিপদে আছো? { $emergency } নম্বরে ফোন করো।
       *[no] { emergency-bar-unknown }
    }
