// title: Which regions rest on few sources?
// title sv: Vilka regioner vilar på få källor?
// title nb: Hvilke regioner hviler på få kilder?
// about: For each region of the country the sources that speak of its areas in force, sub-areas included, and the share of statements that the largest of them gives. Our reading of themes is left out; an entered source counts as the one it is based on.
// about sv: För varje region i landet de källor som talar om dess områden som gäller, delområden inräknade, och hur stor del av uppgifterna den största av dem ger. Vår tolkning av teman är utelämnad; en inlagd källa räknas som den den bygger på.
// about nb: For hver region i landet kildene som omtaler områdene som gjelder, delområder medregnet, og hvor stor del av opplysningene den største av dem gir. Vår tolkning av temaer er utelatt; en innlagt kilde regnes som den den bygger på.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// show: {"as":"bar","label":"region","value":"sources"}
// example: {"country":"territory:se"}
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT t, a
MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (s:SpecialisationArea)-[r]-()
WHERE holds(r) AND NOT type(r) IN ['ABOUT_THEME', 'CONTINUES']
WITH DISTINCT t, r
OPTIONAL MATCH (source:Source {id: r.sourceId})
WITH t, coalesce(properties(source)['basedOn'], r.sourceId) AS source, count(r) AS statements
RETURN t AS region, count(source) AS sources, sum(statements) AS statements, round(1.0 * max(statements) / sum(statements), 2) AS largestShare
ORDER BY sources, region.name, region.id
