// title: Which funders have paid the most to initiatives on the areas of a region?
// title sv: Vilka finansiärer har betalat mest till insatser i en regions områden?
// title nb: Hvilke finansiører har betalt mest til tiltak på områdene i en region?
// about: The stated amounts in one currency to initiatives that are stated to target areas of the region, in force or not, sub-areas included, whenever they were paid. Where sources give a funder and an initiative several amounts, the newest counts, since none says whether they add up; statements of other amounts stand beside. Grants without a known amount are only counted. To which region an area belongs may be our reading.
// about sv: De angivna beloppen i en valuta till insatser som anges rikta sig till områden i regionen, gällande eller inte, delområden inräknade, när de än betalades. Där källor ger en finansiär och en insats flera belopp räknas det nyaste, eftersom ingen säger om de ska läggas ihop; uppgifter om andra belopp står bredvid. Bidrag utan känt belopp räknas bara till antalet. Vilken region ett område hör till kan vara vår tolkning.
// about nb: De oppgitte beløpene i én valuta til tiltak som er oppgitt å rette seg mot områder i regionen, gjeldende eller ikke, delområder medregnet, når de enn ble betalt. Der kilder gir en finansiør og et tiltak flere beløp, telles det nyeste, siden ingen sier om de skal legges sammen; opplysninger om andre beløp står ved siden av. Tilskudd uten kjent beløp telles bare i antall. Hvilken region et område hører til, kan være vår tolkning.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter currency: {"type":"text","title":{"en":"Currency","sv":"Valuta","nb":"Valuta"},"from":{"list":[{"value":"SEK","text":{"en":"Swedish kronor","sv":"svenska kronor","nb":"svenske kroner"}},{"value":"NOK","text":{"en":"Norwegian kroner","sv":"norska kronor","nb":"norske kroner"}},{"value":"EUR","text":{"en":"euro","sv":"euro","nb":"euro"}}]},"default":"SEK"}
// show: {"as":"bar","label":"funder","value":"amount"}
// example: {"region":"territory:se221","currency":"SEK"}
MATCH (:Territory {id: $region})-[of:PRIORITISES|PART_OF]-(:SpecialisationArea) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE begun(p)){0,4} (:SpecialisationArea)<-[g:TARGETS {modality: 'stated'}]-(i:Initiative)
WHERE begun(of) AND begun(g)
WITH DISTINCT i
MATCH (i)-[f:FUNDED_BY {modality: 'stated'}]->(funder)
WHERE begun(f)
OPTIONAL MATCH (s:Source {id: f.sourceId})
WITH funder, i, f
ORDER BY coalesce(f.statedOn, s.published, f.validFrom, '') DESC, f.id
WITH funder, i, [said IN collect(f) WHERE said.currency = $currency AND said.amount IS NOT NULL] AS said
ORDER BY i.id
WITH funder, sum(said[0].amount) AS amount, count(said[0]) AS grantsWithAmount, count(CASE WHEN said = [] THEN 1 END) AS otherGrants,
  collect([f IN said WHERE f.amount <> said[0].amount]) AS others
WHERE grantsWithAmount > 0
RETURN funder, amount, grantsWithAmount, otherGrants, reduce(all = [], some IN others | all + some) AS otherAmounts
ORDER BY amount DESC, funder.name, funder.id
