// title: Themes that research in regions works on, and whether they are a theme of an area of theirs
// example: {"asOf": "2026-11-25", "regionsOf": {"territory:se221": ["territory:se221"]}, "territories": [{"id": "territory:se221", "above": ["territory:se"], "country": "territory:se", "columns": ["area:se221/2020-tech"]}]}
// Research that is placed in three regions or more is nobody's own strength. It works on a theme when a source says so of
// the theme, or of an area with that theme, wherever that area lies. 9 is missing.
UNWIND $territories AS territory
MATCH (t:Territory {id: territory.id})
CALL (territory) {
  UNWIND territory.columns AS column
  MATCH (:SpecialisationArea {id: column}) ((:SpecialisationArea)<-[p:PART_OF]-(:SpecialisationArea) WHERE matches(p)){0,8} (:SpecialisationArea)-[k:ABOUT_THEME]->(theme:Theme)
  WHERE matches(k)
  RETURN collect({theme: theme.id, doubt: weakness(k), id: k.id}) AS own
}
MATCH (t) ((:Territory)<-[q:PART_OF]-(:Territory) WHERE matches(q)){0,3} (:Territory)<-[l:LOCATED_IN]-(x:University|ResearchInstitute)
WHERE placed(l) AND active(x)
WITH DISTINCT territory, own, x
WHERE COUNT {
  MATCH (x)-[l:LOCATED_IN]->(home:Territory)
  WHERE placed(l)
  UNWIND $regionsOf[home.id] AS region
  RETURN DISTINCT region
} < 3
CALL (x) {
  MATCH (x)-[w:WORKS_ON {modality: 'stated'}]->(thing:Theme)
  WHERE matches(w)
  RETURN thing, [w.id] AS works
  UNION ALL
  MATCH (x)-[w:WORKS_ON {modality: 'stated'}]->(:SpecialisationArea)-[m:ABOUT_THEME]->(thing:Theme)
  WHERE matches(w) AND matches(m)
  RETURN thing, [w.id, m.id] AS works
}
WITH territory, thing, [k IN own WHERE k.theme = thing.id] AS shared, works
UNWIND works AS work
WITH territory, thing, shared, collect(DISTINCT work) AS works
WITH territory, thing, CASE shared WHEN [] THEN 9 ELSE reduce(least = 4, k IN shared | CASE WHEN k.doubt < least THEN k.doubt ELSE least END) END AS weakness,
  works + [k IN shared | k.id] AS statements
RETURN territory.id AS subject, 'own' AS how, null AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, statements
