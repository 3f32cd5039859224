### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = اپنا خیال رکھنا۔ دن ہو یا رات، جب چاہو واپس آ جانا۔
    .again = اپنا اچھا خیال رکھنا۔ میں دن رات یہیں ہوں۔
end-numbers = ٹھیک لگے تو یہ نمبر رکھ لو۔ { danger-now } { $helpline }: { $number }۔
    .again = لو، ایک بار اور۔ { $helpline }: { $number }۔ { danger-now }
end-bye-numbers = اپنا خیال رکھنا۔ جب چاہو واپس آ جانا۔ { danger-now }
    .again = اپنا اچھی طرح خیال رکھنا۔ { danger-now }
end-wipe = اس چیٹ کا جو مٹ سکے، مٹا دوں؟
    .again = یہ چیٹ اب صاف کر دوں؟
end-wiped = ہو گیا۔ اس چیٹ کا میرے پاس جو تھا، مٹ گیا۔
feedback-ask = بس ایک آخری بات۔ کیا اس سے مدد ملی؟ جواب دینا ضروری نہیں۔
    .again = کیا اس سے مدد ملی؟ جواب دینا ضروری نہیں۔
feedback-thanks = شکریہ۔ اس سے ہم اور اچھا کر پائیں گے۔
feedback-bad-next = معاف کرنا کہ مدد نہیں ہوئی۔ بات کرنے کے لیے کسی اور کو دکھاؤں؟

service-off = یہ چیٹ ابھی بند ہے۔ فون کرنے کے لیے لوگ یہاں ملیں گے: { $url }۔ { danger-now }
