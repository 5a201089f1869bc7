// title: How many actors do the areas share?
// title sv: Hur många aktörer har områdena gemensamt?
// title nb: Hvor mange aktører har områdene felles?
// about: For each pair of areas in force: how many actors work on both, sub-areas included. Zero means that no source names a common one. How many of them no source states stands beside.
// about sv: För varje par av områden som gäller: hur många aktörer som arbetar med båda, delområden inräknade. Noll betyder att ingen källa nämner någon gemensam. Hur många av dem som ingen källa anger står bredvid.
// about nb: For hvert par av områder som gjelder: hvor mange aktører som arbeider med begge, delområder medregnet. Null betyr at ingen kilde nevner noen felles. Hvor mange av dem som ingen kilde oppgir, står ved siden av.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se125"}
// parameter sure: {"type":"text","title":{"en":"How sure","sv":"Hur säkert","nb":"Hvor sikkert"},"from":{"list":[{"value":"stated","text":{"en":"stated only","sv":"bara angivet","nb":"bare oppgitt"}},{"value":"any","text":{"en":"also planned, proposed and our reading","sv":"även planerat, föreslaget och vår tolkning","nb":"også planlagt, foreslått og vår tolkning"}}]},"default":"stated"}
// show: {"as":"matrix","label":"area","series":"other","value":"actors"}
// example: {"region":"territory:se125","sure":"any"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
MATCH (t)-[:PRIORITISES]->(b:SpecialisationArea)
WHERE b.id IN $columns[t.id] AND a.id < b.id
WITH DISTINCT a, b
CALL (a, b) {
  MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[v:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)-[w:WORKS_ON|RESPONSIBLE_FOR]->(:SpecialisationArea) ((:SpecialisationArea)-[q:PART_OF {modality: 'stated'}]->(:SpecialisationArea) WHERE holds(q)){0,4} (b)
  WHERE matches(v) AND matches(w) AND active(x) AND ((v.modality = 'stated' AND w.modality = 'stated') OR $sure = 'any')
  WITH x, min(weakness(v, w)) AS weakest
  RETURN count(x) AS actors, count(CASE WHEN weakest > 0 THEN x END) AS lessSure
}
RETURN a AS area, b AS other, actors, lessSure
ORDER BY area.name, area.id, other.name, other.id
