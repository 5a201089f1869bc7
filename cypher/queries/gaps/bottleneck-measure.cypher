// title: Measures and initiatives that mitigate bottlenecks
// example: {"asOf": "2026-11-25", "only": null, "ended": []}
MATCH (b:Bottleneck)
WHERE active(b) AND ($only IS NULL OR b.id IN $only) AND EXISTS { MATCH (b)-[r]-() WHERE holds(r) }
WITH b, COLLECT {
  CALL (b) {
    MATCH (t:Territory)-[h:HAS_BOTTLENECK]->(b)
    WHERE matches(h)
    RETURN t.id AS id
    UNION
    MATCH (t:Territory)-[h:HAS_STRATEGY]->(:Strategy)-[m:HAS_BOTTLENECK]->(b)
    WHERE matches(h) AND matches(m)
    RETURN t.id AS id
  }
  RETURN DISTINCT id ORDER BY id
} AS territories
OPTIONAL CALL (b) {
  MATCH (b)<-[m:MITIGATES]-(thing:Measure|Initiative)
  WHERE matches(m) AND active(thing)
  RETURN thing, weaknessBy(thing, m) AS weakness, [m.id] AS statements
}
RETURN b.id AS subject, 'own' AS how, null AS via, thing.id AS thing, weakness, coalesce(statements, []) AS statements,
  {name: b.name, territories: territories} AS about
ORDER BY subject, weakness, thing, statements
