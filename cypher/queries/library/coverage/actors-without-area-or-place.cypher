// title: Which clusters are tied to no area and no place?
// title sv: Vilka kluster är knutna till varken område eller plats?
// title nb: Hvilke klynger er knyttet til verken område eller sted?
// about: Actors of the kind that no statement in force ties to an area or to a territory: somebody should find out where they belong. Those tied by a plan, a proposal or our reading count as tied.
// about sv: Aktörer av slaget som ingen uppgift som gäller knyter till ett område eller ett territorium: någon bör ta reda på var de hör hemma. De som en plan, ett förslag eller vår tolkning knyter räknas som knutna.
// about nb: Aktører av typen som ingen opplysning som gjelder knytter til et område eller et territorium: noen bør finne ut hvor de hører hjemme. De som en plan, et forslag eller vår tolkning knytter, regnes som knyttet.
// parameter kind: {"type":"text","title":{"en":"Kind of actor","sv":"Slag av aktör","nb":"Type aktør"},"from":{"list":[{"value":"Actor","text":{"en":"any","sv":"alla slag","nb":"alle typer"}},{"value":"Company","text":{"en":"company","sv":"företag","nb":"bedrift"}},{"value":"University","text":{"en":"university","sv":"lärosäte","nb":"universitet"}},{"value":"ResearchInstitute","text":{"en":"institute","sv":"institut","nb":"institutt"}},{"value":"Cluster","text":{"en":"cluster","sv":"kluster","nb":"klynge"}},{"value":"SciencePark","text":{"en":"science park","sv":"forskningspark","nb":"forskningspark"}},{"value":"Incubator","text":{"en":"incubator","sv":"inkubator","nb":"inkubator"}},{"value":"PublicAuthority","text":{"en":"public body","sv":"offentlig aktör","nb":"offentlig aktør"}},{"value":"Association","text":{"en":"association","sv":"förening","nb":"forening"}},{"value":"Network","text":{"en":"network","sv":"nätverk","nb":"nettverk"}},{"value":"CivilSociety","text":{"en":"civil society","sv":"civilsamhälle","nb":"sivilsamfunn"}},{"value":"Investor","text":{"en":"investor","sv":"investerare","nb":"investor"}},{"value":"GovernanceBody","text":{"en":"governance body","sv":"styrande organ","nb":"styringsorgan"}}]},"default":"Cluster"}
// show: {"as":"table"}
// example: {"kind":"Cluster"}
MATCH (x:Actor)
WHERE $kind IN labels(x) AND active(x)
  AND NOT EXISTS { MATCH (x)-[r:WORKS_ON|RESPONSIBLE_FOR]->(:SpecialisationArea) WHERE matches(r) }
  AND NOT EXISTS { MATCH (x)-[l:LOCATED_IN]->(:Territory) WHERE matches(l) }
RETURN x AS actor, COUNT { MATCH (x)-[r]-() WHERE holds(r) RETURN r } AS otherStatements
ORDER BY actor.name, actor.id
