### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = نوٹس
web-exit = یہ پیج چھوڑو
web-exit-help = دوسرے پیج پر لے جاتا ہے۔ اس سے براؤزر کی لسٹ نہیں مٹتی۔
web-skip = میسج پر جاؤ
web-log-label = میسج
web-input-label = تمہارا میسج
web-send = بھیجو
web-no-js = میسج بھیجو، جواب یہاں نظر آئے گا۔ “{ web-refresh }” سے نئے میسج نظر آتے ہیں۔
web-refresh = نئے میسج دیکھو
web-tracks-link = اپنے نشان مٹاؤ
web-tracks = براؤزر ان پیجوں کی لسٹ رکھتا ہے جو تم نے کھولے۔ پرائیویٹ ونڈو نہیں رکھتی۔ پوری لسٹ مٹی ہو، تو کسی کو پتا چل سکتا ہے۔ بس یہی پیج مٹانا بہتر ہو سکتا ہے۔
web-from-you = تم
web-from-bot = کمپیوٹر
web-from-person = انسان
web-closed = یہ چیٹ بند ہو گئی ہے۔ چاہو تو نئی شروع کرو۔
web-lost = یہ چیٹ اب نہیں ہے۔ اس سے بات نجی رہتی ہے۔ چاہو تو نئی شروع کرو۔ { danger-now }
web-not-found = یہ پیج یہاں نہیں ہے۔ شروع کے پیج پر لوٹ جاؤ۔
web-start = شروع کا پیج
web-language-label = زبان
web-error = ہماری طرف کچھ گڑبڑ ہو گئی۔ اس میں تمہارا قصور نہیں۔ { danger-now }
web-too-fast = میسج بہت جلدی جلدی آئے۔ مجھے ایک لمحہ دو۔ { danger-now }
web-exit-loading = کھل رہا ہے
web-exit-two = نکلنے کے لیے Shift دو بار اور دباؤ۔
web-exit-one = نکلنے کے لیے Shift ایک بار اور دباؤ۔
web-exit-over = Shift سے نکلنے کی گنتی پھر شروع سے۔
web-exit-shift = کی بورڈ ہو، تو Shift تین بار دبا کر بھی نکل سکتے ہیں۔
web-sending = بھیجا جا رہا ہے
web-sent = بھیج دیا
web-not-sent = ابھی نہیں گیا۔ کوشش جاری ہے۔
web-retry = نہیں گیا۔ پھر بھیجنے کے لیے دباؤ۔
web-offline = انٹرنیٹ نہیں ہے۔ فون پھر بھی لگ سکتا ہے۔ انٹرنیٹ آتے ہی بھیج دوں گا۔
web-show = پھر دکھاؤ
web-listen = پڑھ کر سناؤ
web-listen-stop = پڑھنا روکو
web-pictures = بڑی تصویریں
web-close = بند کرو
web-run-by = یہ چیٹ کون چلاتا ہے:
web-widget-off = چیٹ یہاں نہیں کھلتی۔ اسے اس کے اپنے پیج پر کھولو۔ { danger-now }
web-own-page = چیٹ کھولو

term-intro = یہاں لکھو۔ روکنے کے لیے “{ word-stop }” بھیجو۔ لسٹ سے چننے کے لیے اس کا نمبر لکھو۔
term-left = پھر ملیں گے۔ یہاں کچھ نہیں رکھا گیا۔
