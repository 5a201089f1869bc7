// title: Which regions have areas without a cluster, or without another kind of actor?
// title sv: Vilka regioner har områden utan kluster, eller utan aktörer av ett annat slag?
// title nb: Hvilke regioner har områder uten klynge, eller uten en annen type aktør?
// about: Counts the areas in force that no actor of the kind is stated to work on or be responsible for, sub-areas included. Regions where every area has one are left out.
// about sv: Räknar de områden som gäller och som ingen aktör av slaget anges arbeta med eller ansvara för, delområden inräknade. Regioner där varje område har en är utelämnade.
// about nb: Teller områdene som gjelder og som ingen aktør av typen er oppgitt å arbeide med eller ha ansvar for, delområder medregnet. Regioner der hvert område har en, er utelatt.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// parameter kind: {"type":"text","title":{"en":"Kind of actor","sv":"Slag av aktör","nb":"Type aktør"},"from":{"list":[{"value":"Actor","text":{"en":"any","sv":"alla slag","nb":"alle typer"}},{"value":"Company","text":{"en":"company","sv":"företag","nb":"bedrift"}},{"value":"University","text":{"en":"university","sv":"lärosäte","nb":"universitet"}},{"value":"ResearchInstitute","text":{"en":"institute","sv":"institut","nb":"institutt"}},{"value":"Cluster","text":{"en":"cluster","sv":"kluster","nb":"klynge"}},{"value":"SciencePark","text":{"en":"science park","sv":"forskningspark","nb":"forskningspark"}},{"value":"Incubator","text":{"en":"incubator","sv":"inkubator","nb":"inkubator"}},{"value":"PublicAuthority","text":{"en":"public body","sv":"offentlig aktör","nb":"offentlig aktør"}},{"value":"Association","text":{"en":"association","sv":"förening","nb":"forening"}},{"value":"Network","text":{"en":"network","sv":"nätverk","nb":"nettverk"}},{"value":"CivilSociety","text":{"en":"civil society","sv":"civilsamhälle","nb":"sivilsamfunn"}},{"value":"Investor","text":{"en":"investor","sv":"investerare","nb":"investor"}},{"value":"GovernanceBody","text":{"en":"governance body","sv":"styrande organ","nb":"styringsorgan"}}]},"default":"Cluster"}
// show: {"as":"bar","label":"region","value":"without"}
// example: {"country":"territory:se","kind":"Cluster"}
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT t, a
WITH t, a, EXISTS {
  MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[w:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)
  WHERE w.modality = 'stated' AND holds(w) AND active(x) AND $kind IN labels(x)
} AS covered
ORDER BY a.name, a.id
WITH t, count(a) AS areas, collect(CASE WHEN NOT covered THEN a END) AS areasWithout
WHERE areasWithout <> []
RETURN t AS region, size(areasWithout) AS without, areas, areasWithout
ORDER BY without DESC, region.name, region.id
