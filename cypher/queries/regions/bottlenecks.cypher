// title: The bottlenecks of territories on a date, what eases them, and who is stated to carry it
// example: {"ids": ["territory:se221"], "asOf": "2026-11-25"}
UNWIND $ids AS id
MATCH (t:Territory {id: id})-[h:HAS_BOTTLENECK]->(b:Bottleneck)
WHERE holds(h)
OPTIONAL MATCH (b)<-[m:MITIGATES]-(x:Measure|Initiative)
WHERE NOT m.modality IN ['example', 'computed'] AND holds(m) AND active(x)
OPTIONAL MATCH (x)-[c:CARRIED_BY]->(y)
WHERE c.modality = 'stated' AND holds(c)
RETURN t.id AS territory, b.id AS bottleneck, h.id AS statementId, h.order AS place, x.id AS by, x:Measure AS measure,
  m.id AS easesId, y.id AS carrier
ORDER BY territory, place IS NULL, place, bottleneck, statementId, by, easesId, carrier
