// title: Where are there many actors but no initiative?
// title sv: Var finns det många aktörer men ingen insats?
// title nb: Hvor er det mange aktører, men ingen tiltak?
// about: Areas in force of a country with at least so many actors that no active initiative is said to target, sub-areas included. People are there, nothing gathers them as far as sources tell. How many of them no source states stands beside.
// about sv: Områden som gäller i ett land med minst så många aktörer och som ingen pågående insats sägs rikta sig till, delområden inräknade. Människorna finns där, men inget samlar dem så vitt källorna säger. Hur många av dem som ingen källa anger står bredvid.
// about nb: Områder som gjelder i et land med minst så mange aktører og som ingen pågående tiltak sies å rette seg mot, delområder medregnet. Folkene er der, men ingenting samler dem så vidt kildene sier. Hvor mange av dem som ingen kilde oppgir, står ved siden av.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// parameter atLeast: {"type":"integer","title":{"en":"At least","sv":"Minst","nb":"Minst"},"default":3,"min":1,"max":1000}
// parameter sure: {"type":"text","title":{"en":"How sure","sv":"Hur säkert","nb":"Hvor sikkert"},"from":{"list":[{"value":"stated","text":{"en":"stated only","sv":"bara angivet","nb":"bare oppgitt"}},{"value":"any","text":{"en":"also planned, proposed and our reading","sv":"även planerat, föreslaget och vår tolkning","nb":"også planlagt, foreslått og vår tolkning"}}]},"default":"stated"}
// show: {"as":"bar","label":"area","value":"actors"}
// example: {"country":"territory:se","atLeast":2,"sure":"any"}
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT t, a
WHERE NOT EXISTS {
  MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[g:TARGETS]-(i:Initiative)
  WHERE matches(g) AND active(i)
}
CALL (a) {
  MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[w:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)
  WHERE matches(w) AND (w.modality = 'stated' OR $sure = 'any') AND active(x)
  WITH x, min(weakness(w)) AS weakest
  RETURN sum(coalesce(x.count, 1)) AS actors, sum(CASE WHEN weakest > 0 THEN coalesce(x.count, 1) ELSE 0 END) AS lessSure
}
WITH t, a, actors, lessSure
WHERE actors >= $atLeast
RETURN a AS area, t AS region, actors, lessSure
ORDER BY actors DESC, area.name, area.id, region.id
