### Status: drafted 2026-11-28.
### What is said about the words themselves, while nobody who speaks the language well has read them.

# One line under the opening. $english is the name of English in this language, a word that the young person can send.
open-draft = এই কথাগুলো নতুন লেখা, কিছু অদ্ভুত শোনাতে পারে। ইংরেজির জন্য “{ $english }” পাঠাও।
