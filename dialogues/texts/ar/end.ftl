### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = مع السلامة. يمكنك العودة في أي وقت، ليلًا أو نهارًا.
    .again = مع السلامة، وأتمنى لك الخير. أنا هنا ليلًا ونهارًا.
end-numbers = من الجيد حفظ هذا الرقم، إن كان ذلك مناسبًا لك. { danger-now } { $helpline }: { $number }.
    .again = هذا هو مرة أخرى. { $helpline }: { $number }. { danger-now }
end-bye-numbers = مع السلامة. يمكنك العودة في أي وقت. { danger-now }
    .again = مع السلامة، وأتمنى لك الخير. { danger-now }
end-wipe = هل أمسح ما أستطيع مسحه من هذه المحادثة؟
    .again = هل أمسح هذه المحادثة الآن؟
end-wiped = تم. مسحت ما عندي من هذه المحادثة.
feedback-ask = سؤال أخير. هل أفادك هذا؟ يمكنك تخطي السؤال.
    .again = هل أفادك هذا؟ يمكنك تخطي السؤال.
feedback-thanks = شكرًا لك. هذا يساعدنا على التحسن.
feedback-bad-next = أعتذر لأن هذا لم يفدك. هل أعرض عليك أشخاصًا آخرين للكلام معهم؟

service-off = هذه المحادثة متوقفة حاليًا. هنا يوجد أشخاص يمكنك الاتصال بهم: { $url }. { danger-now }
