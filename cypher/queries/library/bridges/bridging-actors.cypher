// title: Which actors bridge two or more areas?
// title sv: Vilka aktörer förenar två eller flera områden?
// title nb: Hvilke aktører binder sammen to eller flere områder?
// about: Actors that work on at least so many areas of the region; each can carry a coupling between them. Sub-areas count as their own, so an actor on two sub-areas of one area is on the list too. Those of the areas that no source states stand apart.
// about sv: Aktörer som arbetar med minst så många områden i regionen; var och en kan bära en koppling mellan dem. Delområden räknas för sig, så en aktör i två delområden till ett område är också med. De av områdena som ingen källa anger står för sig.
// about nb: Aktører som arbeider med minst så mange områder i regionen; hver av dem kan bære en kobling mellom dem. Delområder telles for seg, så en aktør i to delområder av ett område er også med. De av områdene som ingen kilde oppgir, står for seg.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter atLeast: {"type":"integer","title":{"en":"At least","sv":"Minst","nb":"Minst"},"default":2,"min":1,"max":1000}
// parameter kind: {"type":"text","title":{"en":"Kind of actor","sv":"Slag av aktör","nb":"Type aktør"},"from":{"list":[{"value":"Actor","text":{"en":"any","sv":"alla slag","nb":"alle typer"}},{"value":"Company","text":{"en":"company","sv":"företag","nb":"bedrift"}},{"value":"University","text":{"en":"university","sv":"lärosäte","nb":"universitet"}},{"value":"ResearchInstitute","text":{"en":"institute","sv":"institut","nb":"institutt"}},{"value":"Cluster","text":{"en":"cluster","sv":"kluster","nb":"klynge"}},{"value":"SciencePark","text":{"en":"science park","sv":"forskningspark","nb":"forskningspark"}},{"value":"Incubator","text":{"en":"incubator","sv":"inkubator","nb":"inkubator"}},{"value":"PublicAuthority","text":{"en":"public body","sv":"offentlig aktör","nb":"offentlig aktør"}},{"value":"Association","text":{"en":"association","sv":"förening","nb":"forening"}},{"value":"Network","text":{"en":"network","sv":"nätverk","nb":"nettverk"}},{"value":"CivilSociety","text":{"en":"civil society","sv":"civilsamhälle","nb":"sivilsamfunn"}},{"value":"Investor","text":{"en":"investor","sv":"investerare","nb":"investor"}},{"value":"GovernanceBody","text":{"en":"governance body","sv":"styrande organ","nb":"styringsorgan"}}]},"default":"Actor"}
// parameter sure: {"type":"text","title":{"en":"How sure","sv":"Hur säkert","nb":"Hvor sikkert"},"from":{"list":[{"value":"stated","text":{"en":"stated only","sv":"bara angivet","nb":"bare oppgitt"}},{"value":"any","text":{"en":"also planned, proposed and our reading","sv":"även planerat, föreslaget och vår tolkning","nb":"også planlagt, foreslått og vår tolkning"}}]},"default":"stated"}
// show: {"as":"bar","label":"actor","value":"count"}
// example: {"region":"territory:se221","atLeast":2,"kind":"Actor","sure":"any"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT a
MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (s:SpecialisationArea)<-[w:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)
WHERE matches(w) AND (w.modality = 'stated' OR $sure = 'any') AND active(x) AND $kind IN labels(x)
WITH x, s, min(weakness(w)) AS weakest
ORDER BY s.name, s.id
WITH x, collect(s) AS areas, collect(CASE WHEN weakest > 0 THEN s END) AS lessSure
WHERE size(areas) >= $atLeast
RETURN x AS actor, size(areas) AS count, areas, lessSure
ORDER BY count DESC, actor.name, actor.id
