### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = Kendine iyi bak. Gece gündüz, ne zaman istersen gelebilirsin.
    .again = Kendine iyi bak. Gece gündüz buradayım.
end-numbers = Sana uygunsa bunlar sende kalsın. { danger-now } { $helpline }: { $number }.
    .again = İşte bir kez daha. { $helpline }: { $number }. { danger-now }
end-bye-numbers = Kendine iyi bak. Ne zaman istersen gelebilirsin. { danger-now }
    .again = Kendine çok iyi bak. { danger-now }
end-wipe = Bu sohbetten silebildiğimi sileyim mi?
    .again = Bu sohbeti şimdi temizleyeyim mi?
end-wiped = Oldu. Bu sohbetten bende olanları sildim.
feedback-ask = Son bir şey. Bu sana iyi geldi mi? Geçebilirsin.
    .again = Bu sana iyi geldi mi? Geçebilirsin.
feedback-thanks = Teşekkürler. Bu bizi daha iyi yapar.
feedback-bad-next = İyi gelmediğine üzüldüm. Konuşabileceğin başka birini göstereyim mi?

service-off = Bu sohbet şimdilik kapalı. Arayabileceğin insanlar burada: { $url }. { danger-now }
