### Status: drafted 2026-11-28.
### Country: only asked to find services, may be refused (safety rule A5).

country-ask = Bạn đang ở nước nào? Mình chỉ dùng để tìm người ở gần bạn. Không cần nói thành phố.
    .again = Để tìm người ở gần bạn, mình cần biết tên nước. Là nước nào vậy? Bạn không nói cũng được.
country-guess = Bạn đang ở { $country } phải không? Mình chỉ đoán theo tiếng bạn dùng.
    .again = Có phải { $country } không? Mình chỉ đoán thôi.
country-set = Được rồi, { $country }. Lúc nào bạn cũng đổi được.
country-changed = Xong. Bây giờ mình tìm ở { $country }.
    .again = Được, vậy là { $country }.
country-kept = Được, không có gì thay đổi. Bạn cứ nhắn tiếp nhé.
    .again = Được. Vẫn để như cũ.
country-refused = Không sao. Bạn không cần nói. Trang này có tất cả các số. Bạn tự xem ở đây: { $url }. Đang gặp nguy hiểm? Hãy gọi 112. Số này dùng được ở nhiều nơi.
    .again = Không sao, bạn không cần nói. Tất cả các số ở đây: { $url }. { emergency-bar-unknown }
country-later = Không sao, không nói vẫn chat tiếp được. Trang này có tất cả các số: { $url }. { emergency-bar-unknown } Bạn cứ viết cho mình cũng được.
    .again = Bây giờ chưa cần biết nước nào. Tất cả các số ở đây: { $url }. { emergency-bar-unknown }
country-not-found = Xin lỗi, mình không biết nơi này. Bạn chọn trong danh sách, hoặc viết tên nước được không?
    .again = Mình vẫn chưa nhận ra. Lỗi là ở mình. Bạn viết tên nước theo cách khác được không?
country-two = Mình thấy có nhiều hơn một nơi. Bạn nói nơi nào?
    .again = Có hơn một nơi tên như vậy. Ý bạn là nơi nào?
numbers-page = Trang này có tất cả các số: { $url }
    .again = Tất cả các số ở trang này: { $url }
