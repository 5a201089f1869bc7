// title: Who governs the strategies that territories have on a date
// example: {"ids": ["territory:se221"], "asOf": "2026-11-25"}
// An actor that several sources name comes once for each, who decides first; the reader of the rows takes the first.
UNWIND $ids AS id
MATCH (t:Territory {id: id})-[h:HAS_STRATEGY]->(s:Strategy)<-[g:GOVERNS]-(n:Actor)
WHERE holds(h) AND holds(g) AND active(n) AND NOT h.modality IN ['example', 'computed'] AND NOT g.modality IN ['example', 'computed']
WITH DISTINCT t, s, g, n
RETURN t.id AS territory, n.id AS actor, s.id AS strategy, g.id AS statementId, g.level AS level, g.role AS role
ORDER BY territory, level IS NULL, level, actor, strategy, role IS NULL, statementId
