### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = ደህና ሁኑ። ቀንም ሌሊትም ተመልሳችሁ መምጣት ትችላላችሁ።
    .again = ራሳችሁን ጠብቁ። ቀንም ሌሊትም እዚህ አለሁ።
end-numbers = ችግር ከሌለው እነዚህን ያዙ። { danger-now } { $helpline }፦ { $number }።
    .again = ይኸው አንድ ጊዜ ደግሞ። { $helpline }፦ { $number }። { danger-now }
end-bye-numbers = ደህና ሁኑ። በማንኛውም ጊዜ ተመልሳችሁ መምጣት ትችላላችሁ። { danger-now }
    .again = ራሳችሁን ጠብቁ። { danger-now }
end-wipe = ከዚህ ውይይት የምችለውን ላጥፋ?
    .again = ይህን ውይይት አሁን ላጽዳው?
end-wiped = ተደርጓል። ከዚህ ውይይት እኔ ጋ የነበረውን አጥፍቻለሁ።
feedback-ask = አንድ የመጨረሻ ነገር። ይህ ረድቷል? ማለፍ ትችላላችሁ።
    .again = ይህ ረድቷል? ማለፍ ትችላላችሁ።
feedback-thanks = አመሰግናለሁ። ይህ የተሻልን እንድንሆን ይረዳናል።
feedback-bad-next = ስላልረዳ አዝናለሁ። የሚያናግራችሁን ሌላ ሰው ላሳይ?

service-off = ይህ ውይይት ለአሁኑ ተዘግቷል። የሚደወልላቸው ሰዎች እዚህ አሉ፦ { $url }። { danger-now }
