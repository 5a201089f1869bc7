// title: Actors that govern the strategies of regions
// example: {"asOf": "2026-11-25", "territories": [{"id": "territory:se221", "above": ["territory:se"], "country": "territory:se", "columns": ["area:se221/2020-tech"]}]}
UNWIND $territories AS territory
MATCH (t:Territory {id: territory.id})
MATCH (t)-[h:HAS_STRATEGY]->(s:Strategy)<-[g:GOVERNS]-(thing:Actor)
WHERE matches(h) AND matches(g) AND active(thing)
WITH territory, thing, CASE s.scope WHEN 's3' THEN weaknessThrough(s, h, g) ELSE 4 END AS weakness, [h.id, g.id] AS statements
RETURN territory.id AS subject, 'own' AS how, null AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, statements
