### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = Jitunze. Unaweza kurudi wakati wowote, mchana au usiku.
    .again = Ujitunze vizuri. Niko hapa usiku na mchana.
end-numbers = Hifadhi hizi kama ni sawa kwako. { danger-now } { $helpline }: { $number }.
    .again = Hizi hapa mara moja tena. { $helpline }: { $number }. { danger-now }
end-bye-numbers = Jitunze. Unaweza kurudi wakati wowote. { danger-now }
    .again = Ujitunze vizuri. { danger-now }
end-wipe = Je, nifute ninachoweza kwenye mazungumzo haya?
    .again = Je, nifute mazungumzo haya sasa?
end-wiped = Tayari. Nimefuta nilichokuwa nacho kwenye mazungumzo haya.
feedback-ask = Jambo la mwisho. Je, hii imekusaidia? Unaweza kuruka swali hili.
    .again = Je, hii imekusaidia? Unaweza kuruka swali hili.
feedback-thanks = Asante. Inatusaidia kufanya vizuri zaidi.
feedback-bad-next = Samahani kwamba haikusaidia. Je, nikuonyeshe mtu mwingine wa kuongea naye?

service-off = Mazungumzo haya yamezimwa kwa sasa. Hapa kuna watu unaoweza kuwapigia: { $url }. { danger-now }
