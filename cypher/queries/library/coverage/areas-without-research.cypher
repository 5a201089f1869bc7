// title: Which areas have no university or research institute?
// title sv: Vilka områden saknar lärosäte och forskningsinstitut?
// title nb: Hvilke områder mangler universitet og forskningsinstitutt?
// about: Areas in force that no university or institute is stated to work on, neither on the area nor on a sub-area. Those that only a plan, a proposal or our reading ties to it stand apart.
// about sv: Områden som gäller och som inget lärosäte eller institut anges arbeta med, varken med området eller med ett delområde. De som bara en plan, ett förslag eller vår tolkning knyter dit står för sig.
// about nb: Områder som gjelder og som ingen universiteter eller institutter er oppgitt å arbeide med, verken med området eller et delområde. De som bare en plan, et forslag eller vår tolkning knytter dit, står for seg.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// show: {"as":"table"}
// example: {"region":"territory:se313"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT a
CALL (a) {
  MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[w:WORKS_ON|RESPONSIBLE_FOR]-(x:University|ResearchInstitute)
  WHERE matches(w) AND active(x)
  WITH x, min(weakness(w)) AS weakest
  ORDER BY x.name, x.id
  RETURN collect(CASE weakest WHEN 0 THEN x END) AS stated, collect(CASE WHEN weakest > 0 THEN x END) AS lessSure
}
WITH a, stated, lessSure
WHERE stated = []
RETURN a AS area, lessSure
ORDER BY area.name, area.id
