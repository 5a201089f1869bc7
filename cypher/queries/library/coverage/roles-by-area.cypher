// title: Which of the four roles works on each area?
// title sv: Vilka av de fyra rollerna arbetar med varje område?
// title nb: Hvilke av de fire rollene arbeider med hvert område?
// about: For each area in force and each helix role: how many actors work on it or on a sub-area. Zero means that no source names one. An actor with two roles counts in both; an unnamed group counts as one. How many of them no source states stands beside.
// about sv: För varje område som gäller och varje helixroll: hur många aktörer som arbetar med det eller med ett delområde. Noll betyder att ingen källa nämner någon. En aktör med två roller räknas i båda; en grupp utan namn räknas som en. Hur många av dem som ingen källa anger står bredvid.
// about nb: For hvert område som gjelder og hver heliksrolle: hvor mange aktører som arbeider med det eller et delområde. Null betyr at ingen kilde nevner noen. En aktør med to roller telles i begge; en gruppe uten navn telles som én. Hvor mange av dem som ingen kilde oppgir, står ved siden av.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter sure: {"type":"text","title":{"en":"How sure","sv":"Hur säkert","nb":"Hvor sikkert"},"from":{"list":[{"value":"stated","text":{"en":"stated only","sv":"bara angivet","nb":"bare oppgitt"}},{"value":"any","text":{"en":"also planned, proposed and our reading","sv":"även planerat, föreslaget och vår tolkning","nb":"også planlagt, foreslått og vår tolkning"}}]},"default":"stated"}
// show: {"as":"matrix","label":"area","series":"role","value":"actors"}
// example: {"region":"territory:se221","sure":"stated"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT a
UNWIND ['academia', 'industry', 'government', 'civil_society'] AS role
CALL (a, role) {
  MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[w:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)
  WHERE matches(w) AND (w.modality = 'stated' OR $sure = 'any') AND active(x) AND role IN x.helix
  WITH x, min(weakness(w)) AS weakest
  RETURN count(x) AS actors, count(CASE WHEN weakest > 0 THEN x END) AS lessSure
}
RETURN a AS area, role, actors, lessSure
ORDER BY area.name, area.id, role
