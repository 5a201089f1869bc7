// title: Which funders have paid the most to initiatives on the areas of a region?
// title sv: Vilka finansiärer har betalat mest till insatser i en regions områden?
// title nb: Hvilke finansiører har betalt mest til tiltak på områdene i en region?
// about: The stated amounts in one currency to initiatives that are stated to target areas of the region, in force or not, sub-areas included, whenever they were paid. The same amount said by two sources counts once; grants without a known amount are only counted.
// about sv: De angivna beloppen i en valuta till insatser som anges rikta sig till områden i regionen, gällande eller inte, delområden inräknade, när de än betalades. Samma belopp från två källor räknas en gång; bidrag utan känt belopp räknas bara till antalet.
// about nb: De oppgitte beløpene i én valuta til tiltak som er oppgitt å rette seg mot områder i regionen, gjeldende eller ikke, delområder medregnet, når de enn ble betalt. Samme beløp fra to kilder telles én gang; tilskudd uten kjent beløp telles bare i antall.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter currency: {"type":"text","title":{"en":"Currency","sv":"Valuta","nb":"Valuta"},"from":{"list":[{"value":"SEK","text":{"en":"Swedish kronor","sv":"svenska kronor","nb":"svenske kroner"}},{"value":"NOK","text":{"en":"Norwegian kroner","sv":"norska kronor","nb":"norske kroner"}},{"value":"EUR","text":{"en":"euro","sv":"euro","nb":"euro"}}]},"default":"SEK"}
// show: {"as":"bar","label":"funder","value":"amount"}
// example: {"region":"territory:se221","currency":"SEK"}
MATCH (t:Territory {id: $region})-[:PRIORITISES|PART_OF]-(:SpecialisationArea) ((:SpecialisationArea)<-[:PART_OF]-(:SpecialisationArea)){0,4} (:SpecialisationArea)<-[:TARGETS {modality: 'stated'}]-(i:Initiative)
WITH DISTINCT i
MATCH (i)-[f:FUNDED_BY {modality: 'stated'}]->(funder)
WITH funder, i, max(CASE WHEN f.currency = $currency THEN f.amount END) AS amount
WITH funder, sum(amount) AS amount, count(amount) AS grantsWithAmount, count(CASE WHEN amount IS NULL THEN 1 END) AS otherGrants
WHERE grantsWithAmount > 0
RETURN funder, amount, grantsWithAmount, otherGrants
ORDER BY amount DESC, funder.name, funder.id
