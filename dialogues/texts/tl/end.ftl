### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = Ingat ka. Puwede kang bumalik kahit kailan, araw man o gabi.
    .again = Ingatan mo ang sarili mo. Nandito ako araw at gabi.
end-numbers = Itabi mo ito kung ayos lang sa iyo. { danger-now } { $helpline }: { $number }.
    .again = Heto ulit. { $helpline }: { $number }. { danger-now }
end-bye-numbers = Ingat ka. Puwede kang bumalik kahit kailan. { danger-now }
    .again = Ingatan mo ang sarili mo. { danger-now }
end-wipe = Buburahin ko ba ang kaya kong burahin sa chat na ito?
    .again = Lilinisin ko na ba ang chat na ito?
end-wiped = Ayan. Binura ko na ang hawak ko sa chat na ito.
feedback-ask = Isa na lang. Nakatulong ba ito? Puwede mong laktawan.
    .again = Nakatulong ba ito? Puwede mong laktawan.
feedback-thanks = Salamat. Makakatulong iyan para mas maging mahusay kami.
feedback-bad-next = Pasensya na at hindi nakatulong. Magpapakita ba ako ng ibang makakausap?

service-off = Nakasara muna ang chat na ito. Nandito ang mga puwedeng tawagan: { $url }. { danger-now }
