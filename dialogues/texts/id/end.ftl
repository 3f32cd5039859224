### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = Jaga dirimu, ya. Kamu boleh kembali kapan saja, siang atau malam.
    .again = Jaga diri baik-baik. Aku ada siang dan malam.
end-numbers = Simpan ini kalau aman buatmu. { danger-now } { $helpline }: { $number }.
    .again = Ini sekali lagi. { $helpline }: { $number }. { danger-now }
end-bye-numbers = Jaga dirimu, ya. Kamu boleh kembali kapan saja. { danger-now }
    .again = Jaga diri baik-baik. { danger-now }
end-wipe = Mau aku hapus yang bisa dihapus dari obrolan ini?
    .again = Mau aku bersihkan obrolan ini sekarang?
end-wiped = Sudah. Yang ada padaku dari obrolan ini sudah kuhapus.
feedback-ask = Satu hal terakhir. Apa ini membantu? Boleh kamu lewati.
    .again = Apa ini membantu? Boleh kamu lewati.
feedback-thanks = Terima kasih. Itu membantu kami jadi lebih baik.
feedback-bad-next = Maaf ini belum membantu. Mau aku tunjukkan orang lain untuk diajak bicara?

service-off = Obrolan ini sedang tutup. Orang yang bisa ditelepon ada di sini: { $url }. { danger-now }
