### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = আমার দিকে কিছু একটা সমস্যা হলো। তোমার দোষ না। প্লিজ আবার পাঠাও। { danger-now }
static-hard = আমি এখন ঠিকমতো চলছি না। দুঃখিত। তোমার দোষ না। { danger-now } বা বিশ্বাস করো এমন বড় কাউকে সঙ্গে ফোন করতে বলো।
static-emergency = তুমি লিখেছ, ভালো করেছ। { danger-now } পারলে এমন জায়গায় যাও, যেখানে লোকজন আছে।
