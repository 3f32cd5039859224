### Status: drafted 2026-11-28.
### Linalosemwa kuhusu maneno yenyewe, wakati bado hakuna anayeijua lugha vizuri aliyeyasoma.

open-draft = Maneno haya ni mapya, na mengine yanaweza kusikika ya ajabu. Kwa Kiingereza, tuma “{ $english }”.
