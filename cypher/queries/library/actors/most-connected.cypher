// title: Which actors of a region take part in the most?
// title sv: Vilka aktörer i en region deltar i mest?
// title nb: Hvilke aktører i en region deltar i mest?
// about: Actors placed in the region by the number of distinct bodies and active initiatives that they are stated to belong to or take part in. What no source names is not counted, so well-described actors come first.
// about sv: Aktörer placerade i regionen efter antalet olika organisationer och pågående insatser som de anges tillhöra eller delta i. Det som ingen källa nämner räknas inte, så väl beskrivna aktörer kommer först.
// about nb: Aktører plassert i regionen etter antallet ulike organisasjoner og pågående tiltak som de er oppgitt å tilhøre eller delta i. Det ingen kilde nevner, telles ikke, så godt beskrevne aktører kommer først.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter kind: {"type":"text","title":{"en":"Kind of actor","sv":"Slag av aktör","nb":"Type aktør"},"from":{"list":[{"value":"Actor","text":{"en":"any","sv":"alla slag","nb":"alle typer"}},{"value":"Company","text":{"en":"company","sv":"företag","nb":"bedrift"}},{"value":"University","text":{"en":"university","sv":"lärosäte","nb":"universitet"}},{"value":"ResearchInstitute","text":{"en":"institute","sv":"institut","nb":"institutt"}},{"value":"Cluster","text":{"en":"cluster","sv":"kluster","nb":"klynge"}},{"value":"SciencePark","text":{"en":"science park","sv":"forskningspark","nb":"forskningspark"}},{"value":"Incubator","text":{"en":"incubator","sv":"inkubator","nb":"inkubator"}},{"value":"PublicAuthority","text":{"en":"public body","sv":"offentlig aktör","nb":"offentlig aktør"}},{"value":"Association","text":{"en":"association","sv":"förening","nb":"forening"}},{"value":"Network","text":{"en":"network","sv":"nätverk","nb":"nettverk"}},{"value":"CivilSociety","text":{"en":"civil society","sv":"civilsamhälle","nb":"sivilsamfunn"}},{"value":"Investor","text":{"en":"investor","sv":"investerare","nb":"investor"}},{"value":"GovernanceBody","text":{"en":"governance body","sv":"styrande organ","nb":"styringsorgan"}}]},"default":"Actor"}
// parameter atMost: {"type":"integer","title":{"en":"At most","sv":"Högst","nb":"Høyst"},"default":20,"min":1,"max":1000}
// show: {"as":"bar","label":"actor","value":"count"}
// example: {"region":"territory:se221","kind":"Actor","atMost":20}
MATCH (:Territory {id: $region}) ((:Territory)<-[p:PART_OF]-(:Territory) WHERE matches(p)){0,3} (:Territory)<-[l:LOCATED_IN]-(x:Actor)
WHERE placed(l) AND active(x) AND $kind IN labels(x)
WITH DISTINCT x
MATCH (x)-[r:MEMBER_OF|PARTICIPATES_IN {modality: 'stated'}]->(body:Actor|Initiative)
WHERE holds(r) AND active(body)
RETURN x AS actor, count(DISTINCT body) AS count, count(DISTINCT CASE WHEN body:Initiative THEN body END) AS initiatives
ORDER BY count DESC, actor.name, actor.id
LIMIT toInteger($atMost)
