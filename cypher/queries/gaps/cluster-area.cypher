// title: Areas that clusters work on
// example: {"asOf": "2026-11-25", "only": null, "ended": [], "columnsOf": {"area:se221/2020-tech": ["area:se221/2020-tech"]}, "regionsOf": {"territory:se221": ["territory:se221"]}}
// An area that is no longer in force, or a place in an initiative on one, counts by our reading.
MATCH (k:Cluster)
WHERE active(k) AND ($only IS NULL OR k.id IN $only) AND EXISTS { MATCH (k)-[r]-() WHERE holds(r) }
WITH k, COLLECT {
  MATCH (k)-[l:LOCATED_IN]->(home:Territory)
  WHERE placed(l)
  UNWIND $regionsOf[home.id] AS id
  WITH id
  RETURN DISTINCT id ORDER BY id
} AS territories
OPTIONAL CALL (k) {
  MATCH (k)-[r:WORKS_ON|RESPONSIBLE_FOR]->(thing:SpecialisationArea)
  WHERE matches(r)
  RETURN thing, CASE WHEN size($columnsOf[thing.id]) > 0 THEN weakness(r) ELSE 4 END AS weakness, [r.id] AS statements
  UNION ALL
  MATCH (k)-[p:PARTICIPATES_IN]->(i:Initiative)-[t:TARGETS]->(thing:SpecialisationArea)
  WHERE matches(p) AND matches(t) AND active(i)
  RETURN thing, CASE WHEN i.id IN $ended THEN 5 ELSE 4 END AS weakness, [p.id, t.id] AS statements
}
RETURN k.id AS subject, 'own' AS how, null AS via, thing.id AS thing, weakness, coalesce(statements, []) AS statements,
  {name: k.name, territories: territories} AS about
ORDER BY subject, weakness, thing, statements
