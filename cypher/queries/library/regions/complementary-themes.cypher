// title: Which themes do regions like this one have that it lacks?
// title sv: Vilka teman finns i liknande regioner men inte i den här?
// title nb: Hvilke temaer finnes i lignende regioner, men ikke i denne?
// about: Themes that no area in force of the region has, by how many regions that share a theme with it have them: possible complementary partners. Which theme an area has is our reading.
// about sv: Teman som inget område som gäller i regionen har, efter hur många regioner som delar ett tema med den och har dem: möjliga kompletterande partner. Vilket tema ett område har är vår tolkning.
// about nb: Temaer som ingen områder som gjelder i regionen har, etter hvor mange regioner som deler et tema med den og har dem: mulige utfyllende partnere. Hvilket tema et område har, er vår tolkning.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter shared: {"type":"integer","title":{"en":"Themes in common, at least","sv":"Gemensamma teman, minst","nb":"Felles temaer, minst"},"default":1,"min":1,"max":1000}
// show: {"as":"bar","label":"theme","value":"count"}
// example: {"region":"territory:se221","shared":2}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)-[m:ABOUT_THEME]->(theme:Theme)
WHERE a.id IN $columns[t.id] AND holds(m)
WITH t, collect(DISTINCT theme) AS own
MATCH (o:Region)-[:PRIORITISES]->(b:SpecialisationArea)-[n:ABOUT_THEME]->(theme:Theme)
WHERE b.id IN $columns[o.id] AND holds(n) AND o <> t
WITH own, o, collect(DISTINCT theme) AS themes
WHERE size([theme IN themes WHERE theme IN own]) >= $shared
UNWIND [theme IN themes WHERE NOT theme IN own] AS theme
WITH theme, o
ORDER BY o.name, o.id
WITH theme, collect(o) AS regions
RETURN theme, size(regions) AS count, regions
ORDER BY count DESC, theme.id
