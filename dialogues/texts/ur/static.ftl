### Status: drafted 2026-11-28.
### Said when nothing else works. Compiled into the program; needs no file, no database and no network.

static-soft = میری طرف کچھ گڑبڑ ہو گئی۔ اس میں تمہارا قصور نہیں۔ پلیز پھر سے بھیجو۔ { danger-now }
static-hard = میں ابھی ٹھیک سے نہیں چل رہا۔ معاف کرنا۔ اس میں تمہارا قصور نہیں۔ { danger-now } یا کسی بھروسے کے بڑے سے کہو کہ ساتھ میں فون کرے۔
static-emergency = اچھا ہوا کہ تم نے لکھا۔ { danger-now } ہو سکے تو وہاں جاؤ جہاں اور لوگ ہوں۔
