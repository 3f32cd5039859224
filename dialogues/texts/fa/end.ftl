### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = مراقب خودت باش. شب یا روز، هر وقت خواستی برگرد.
    .again = مراقب خودت باش. من شب و روز اینجا هستم.
end-numbers = اگر برایت خوب است، این‌ها را نگه دار. { danger-now } { $helpline }: { $number }.
    .again = بیا، یک بار دیگر. { $helpline }: { $number }. { danger-now }
end-bye-numbers = مراقب خودت باش. هر وقت خواستی برگرد. { danger-now }
    .again = خیلی مراقب خودت باش. { danger-now }
end-wipe = هر چه می‌شود از این چت پاک کنم؟
    .again = این چت را حالا پاک کنم؟
end-wiped = تمام شد. هر چه از این چت پیش من بود، پاک کردم.
feedback-ask = فقط یک چیز دیگر. این کمکت کرد؟ می‌توانی جواب ندهی.
    .again = این کمکت کرد؟ می‌توانی جواب ندهی.
feedback-thanks = ممنون. این‌طوری بهتر می‌شویم.
feedback-bad-next = ببخش که کمک نکرد. یکی دیگر را برای حرف زدن نشانت بدهم؟

service-off = این چت فعلاً بسته است. اینجا کسانی هستند که می‌توانی زنگ بزنی: { $url }. { danger-now }
