### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = নিজের খেয়াল রেখো। দিনে বা রাতে, যখন খুশি ফিরে এসো।
    .again = ভালো থেকো। আমি দিনরাত এখানেই আছি।
end-numbers = সমস্যা না হলে এগুলো রেখে দাও। { danger-now } { $helpline }: { $number }।
    .again = এই নাও, আরেকবার। { $helpline }: { $number }। { danger-now }
end-bye-numbers = নিজের খেয়াল রেখো। যখন খুশি ফিরে এসো। { danger-now }
    .again = ভালো থেকো। { danger-now }
end-wipe = এই চ্যাটের যা মোছা যায়, মুছে দেব?
    .again = এখন এই চ্যাট মুছে দেব?
end-wiped = হয়ে গেছে। এই চ্যাটের যা আমার কাছে ছিল, মুছে দিয়েছি।
feedback-ask = শেষ একটা কথা। এতে কি তোমার উপকার হলো? উত্তর না দিলেও চলবে।
    .again = এতে কি তোমার উপকার হলো? উত্তর না দিলেও চলবে।
feedback-thanks = ধন্যবাদ। এতে আমরা আরও ভালো করতে পারব।
feedback-bad-next = উপকার হয়নি, আমি দুঃখিত। কথা বলার জন্য অন্য কাউকে দেখাব?

service-off = এই চ্যাট এখন বন্ধ। ফোন করার মতো মানুষ এখানে পাবে: { $url }। { danger-now }
