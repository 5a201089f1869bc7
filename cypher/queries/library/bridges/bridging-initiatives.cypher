// title: Which initiatives target two or more areas?
// title sv: Vilka insatser riktar sig till två eller flera områden?
// title nb: Hvilke tiltak retter seg mot to eller flere områder?
// about: Active initiatives that target at least so many areas in force of the region, each counted with its sub-areas. An initiative without a known end counts as active. Those of the areas that no source states stand apart.
// about sv: Pågående insatser som riktar sig till minst så många områden som gäller i regionen, vart och ett räknat med sina delområden. En insats utan känt slut räknas som pågående. De av områdena som ingen källa anger står för sig.
// about nb: Pågående tiltak som retter seg mot minst så mange områder som gjelder i regionen, hvert telt med delområdene sine. Et tiltak uten kjent slutt regnes som pågående. De av områdene som ingen kilde oppgir, står for seg.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter atLeast: {"type":"integer","title":{"en":"At least","sv":"Minst","nb":"Minst"},"default":2,"min":1,"max":1000}
// parameter sure: {"type":"text","title":{"en":"How sure","sv":"Hur säkert","nb":"Hvor sikkert"},"from":{"list":[{"value":"stated","text":{"en":"stated only","sv":"bara angivet","nb":"bare oppgitt"}},{"value":"any","text":{"en":"also planned, proposed and our reading","sv":"även planerat, föreslaget och vår tolkning","nb":"også planlagt, foreslått og vår tolkning"}}]},"default":"stated"}
// show: {"as":"table"}
// example: {"region":"territory:se221","atLeast":2,"sure":"any"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT a
MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[g:TARGETS]-(i:Initiative)
WHERE matches(g) AND (g.modality = 'stated' OR $sure = 'any') AND active(i)
WITH i, a, min(weakness(g)) AS weakest
ORDER BY a.name, a.id
WITH i, collect(a) AS areas, collect(CASE WHEN weakest > 0 THEN a END) AS lessSure
WHERE size(areas) >= $atLeast
RETURN i AS initiative, size(areas) AS count, areas, lessSure, i.start AS start, i.end AS end
ORDER BY count DESC, initiative.name, initiative.id
