// title: Bottlenecks of regions, by themselves or in their strategies
// example: {"asOf": "2026-11-25", "territories": [{"id": "territory:se221", "above": ["territory:se"], "country": "territory:se", "columns": ["area:se221/2020-tech"]}]}
UNWIND $territories AS territory
MATCH (t:Territory {id: territory.id})
CALL (t) {
  MATCH (t)-[b:HAS_BOTTLENECK]->(thing:Bottleneck)
  WHERE matches(b)
  RETURN thing, weakness(b) AS weakness, [b.id] AS statements
  UNION ALL
  MATCH (t)-[h:HAS_STRATEGY]->(s:Strategy)-[b:HAS_BOTTLENECK]->(thing:Bottleneck)
  WHERE matches(h) AND matches(b)
  RETURN thing, weaknessThrough(s, h, b) AS weakness, [h.id, b.id] AS statements
}
RETURN territory.id AS subject, 'own' AS how, null AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, statements
