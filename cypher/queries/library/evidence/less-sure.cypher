// title: Which relations are not stated, and how sure are they?
// title sv: Vilka samband är inte angivna, och hur säkra är de?
// title nb: Hvilke forhold er ikke oppgitt, og hvor sikre er de?
// about: Statements of every type that are planned, proposed, an example, our reading or computed, whatever their date. Counted are statements, not things: two sources for one thing count twice.
// about sv: Uppgifter av varje slag som är planerade, föreslagna, exempel, vår tolkning eller beräknade, oavsett datum. Det är uppgifter som räknas, inte ting: två källor för samma sak räknas två gånger.
// about nb: Opplysninger av hvert slag som er planlagt, foreslått, eksempel, vår tolkning eller beregnet, uansett dato. Det er opplysninger som telles, ikke ting: to kilder for samme sak telles to ganger.
// show: {"as":"matrix","label":"relation","series":"howSure","value":"statements"}
// example: {}

// Whatever the date and however sure: statements are counted, not what holds.
MATCH ()-[r]->()
WHERE r.modality <> 'stated'
RETURN type(r) AS relation, r.modality AS howSure, count(*) AS statements
ORDER BY relation, howSure
