// title: Which clusters of chosen areas could lead an application with partners in other regions?
// title sv: Vilka kluster i valda områden kunde leda en ansökan med partner i andra regioner?
// title nb: Hvilke klynger i valgte områder kunne lede en søknad med partnere i andre regioner?
// about: Clusters stated to work on an area in force of the country, with the regions of other countries that have chosen the same theme: what I3 and its like ask for. Whether a cluster may apply is for the call to say; which theme an area has is our reading.
// about sv: Kluster som anges arbeta med ett område som gäller i landet, med de regioner i andra länder som har valt samma tema: det som I3 och liknande frågar efter. Om ett kluster får söka avgör utlysningen; vilket tema ett område har är vår tolkning.
// about nb: Klynger som er oppgitt å arbeide med et område som gjelder i landet, med de regionene i andre land som har valgt samme tema: det som I3 og lignende spør etter. Om en klynge kan søke, avgjør utlysningen; hvilket tema et område har, er vår tolkning.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// parameter partners: {"type":"integer","title":{"en":"Regions abroad, at least","sv":"Regioner i andra länder, minst","nb":"Regioner i andre land, minst"},"default":1,"min":1,"max":1000}
// show: {"as":"table"}
// example: {"country":"territory:se","partners":1}
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT t, a
MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[w:WORKS_ON|RESPONSIBLE_FOR {modality: 'stated'}]-(x:Cluster)
WHERE holds(w) AND active(x)
WITH DISTINCT x, t, a
WITH x, t, a, COLLECT {
  MATCH (a)-[m:ABOUT_THEME]->(:Theme)<-[n:ABOUT_THEME]-(b:SpecialisationArea)<-[:PRIORITISES]-(o:Region)
  WHERE holds(m) AND holds(n) AND b.id IN $columns[o.id] AND NOT EXISTS { (o)-[:IN_COUNTRY]->(:Country {id: $country}) }
  WITH DISTINCT o
  ORDER BY o.name, o.id
  RETURN o
} AS regionsAbroad
WHERE size(regionsAbroad) >= $partners
RETURN x AS cluster, a AS area, t AS region, regionsAbroad
ORDER BY cluster.name, cluster.id, region.name, region.id, area.name, area.id
