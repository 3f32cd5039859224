### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = Bên mình bị trục trặc, không phải do bạn. Bạn gửi lại giúp mình nhé. { danger-now }
static-hard = Lúc này mình chạy không tốt. Mình xin lỗi. Không phải do bạn. { danger-now } Hoặc nhờ một người lớn bạn tin gọi cùng.
static-emergency = Mình mừng vì bạn đã nhắn. { danger-now } Nếu được, hãy ra chỗ có người.
