// title: How many areas and themes has each region chosen?
// title sv: Hur många områden och teman har varje region valt?
// title nb: Hvor mange områder og temaer har hver region valgt?
// about: Areas in force of each region of the country and the distinct themes they have. Many themes on few areas means broad areas. Which theme an area has is our reading.
// about sv: Områden som gäller i varje region i landet och de olika teman de har. Många teman på få områden betyder breda områden. Vilket tema ett område har är vår tolkning.
// about nb: Områder som gjelder i hver region i landet, og de ulike temaene de har. Mange temaer på få områder betyr brede områder. Hvilket tema et område har, er vår tolkning.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// show: {"as":"bar","label":"region","value":"areas"}
// example: {"country":"territory:se"}
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT t, a
OPTIONAL MATCH (a)-[m:ABOUT_THEME]->(theme:Theme)
WHERE holds(m)
RETURN t AS region, count(DISTINCT a) AS areas, count(DISTINCT theme) AS themes
ORDER BY areas DESC, themes DESC, region.name, region.id
