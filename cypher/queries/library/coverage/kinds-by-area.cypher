// title: What kinds of actors work on each area?
// title sv: Vilka slags aktörer arbetar med varje område?
// title nb: Hvilke typer aktører arbeider med hvert område?
// about: For each area in force and each kind of actor: how many work on the area or on a sub-area. Kinds that work on none of the areas are left out. How many of them no source states stands beside.
// about sv: För varje område som gäller och varje slags aktör: hur många som arbetar med området eller ett delområde. Slag som inte arbetar med något av områdena är utelämnade. Hur många av dem som ingen källa anger står bredvid.
// about nb: For hvert område som gjelder og hver type aktør: hvor mange som arbeider med området eller et delområde. Typer som ikke arbeider med noen av områdene, er utelatt. Hvor mange av dem som ingen kilde oppgir, står ved siden av.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:no060"}
// parameter sure: {"type":"text","title":{"en":"How sure","sv":"Hur säkert","nb":"Hvor sikkert"},"from":{"list":[{"value":"stated","text":{"en":"stated only","sv":"bara angivet","nb":"bare oppgitt"}},{"value":"any","text":{"en":"also planned, proposed and our reading","sv":"även planerat, föreslaget och vår tolkning","nb":"også planlagt, foreslått og vår tolkning"}}]},"default":"stated"}
// show: {"as":"matrix","label":"area","series":"kind","value":"actors"}
// example: {"region":"territory:no060","sure":"any"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT a
MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[w:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)
WHERE matches(w) AND (w.modality = 'stated' OR $sure = 'any') AND active(x)
UNWIND [label IN labels(x) WHERE label <> 'Actor'] AS kind
WITH a, kind, x, min(weakness(w)) AS weakest
RETURN a AS area, kind, count(x) AS actors, count(CASE WHEN weakest > 0 THEN x END) AS lessSure
ORDER BY area.name, area.id, kind
