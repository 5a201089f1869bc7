// title: Which actors join areas of two regions?
// title sv: Vilka aktörer förenar områden i två regioner?
// title nb: Hvilke aktører binder sammen områder i to regioner?
// about: Actors that work on areas in force of the region, sub-areas included, and on areas in force of other regions. They are where a joint project could begin. How many of the ties are not stated stands beside.
// about sv: Aktörer som arbetar med områden som gäller i regionen, delområden inräknade, och med områden som gäller i andra regioner. Hos dem kan ett gemensamt projekt börja. Hur många av banden som inte är angivna står bredvid.
// about nb: Aktører som arbeider med områder som gjelder i regionen, delområder medregnet, og med områder som gjelder i andre regioner. Hos dem kan et felles prosjekt begynne. Hvor mange av båndene som ikke er oppgitt, står ved siden av.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se123"}
// parameter sure: {"type":"text","title":{"en":"How sure","sv":"Hur säkert","nb":"Hvor sikkert"},"from":{"list":[{"value":"stated","text":{"en":"stated only","sv":"bara angivet","nb":"bare oppgitt"}},{"value":"any","text":{"en":"also planned, proposed and our reading","sv":"även planerat, föreslaget och vår tolkning","nb":"også planlagt, foreslått og vår tolkning"}}]},"default":"any"}
// show: {"as":"graph"}
// example: {"region":"territory:se123","sure":"any"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT t, a
MATCH tie = (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (s:SpecialisationArea)<-[v:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)
WHERE matches(v) AND (v.modality = 'stated' OR $sure = 'any') AND active(x)
WITH t, x, s, tie, v
ORDER BY s.name, s.id, v.id
WITH t, x, collect(DISTINCT s) AS here, collect(tie) AS hereBy
MATCH tie = (x)-[w:WORKS_ON|RESPONSIBLE_FOR]->(:SpecialisationArea) ((:SpecialisationArea)-[p:PART_OF {modality: 'stated'}]->(:SpecialisationArea) WHERE holds(p)){0,4} (b:SpecialisationArea)<-[:PRIORITISES]-(o:Region)
WHERE matches(w) AND (w.modality = 'stated' OR $sure = 'any') AND o <> t AND b.id IN $columns[o.id]
WITH x, here, hereBy, o, b, tie
ORDER BY o.name, o.id, b.name, b.id, [r IN relationships(tie) | r.id]
WITH x, here, hereBy, collect(DISTINCT o) AS otherRegions, collect(DISTINCT b) AS there, collect(tie) AS thereBy
WITH x, here, otherRegions, there, hereBy + thereBy AS ties
RETURN x AS actor, here, otherRegions, there, ties, size([tie IN ties WHERE any(r IN relationships(tie) WHERE r.modality <> 'stated')]) AS lessSure
ORDER BY size(otherRegions) DESC, actor.name, actor.id
