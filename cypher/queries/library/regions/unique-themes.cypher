// title: Which themes has only one region of the country chosen?
// title sv: Vilka teman har bara en region i landet valt?
// title nb: Hvilke temaer har bare én region i landet valgt?
// about: Themes of areas in force that exactly one region of the country has: no domestic peer. Which theme an area has is our reading.
// about sv: Teman för områden som gäller som exakt en region i landet har: ingen likasinnad inom landet. Vilket tema ett område har är vår tolkning.
// about nb: Temaer for områder som gjelder som nøyaktig én region i landet har: ingen likesinnet i landet. Hvilket tema et område har, er vår tolkning.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// show: {"as":"table"}
// example: {"country":"territory:se"}
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT t, a
MATCH (a)-[m:ABOUT_THEME]->(theme:Theme)
WHERE holds(m)
WITH DISTINCT theme, t, a
ORDER BY a.name, a.id
WITH theme, collect(DISTINCT t) AS regions, collect(a) AS areas
WHERE size(regions) = 1
RETURN theme, regions[0] AS region, areas
ORDER BY theme.id
