// title: Who or what carries measures
// example: {"asOf": "2026-11-25", "only": null}
MATCH (m:Measure)
WHERE active(m) AND ($only IS NULL OR m.id IN $only) AND EXISTS { MATCH (m)-[r]-() WHERE holds(r) }
WITH m, COLLECT {
  MATCH (t:Territory)-[h:HAS_STRATEGY]->(:Strategy)-[has:HAS_MEASURE]->(m)
  WHERE matches(h) AND matches(has)
  WITH t.id AS id
  RETURN DISTINCT id ORDER BY id
} AS territories
OPTIONAL CALL (m) {
  MATCH (m)-[c:CARRIED_BY]->(thing)
  WHERE matches(c) AND active(thing)
  RETURN thing, weakness(c) AS weakness, [c.id] AS statements
}
RETURN m.id AS subject, 'own' AS how, null AS via, thing.id AS thing, weakness, coalesce(statements, []) AS statements,
  {name: m.name, territories: territories} AS about
ORDER BY subject, weakness, thing, statements
