// title: Regions, their strategies and measures that meet some criteria
// example: {"asOf": "2026-11-25", "criteria": ["criterion:s3-ec-4-edp"], "territories": [{"id": "territory:se221", "above": ["territory:se"], "country": "territory:se", "columns": ["area:se221/2020-tech"]}]}
UNWIND $territories AS territory
MATCH (t:Territory {id: territory.id})
CALL (t) {
  RETURN t AS thing, 0 AS said, [] AS by
  UNION ALL
  MATCH (t)-[h:HAS_STRATEGY]->(thing:Strategy)
  WHERE matches(h)
  RETURN thing, weaknessThrough(thing, h) AS said, [h.id] AS by
  UNION ALL
  MATCH (t)-[h:HAS_STRATEGY]->(s:Strategy)-[m:HAS_MEASURE]->(thing:Measure)
  WHERE matches(h) AND matches(m)
  RETURN thing, weaknessThrough(s, h, m) AS said, [h.id, m.id] AS by
}
MATCH (thing)-[r:MEETS]->(c:Criterion)
WHERE c.id IN $criteria AND matches(r)
WITH territory, thing, said, by, r, weakness(r) AS met
WITH territory, thing, weakest(said, met) AS weakness, by + [r.id] AS statements
RETURN territory.id AS subject, 'own' AS how, null AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, statements
