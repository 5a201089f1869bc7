// title: Which areas have the same body or actor responsible for them?
// title sv: Vilka områden har samma organ eller aktör som ansvarar för dem?
// title nb: Hvilke områder har samme organ eller aktør som har ansvar for dem?
// about: Actors that are said to be responsible for at least two areas in force of the country: there the areas meet already. Whether it is stated, planned or our reading stands beside.
// about sv: Aktörer som sägs ansvara för minst två områden som gäller i landet: där möts områdena redan. Om det är angivet, planerat eller vår tolkning står bredvid.
// about nb: Aktører som sies å ha ansvar for minst to områder som gjelder i landet: der møtes områdene allerede. Om det er oppgitt, planlagt eller vår tolkning, står ved siden av.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// show: {"as":"graph"}
// example: {"country":"territory:se"}
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT t, a
MATCH (a)<-[r:RESPONSIBLE_FOR]-(x:Actor)
WHERE matches(r) AND active(x)
WITH x, a, r
ORDER BY weakness(r), r.id
WITH x, a, collect(r)[0] AS firmest
ORDER BY a.name, a.id
WITH x, collect(a) AS areas, collect(firmest) AS statements
WHERE size(areas) >= 2
RETURN x AS responsible, areas, statements, [r IN statements | r.modality] AS howSure
ORDER BY size(areas) DESC, responsible.name, responsible.id
