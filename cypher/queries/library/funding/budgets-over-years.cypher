// title: How much budget did the initiatives that began each year have?
// title sv: Hur stor budget hade de insatser som började varje år?
// title nb: Hvor stort budsjett hadde tiltakene som begynte hvert år?
// about: The known budgets, in one currency, of initiatives by the year they began, of each country whose regions’ areas they are stated to target, in force or not. Most initiatives have no known budget; their number stands beside. To which region an area belongs may be our reading.
// about sv: De kända budgetarna, i en valuta, för insatser efter året de började, per land vars regioners områden de anges rikta sig till, gällande eller inte. De flesta insatser har ingen känd budget; deras antal står bredvid. Vilken region ett område hör till kan vara vår tolkning.
// about nb: De kjente budsjettene, i én valuta, for tiltak etter året de begynte, per land der de er oppgitt å rette seg mot områdene til regionene, gjeldende eller ikke. De fleste tiltak har ikke noe kjent budsjett; antallet deres står ved siden av. Hvilken region et område hører til, kan være vår tolkning.
// parameter currency: {"type":"text","title":{"en":"Currency","sv":"Valuta","nb":"Valuta"},"from":{"list":[{"value":"SEK","text":{"en":"Swedish kronor","sv":"svenska kronor","nb":"svenske kroner"}},{"value":"NOK","text":{"en":"Norwegian kroner","sv":"norska kronor","nb":"norske kroner"}},{"value":"EUR","text":{"en":"euro","sv":"euro","nb":"euro"}}]},"default":"SEK"}
// parameter from: {"type":"integer","title":{"en":"From","sv":"Från","nb":"Fra"},"default":2010,"min":1950,"max":2100}
// parameter to: {"type":"integer","title":{"en":"To","sv":"Till","nb":"Til"},"default":2026,"min":1950,"max":2100}
// show: {"as":"line","label":"year","value":"budget","series":"country"}
// example: {"currency":"SEK","from":2010,"to":2026}
MATCH (c:Country)<-[:IN_COUNTRY]-(:Region)-[of:PRIORITISES|PART_OF]-(:SpecialisationArea) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE begun(p)){0,4} (:SpecialisationArea)<-[g:TARGETS {modality: 'stated'}]-(i:Initiative)
WHERE begun(of) AND begun(g)
WITH DISTINCT c, i, toInteger(left(i.start, 4)) AS year
WHERE $from <= year <= $to
WITH c, year, count(i) AS initiatives, [x IN collect(i) WHERE x.currency = $currency | x.budget] AS budgets
WHERE budgets <> []
RETURN year, c AS country, reduce(sum = 0, budget IN budgets | sum + budget) AS budget, size(budgets) AS withBudget, initiatives
ORDER BY country.name, country.id, year
