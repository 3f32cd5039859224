### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read
### all of this: nothing here may tell what the chat is for.

push-neutral = Bạn có một tin nhắn mới.
push-show = Xem tin
app-group = Mình chỉ nhắn riêng từng người. Bấm vào tên mình rồi nhắn ở đó nhé.
app-group-open = Nhắn riêng cho mình

# The list of commands.
app-command-start = Bắt đầu
app-command-help = Mình làm được gì
app-command-country = Đổi quốc gia
app-command-language = Đổi ngôn ngữ
app-command-stop = Dừng đoạn chat
app-command-delete = Dọn đoạn chat
app-command-hide = Xem thời tiết
