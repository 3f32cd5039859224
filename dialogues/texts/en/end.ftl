### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = Take care. You can come back any time, day or night.
    .again = Take care of yourself. I'm here day and night.
end-numbers = Keep these if it's OK to. { danger-now } { $helpline }: { $number }.
    .again = Here they are once more. { $helpline }: { $number }. { danger-now }
end-bye-numbers = Take care. You can come back any time. { danger-now }
    .again = Take good care. { danger-now }
end-wipe = Shall I wipe what I can from this chat?
    .again = Shall I clear this chat now?
end-wiped = Done. I cleared what I hold of this chat.
feedback-ask = One last thing. Did this help? You can skip it.
    .again = Did this help? You can skip it.
feedback-thanks = Thank you. That helps us do better.
feedback-bad-next = I'm sorry it didn't help. Shall I show you someone else to talk to?

service-off = This chat is off for now. You can find people to call here: { $url }. { danger-now }
