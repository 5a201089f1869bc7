// title: Who works on an area, and how sure is it?
// title sv: Vem arbetar med ett område, och hur säkert är det?
// title nb: Hvem arbeider med et område, og hvor sikkert er det?
// about: Actors that work on the area or on what is part of it, with the firmest statement that says so and its source. Choose the region first, then the area.
// about sv: Aktörer som arbetar med området eller med något som är del av det, med den säkraste uppgiften om det och dess källa. Välj först region, sedan område.
// about nb: Aktører som arbeider med området eller med noe som er del av det, med den sikreste opplysningen om det og dens kilde. Velg først region, så område.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter area: {"type":"thing","title":{"en":"Area","sv":"Område","nb":"Område"},"from":{"query":"areas-of-region"},"default":"area:se221/2020-tech"}
// parameter kind: {"type":"text","title":{"en":"Kind of actor","sv":"Slag av aktör","nb":"Type aktør"},"from":{"list":[{"value":"Actor","text":{"en":"any","sv":"alla slag","nb":"alle typer"}},{"value":"Company","text":{"en":"company","sv":"företag","nb":"bedrift"}},{"value":"University","text":{"en":"university","sv":"lärosäte","nb":"universitet"}},{"value":"ResearchInstitute","text":{"en":"institute","sv":"institut","nb":"institutt"}},{"value":"Cluster","text":{"en":"cluster","sv":"kluster","nb":"klynge"}},{"value":"SciencePark","text":{"en":"science park","sv":"forskningspark","nb":"forskningspark"}},{"value":"Incubator","text":{"en":"incubator","sv":"inkubator","nb":"inkubator"}},{"value":"PublicAuthority","text":{"en":"public body","sv":"offentlig aktör","nb":"offentlig aktør"}},{"value":"Association","text":{"en":"association","sv":"förening","nb":"forening"}},{"value":"Network","text":{"en":"network","sv":"nätverk","nb":"nettverk"}},{"value":"CivilSociety","text":{"en":"civil society","sv":"civilsamhälle","nb":"sivilsamfunn"}},{"value":"Investor","text":{"en":"investor","sv":"investerare","nb":"investor"}},{"value":"GovernanceBody","text":{"en":"governance body","sv":"styrande organ","nb":"styringsorgan"}}]},"default":"Actor"}
// show: {"as":"table"}
// example: {"region":"territory:se221","area":"area:se221/2020-tech","kind":"Actor"}
MATCH (:SpecialisationArea {id: $area}) ((:SpecialisationArea)<-[p:PART_OF]-(:SpecialisationArea) WHERE matches(p)){0,4} (s:SpecialisationArea)<-[w:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)
WHERE matches(w) AND active(x) AND $kind IN labels(x)
WITH x, s, w, size(p) AS steps
ORDER BY weakness(w), steps, w.id
WITH x, collect(DISTINCT s) AS worksOn, collect(w)[0] AS firmest
MATCH (source:Source {id: firmest.sourceId})
RETURN x AS actor, x.helix AS roles, worksOn, firmest.modality AS howSure, source, firmest.locator AS place
ORDER BY weakness(firmest), actor.name, actor.id
