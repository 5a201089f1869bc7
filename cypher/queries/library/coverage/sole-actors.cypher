// title: Which areas rest on a single actor?
// title sv: Vilka områden vilar på en enda aktör?
// title nb: Hvilke områder hviler på én eneste aktør?
// about: Areas in force of a country that exactly one actor is said to work on, by that actor: if it left, nobody known would be there. Sub-areas count with their area; an unnamed group of several is not one. Those of the areas that no source states stand apart.
// about sv: Områden som gäller i ett land och som exakt en aktör sägs arbeta med, per aktör: om den försvann skulle ingen känd finnas kvar. Delområden räknas till sitt område; en grupp av flera utan namn är inte en. De av områdena som ingen källa anger står för sig.
// about nb: Områder som gjelder i et land og som nøyaktig én aktør sies å arbeide med, per aktør: om den forsvant, ville ingen kjente være igjen. Delområder regnes med til området; en gruppe på flere uten navn er ikke én. De av områdene som ingen kilde oppgir, står for seg.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// parameter sure: {"type":"text","title":{"en":"How sure","sv":"Hur säkert","nb":"Hvor sikkert"},"from":{"list":[{"value":"stated","text":{"en":"stated only","sv":"bara angivet","nb":"bare oppgitt"}},{"value":"any","text":{"en":"also planned, proposed and our reading","sv":"även planerat, föreslaget och vår tolkning","nb":"også planlagt, foreslått og vår tolkning"}}]},"default":"stated"}
// show: {"as":"bar","label":"actor","value":"count"}
// example: {"country":"territory:se","sure":"any"}
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT t, a
CALL (a) {
  MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[w:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)
  WHERE matches(w) AND (w.modality = 'stated' OR $sure = 'any') AND active(x)
  WITH x, min(weakness(w)) AS weakest
  RETURN collect(x) AS actors, max(weakest) AS weakest
}
WITH a, actors, actors[0] AS actor, weakest
WHERE size(actors) = 1 AND coalesce(actors[0].count, 1) = 1
WITH DISTINCT actor, a, weakest
ORDER BY a.name, a.id
WITH actor, collect(a) AS areas, collect(CASE WHEN weakest > 0 THEN a END) AS lessSure
RETURN actor, size(areas) AS count, areas, lessSure
ORDER BY count DESC, actor.name, actor.id
