// title: How many initiatives began each year?
// title sv: Hur många insatser började varje år?
// title nb: Hvor mange tiltak begynte hvert år?
// about: Initiatives stated to target areas of regions of the country, in force or not, sub-areas included, by the year they began and their kind. Those without a known start are left out; the latest years are not yet complete. To which region an area belongs may be our reading.
// about sv: Insatser som anges rikta sig till områden i landets regioner, gällande eller inte, delområden inräknade, efter startår och slag. De utan känd start är utelämnade; de senaste åren är inte hela ännu. Vilken region ett område hör till kan vara vår tolkning.
// about nb: Tiltak som er oppgitt å rette seg mot områder i landets regioner, gjeldende eller ikke, delområder medregnet, etter startår og type. De uten kjent start er utelatt; de siste årene er ikke komplette ennå. Hvilken region et område hører til, kan være vår tolkning.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// parameter from: {"type":"integer","title":{"en":"From","sv":"Från","nb":"Fra"},"default":2010,"min":1950,"max":2100}
// parameter to: {"type":"integer","title":{"en":"To","sv":"Till","nb":"Til"},"default":2026,"min":1950,"max":2100}
// show: {"as":"line","label":"year","value":"initiatives","series":"kind"}
// example: {"country":"territory:se","from":2012,"to":2026}
MATCH (:Country {id: $country})<-[:IN_COUNTRY]-(t:Region)-[of:PRIORITISES|PART_OF]-(:SpecialisationArea) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE begun(p)){0,4} (:SpecialisationArea)<-[g:TARGETS {modality: 'stated'}]-(i:Initiative)
WHERE begun(of) AND begun(g)
WITH DISTINCT i, toInteger(left(i.start, 4)) AS year
WHERE $from <= year <= $to
WITH year, coalesce([label IN labels(i) WHERE label <> 'Initiative'][0], 'Initiative') AS kind, i
RETURN year, kind, count(i) AS initiatives
ORDER BY kind, year
