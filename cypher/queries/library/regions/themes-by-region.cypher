// title: Which region has which themes?
// title sv: Vilken region har vilka teman?
// title nb: Hvilken region har hvilke temaer?
// about: The number of areas in force of each region of the country on each theme; an area with two themes counts in both. Which theme an area has is our reading.
// about sv: Antalet områden som gäller i varje region i landet inom varje tema; ett område med två teman räknas i båda. Vilket tema ett område har är vår tolkning.
// about nb: Antallet områder som gjelder i hver region i landet innenfor hvert tema; et område med to temaer telles i begge. Hvilket tema et område har, er vår tolkning.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// show: {"as":"matrix","label":"region","series":"theme","value":"areas"}
// example: {"country":"territory:se"}
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT t, a
MATCH (a)-[m:ABOUT_THEME]->(theme:Theme)
WHERE holds(m)
RETURN t AS region, theme, count(DISTINCT a) AS areas
ORDER BY region.name, region.id, theme.id
