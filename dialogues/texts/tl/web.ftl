### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = Mga tala
web-exit = Umalis sa page
web-exit-help = Dadalhin ka sa ibang page. Hindi nito binubura ang history ng browser mo.
web-skip = Pumunta sa mga message
web-log-label = Mga message
web-input-label = Ang message mo
web-send = I-send
web-no-js = I-send ang message mo, at lalabas dito ang sagot. Tinitingnan ng “{ web-refresh }” kung may bago.
web-refresh = Tingnan kung may bago
web-tracks-link = Burahin ang bakas mo
web-tracks = Inililista ng browser mo ang mga page na binubuksan mo. Hindi kapag private window. Kung buburahin mo ang buong listahan, baka may makapansin. Baka mas mabuting ang page na ito lang ang burahin.
web-from-you = Ikaw
web-from-bot = Computer
web-from-person = Tao
web-closed = Sarado na ang chat na ito. Puwede kang magsimula ng bago.
web-lost = Wala na ang chat na ito. Sa ganoon, walang ibang makakabasa. Puwede kang magsimula ng bago. { danger-now }
web-not-found = Wala rito ang page na ito. Puwede kang bumalik sa simula.
web-start = Simula
web-language-label = Wika
web-error = Nagkaproblema sa panig namin. Hindi mo kasalanan. { danger-now }
web-too-fast = Ang bilis mong magsulat. Sandali lang. { danger-now }
web-exit-loading = Naglo-load
web-exit-two = Pindutin ang Shift nang dalawang beses pa para umalis.
web-exit-one = Pindutin ang Shift nang isang beses pa para umalis.
web-exit-over = Magsisimula ulit ang pag-alis gamit ang Shift.
web-exit-shift = Sa keyboard, puwede ring pindutin ang Shift nang tatlong beses.
web-sending = Sine-send
web-sent = Na-send na
web-not-sent = Hindi pa na-send. Sinusubukan ko pa.
web-retry = Hindi na-send. Pindutin para subukan ulit.
web-offline = Wala kang internet. Baka puwede pa ang tawag. Ise-send ko pagbalik mo.
web-show = Ipakita ulit
web-listen = Basahin nang malakas
web-listen-stop = Itigil ang pagbasa
web-pictures = Malalaking larawan
web-close = Isara
web-run-by = Nagpapatakbo ng chat na ito:
web-widget-off = Hindi bukas dito ang chat. Puwede mo itong buksan sa sariling page. { danger-now }
web-own-page = Buksan ang chat

term-intro = Puwede kang magsulat dito. I-send ang “{ word-stop }” para tumigil. Number ang pipili sa listahan.
term-left = Bye. Walang itinabi sa mga ito.
