### Status: drafted 2026-11-28.
### What is said first. Everyday Filipino (Tagalog of Manila, with the English words that everybody uses: text, number, chat).
### "you" is "ikaw, ka, mo"; only adults (adult-*) get "kayo" and "po". Filipino has no gender to avoid.

open-hello =
    { $known ->
        [yes] Hi, buti at nandito ka. Computer ako, hindi tao. Tutulungan kitang humanap ng taong makakausap. Nasa panganib ka ngayon? Tumawag sa { $emergency }.
       *[no] Hi, buti at nandito ka. Computer ako, hindi tao. Tutulungan kitang humanap ng taong makakausap. Nasa panganib ka ngayon? Tumawag sa 112. Sa ibang lugar, iba ang number. Pindutin ang “{ btn-emergency }” at hahanapin ko.
    }

open-exit-web = Para makaalis agad, pindutin ang “{ web-exit }” sa taas. Puwede ring i-send ang “{ word-hide }”. Baka makita ng gumagamit ng phone na ito ang page na ito.
open-exit-app = Para maitago agad ito, i-send ang “{ word-hide }”. Baka makita ito ng gumagamit ng phone. Kapag matagal na tahimik, buburahin ko ang kaya ko. Para hindi mabura, pindutin ang “{ btn-keep }”.
open-exit-terminal = Para maitago agad ito, i-send ang “{ word-hide }”. Baka makita ito ng tumitingin sa screen.

open-ask = Puwede kang magsulat ng kahit ano. Kahit ilang salita lang. Hindi kailangang sabihin ang pangalan. Ano'ng nangyayari?
    .again = Puwede kang magsulat ng kahit ano. Hindi kailangang sabihin ang pangalan. Ano ang makakatulong ngayon?

open-kept = Sige, mananatili ang chat na ito. Puwede mo itong burahin mamaya gamit ang “{ word-delete }”.
    .again = Nandito pa ang chat na ito. I-send ang “{ word-delete }” kung gusto mo nang burahin.

# The words that work at any time. Each is common, dull and easy to spell, and not a word for distress.
word-hide = ulan
word-help = maaraw
word-stop = tigil
word-delete = burahin
