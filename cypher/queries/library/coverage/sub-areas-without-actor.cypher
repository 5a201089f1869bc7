// title: Which sub-areas have no actor of their own?
// title sv: Vilka delområden saknar en egen aktör?
// title nb: Hvilke delområder mangler en egen aktør?
// about: Sub-areas of areas in force that no actor is said to work on. An actor that works on the area above may still cover them: its number stands beside. How many of them no source states stands beside.
// about sv: Delområden till områden som gäller och som ingen aktör sägs arbeta med. En aktör som arbetar med området ovanför kan ändå täcka dem: antalet står bredvid. Hur många av dem som ingen källa anger står bredvid.
// about nb: Delområder av områder som gjelder og som ingen aktør sies å arbeide med. En aktør som arbeider med området over, kan likevel dekke dem: antallet står ved siden av. Hvor mange av dem som ingen kilde oppgir, står ved siden av.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter sure: {"type":"text","title":{"en":"How sure","sv":"Hur säkert","nb":"Hvor sikkert"},"from":{"list":[{"value":"stated","text":{"en":"stated only","sv":"bara angivet","nb":"bare oppgitt"}},{"value":"any","text":{"en":"also planned, proposed and our reading","sv":"även planerat, föreslaget och vår tolkning","nb":"også planlagt, foreslått og vår tolkning"}}]},"default":"stated"}
// show: {"as":"table"}
// example: {"region":"territory:se221","sure":"any"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT a
MATCH (a) ((:SpecialisationArea)<-[p:PART_OF]-(:SpecialisationArea) WHERE matches(p)){1,4} (s:SpecialisationArea)
WHERE NOT EXISTS {
  MATCH (s)<-[w:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)
  WHERE matches(w) AND (w.modality = 'stated' OR $sure = 'any') AND active(x)
}
WITH DISTINCT s, a
CALL (a) {
  MATCH (a)<-[w:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)
  WHERE matches(w) AND (w.modality = 'stated' OR $sure = 'any') AND active(x)
  WITH x, min(weakness(w)) AS weakest
  RETURN count(x) AS actorsOfTheArea, count(CASE WHEN weakest > 0 THEN x END) AS lessSure
}
RETURN s AS subArea, a AS partOf, actorsOfTheArea, lessSure
ORDER BY partOf.name, partOf.id, subArea.name, subArea.id
