// title: Initiatives and measures towards goals
// example: {"asOf": "2026-11-25", "only": null, "ended": []}
MATCH (g:Goal)
WHERE active(g) AND ($only IS NULL OR g.id IN $only) AND EXISTS { MATCH (g)-[r]-() WHERE holds(r) }
WITH g, COLLECT {
  MATCH (t:Territory)-[h:HAS_STRATEGY]->(:Strategy)-[m:HAS_GOAL]->(g)
  WHERE matches(h) AND matches(m)
  WITH t.id AS id
  RETURN DISTINCT id ORDER BY id
} AS territories
OPTIONAL CALL (g) {
  MATCH (g)<-[r:HAS_GOAL|TARGETS]-(thing:Initiative|Measure)
  WHERE matches(r) AND active(thing)
  RETURN thing, weaknessBy(thing, r) AS weakness, [r.id] AS statements
}
RETURN g.id AS subject, 'own' AS how, null AS via, thing.id AS thing, weakness, coalesce(statements, []) AS statements,
  {name: g.name, territories: territories} AS about
ORDER BY subject, weakness, thing, statements
