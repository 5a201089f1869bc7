// title: Which areas have too few actors?
// title sv: Vilka områden har för få aktörer?
// title nb: Hvilke områder har for få aktører?
// about: Areas in force with fewer actors than the number, sub-areas included: a sign of too little critical mass. Unnamed groups count with their number; what no source names is not counted. How many of them no source states stands beside.
// about sv: Områden som gäller med färre aktörer än talet, delområden inräknade: ett tecken på för liten kritisk massa. Grupper utan namn räknas med sitt antal; det som ingen källa nämner räknas inte. Hur många av dem som ingen källa anger står bredvid.
// about nb: Områder som gjelder med færre aktører enn tallet, delområder medregnet: et tegn på for liten kritisk masse. Grupper uten navn telles med sitt antall; det ingen kilde nevner, telles ikke. Hvor mange av dem som ingen kilde oppgir, står ved siden av.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter fewerThan: {"type":"integer","title":{"en":"Fewer than","sv":"Färre än","nb":"Færre enn"},"default":3,"min":1,"max":1000}
// parameter sure: {"type":"text","title":{"en":"How sure","sv":"Hur säkert","nb":"Hvor sikkert"},"from":{"list":[{"value":"stated","text":{"en":"stated only","sv":"bara angivet","nb":"bare oppgitt"}},{"value":"any","text":{"en":"also planned, proposed and our reading","sv":"även planerat, föreslaget och vår tolkning","nb":"også planlagt, foreslått og vår tolkning"}}]},"default":"stated"}
// show: {"as":"bar","label":"area","value":"actors"}
// example: {"region":"territory:se221","fewerThan":5,"sure":"stated"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT a
CALL (a) {
  MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[w:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)
  WHERE matches(w) AND (w.modality = 'stated' OR $sure = 'any') AND active(x)
  WITH x, min(weakness(w)) AS weakest
  RETURN sum(coalesce(x.count, 1)) AS actors, sum(CASE WHEN weakest > 0 THEN coalesce(x.count, 1) ELSE 0 END) AS lessSure
}
WITH a, actors, lessSure
WHERE actors < $fewerThan
RETURN a AS area, actors, lessSure
ORDER BY actors, area.name, area.id
