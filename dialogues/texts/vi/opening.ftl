### Status: drafted 2026-11-28.
### What is said first. Vietnamese as it is spoken everywhere in the country. The chat calls itself "mình" and the young
### person "bạn": warm, without gender, right for a nine-year-old and for somebody of twenty. Adults are "anh chị".
### Each syllable counts as a word here, so the sentences are shorter than those of other languages.

open-hello =
    { $known ->
        [yes] Chào bạn, có bạn ở đây là tốt rồi. Mình là máy tính, không phải người thật. Mình giúp bạn tìm người để trò chuyện. Bạn đang gặp nguy hiểm? Hãy gọi { $emergency }.
       *[no] Chào bạn, có bạn ở đây là tốt rồi. Mình là máy tính, không phải người thật. Mình giúp bạn tìm người để trò chuyện. Bạn đang gặp nguy hiểm? Hãy gọi 112. Có nơi dùng số khác. Bấm “{ btn-emergency }” để mình tìm.
    }

open-exit-web = Muốn thoát nhanh, bấm “{ web-exit }” ở trên cùng. Bạn cũng có thể gửi “{ word-hide }”. Người dùng máy này có thể thấy trang này.
open-exit-app = Muốn giấu nhanh, bạn gửi “{ word-hide }”. Người dùng máy này có thể đọc được. Im lặng một lúc, mình sẽ xóa những gì xóa được. Muốn giữ lại, bấm “{ btn-keep }”.
open-exit-terminal = Muốn giấu nhanh, bạn gửi “{ word-hide }”. Người nhìn màn hình này có thể đọc được.

open-ask = Bạn viết gì cũng được, vài chữ thôi cũng được. Không cần nói tên. Có chuyện gì vậy bạn?
    .again = Chuyện gì bạn cũng viết được. Không cần nói tên. Hôm nay mình giúp gì được cho bạn?

open-kept = Được, đoạn chat này ở lại. Muốn xóa sau, bạn gửi “{ word-delete }”.
    .again = Đoạn chat vẫn còn đây. Khi nào muốn xóa, bạn gửi “{ word-delete }”.

# Marks are folded away: "dừng" would be read as "đúng" (right), so the word is "ngừng".
# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = thời tiết
word-help = trời nắng
word-stop = ngừng
word-delete = xóa
