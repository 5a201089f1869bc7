// title: How many initiatives ran in each region over the years?
// title sv: Hur många insatser har pågått i varje region genom åren?
// title nb: Hvor mange tiltak har pågått i hver region gjennom årene?
// about: For each year, on its last day, the initiatives with a known start that are stated to target areas of the chosen regions, in force or not, sub-areas included. One without a known end counts as still running, so the line seldom falls. To which region an area belongs may be our reading.
// about sv: För varje år, på dess sista dag, de insatser med känd start som anges rikta sig till områden i de valda regionerna, gällande eller inte, delområden inräknade. En utan känt slut räknas som ännu pågående, så linjen faller sällan. Vilken region ett område hör till kan vara vår tolkning.
// about nb: For hvert år, på den siste dagen, tiltakene med kjent start som er oppgitt å rette seg mot områder i de valgte regionene, gjeldende eller ikke, delområder medregnet. Et uten kjent slutt regnes som fortsatt pågående, så linjen faller sjelden. Hvilken region et område hører til, kan være vår tolkning.
// parameter regions: {"type":"things","title":{"en":"Regions","sv":"Regioner","nb":"Regioner"},"from":{"query":"regions"},"default":["territory:se221","territory:se224","territory:se231"]}
// parameter from: {"type":"integer","title":{"en":"From","sv":"Från","nb":"Fra"},"default":2012,"min":1950,"max":2100}
// parameter to: {"type":"integer","title":{"en":"To","sv":"Till","nb":"Til"},"default":2026,"min":1950,"max":2100}
// show: {"as":"line","label":"year","value":"initiatives","series":"region"}
// example: {"regions":["territory:se221","territory:se331","territory:no0a2"],"from":2012,"to":2026}
UNWIND range($from, $to) AS year
UNWIND $regions AS id
MATCH (region:Territory {id: id})
WITH year, region, toString(year) + '-12-31' AS day
RETURN year, region, COUNT {
  MATCH (region)-[of:PRIORITISES|PART_OF]-(:SpecialisationArea) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE begun(p)){0,4} (:SpecialisationArea)<-[g:TARGETS {modality: 'stated'}]-(i:Initiative)
  WHERE begun(of) AND begun(g) AND i.start IS NOT NULL AND activeAt(i, day)
  RETURN DISTINCT i
} AS initiatives
ORDER BY region.name, region.id, year
