### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = یادداشت‌ها
web-exit = از این صفحه برو
web-exit-help = تو را به صفحهٔ دیگری می‌برد. فهرست مرورگر را پاک نمی‌کند.
web-skip = برو به پیام‌ها
web-log-label = پیام‌ها
web-input-label = پیام تو
web-send = بفرست
web-no-js = پیامت را بفرست، جواب همین‌جا می‌آید. با “{ web-refresh }” پیام‌های تازه را می‌بینی.
web-refresh = دیدن پیام‌های تازه
web-tracks-link = ردت را پاک کن
web-tracks = مرورگر فهرست صفحه‌هایی را که باز می‌کنی نگه می‌دارد. پنجرهٔ خصوصی نگه نمی‌دارد. اگر همهٔ فهرست را پاک کنی، شاید کسی بفهمد. شاید بهتر باشد فقط همین صفحه را پاک کنی.
web-from-you = تو
web-from-bot = کامپیوتر
web-from-person = یک آدم
web-closed = این چت بسته شده. می‌توانی یکی تازه شروع کنی.
web-lost = این چت دیگر نیست. این‌طوری خصوصی می‌ماند. می‌توانی یکی تازه شروع کنی. { danger-now }
web-not-found = این صفحه اینجا نیست. می‌توانی به صفحهٔ اول برگردی.
web-start = صفحهٔ اول
web-language-label = زبان
web-error = یک چیزی پیش ما خراب شد. تقصیر تو نیست. { danger-now }
web-too-fast = تند می‌نویسی. یک لحظه به من فرصت بده. { danger-now }
web-exit-loading = دارد باز می‌شود
web-exit-two = برای رفتن، دو بار دیگر Shift را بزن.
web-exit-one = برای رفتن، یک بار دیگر Shift را بزن.
web-exit-over = رفتن با Shift از اول شروع می‌شود.
web-exit-shift = روی کیبورد می‌توانی سه بار Shift را هم بزنی.
web-sending = دارد می‌رود
web-sent = فرستاده شد
web-not-sent = هنوز نرفته. باز هم امتحان می‌کنم.
web-retry = نرفت. برای فرستادن دوباره بزن.
web-offline = اینترنت نداری. شاید زنگ زدن کار کند. وقتی وصل شوی، می‌فرستم.
web-show = دوباره نشان بده
web-listen = بلند بخوان
web-listen-stop = دیگر نخوان
web-pictures = تصویرهای بزرگ
web-close = بستن
web-run-by = گردانندهٔ این چت:
web-widget-off = چت اینجا باز نیست. در صفحهٔ خودش بازش کن. { danger-now }
web-own-page = باز کردن چت

term-intro = اینجا می‌توانی بنویسی. برای تمام کردن “{ word-stop }” بفرست. برای انتخاب از فهرست، عدد بنویس.
term-left = خداحافظ. چیزی از این نگه داشته نشد.
