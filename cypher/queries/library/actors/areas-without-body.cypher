// title: How many areas of each region have nobody responsible for them?
// title sv: Hur många områden i varje region saknar en ansvarig?
// title nb: Hvor mange områder i hver region mangler en ansvarlig?
// about: Areas in force of the country for which no actor is stated to be responsible. Who is responsible by a plan or by our reading only is counted beside; regions where every area has somebody are left out.
// about sv: Områden som gäller i landet och för vilka ingen aktör anges ansvara. De där någon ansvarar bara enligt en plan eller vår tolkning räknas bredvid; regioner där varje område har någon är utelämnade.
// about nb: Områder som gjelder i landet og der ingen aktør er oppgitt å ha ansvar. De der noen har ansvar bare etter en plan eller vår tolkning, telles ved siden av; regioner der hvert område har noen, er utelatt.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// show: {"as":"bar","label":"region","value":"without"}
// example: {"country":"territory:se"}
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT t, a
WITH t, a, COLLECT {
  MATCH (a)<-[r:RESPONSIBLE_FOR]-(x:Actor)
  WHERE matches(r) AND active(x)
  RETURN weakness(r)
} AS said
ORDER BY a.name, a.id
WITH t, count(a) AS areas, collect(CASE WHEN NOT 0 IN said THEN a END) AS areasWithout, count(CASE WHEN NOT 0 IN said AND said <> [] THEN 1 END) AS lessSure
WHERE areasWithout <> []
RETURN t AS region, size(areasWithout) AS without, lessSure, areas, areasWithout
ORDER BY without DESC, region.name, region.id
