// title: Which areas have no running initiative?
// title sv: Vilka områden saknar en pågående insats?
// title nb: Hvilke områder mangler et pågående tiltak?
// about: Areas in force that no initiative active on the date is stated to target, neither the area nor a sub-area. An initiative without a known end counts as running. Planned ones and our reading stand apart.
// about sv: Områden som gäller och som ingen insats som pågår den dagen anges rikta sig till, varken området eller ett delområde. En insats utan känt slut räknas som pågående. Planerade insatser och vår tolkning står för sig.
// about nb: Områder som gjelder og som ingen tiltak som pågår den dagen er oppgitt å rette seg mot, verken området eller et delområde. Et tiltak uten kjent slutt regnes som pågående. Planlagte tiltak og vår tolkning står for seg.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se224"}
// show: {"as":"table"}
// example: {"region":"territory:se224"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT a
CALL (a) {
  MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[g:TARGETS]-(i:Initiative)
  WHERE matches(g) AND active(i)
  WITH i, min(weakness(g)) AS weakest
  ORDER BY i.name, i.id
  RETURN collect(CASE weakest WHEN 0 THEN i END) AS stated, collect(CASE WHEN weakest > 0 THEN i END) AS lessSure
}
WITH a, stated, lessSure
WHERE stated = []
RETURN a AS area, lessSure
ORDER BY area.name, area.id
