// title: Which themes are the most common among regions?
// title sv: Vilka teman är vanligast bland regionerna?
// title nb: Hvilke temaer er vanligst blant regionene?
// about: For each theme the regions of the country with an area in force on it. Which theme an area has is our reading.
// about sv: För varje tema de regioner i landet som har ett område som gäller inom det. Vilket tema ett område har är vår tolkning.
// about nb: For hvert tema de regionene i landet som har et område som gjelder innenfor det. Hvilket tema et område har, er vår tolkning.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// show: {"as":"bar","label":"theme","value":"count"}
// example: {"country":"territory:no"}
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT t, a
MATCH (a)-[m:ABOUT_THEME]->(theme:Theme)
WHERE holds(m)
WITH DISTINCT theme, t
ORDER BY t.name, t.id
WITH theme, collect(t) AS regions
RETURN theme, size(regions) AS count, regions
ORDER BY count DESC, theme.id
