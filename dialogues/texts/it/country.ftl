### Status: drafted 2026-11-28.
### Country: only asked to find services, may be refused (safety rule A5). Country names come bare ("Paese: Italia").

country-ask = In che Paese sei? Mi serve per trovare qualcuno vicino a te. La città non mi serve.
    .again = Per trovare qualcuno vicino a te mi serve il Paese. Qual è? Puoi anche non dirlo.
country-guess = Sei in questo Paese: { $country }? Tiro solo a indovinare dalla lingua.
    .again = È { $country }? Ho solo tirato a indovinare.
country-set = Va bene, { $country }. Puoi cambiarlo quando vuoi.
country-changed = Fatto. Il Paese ora è { $country }.
    .again = Va bene, allora { $country }.
country-kept = Va bene, non cambia niente. Puoi continuare a scrivere.
    .again = Va bene. Resta tutto com'è.
country-refused = Va bene. Non devi dirlo. In questa pagina ci sono tutti i numeri. Puoi guardare per conto tuo: { $url }. In pericolo adesso? Chiama il 112. Funziona in molti posti.
    .again = Va bene, non devi dirlo. Tutti i numeri sono qui: { $url }. { emergency-bar-unknown }
country-later = Va bene, andiamo avanti anche senza. In questa pagina ci sono tutti i numeri: { $url }. { emergency-bar-unknown } Puoi anche solo scrivermi.
    .again = Ora il Paese non ci serve. Tutti i numeri sono qui: { $url }. { emergency-bar-unknown }
country-not-found = Scusa, questo non lo conosco. Puoi sceglierlo da questa lista o scrivere il nome del Paese?
    .again = Non lo trovo ancora. È colpa mia. Puoi scrivere il nome del Paese in un altro modo?
country-two = Ne ho trovato più di uno. Qual è?
    .again = Ce n'è più di uno con quel nome. Quale intendi?
numbers-page = In questa pagina ci sono tutti i numeri: { $url }
    .again = Tutti i numeri sono in questa pagina: { $url }
