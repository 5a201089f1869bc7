// title: Strategies of regions
// example: {"asOf": "2026-11-25", "territories": [{"id": "territory:se221", "above": ["territory:se"], "country": "territory:se", "columns": ["area:se221/2020-tech"]}]}
// Only scope s3 is a strategy for smart specialisation; that another one does its work is our reading.
UNWIND $territories AS territory
MATCH (t:Territory {id: territory.id})
MATCH (t)-[h:HAS_STRATEGY]->(thing:Strategy)
WHERE matches(h)
WITH territory, thing, CASE thing.scope WHEN 's3' THEN weaknessThrough(thing, h) ELSE 4 END AS weakness, [h.id] AS statements
RETURN territory.id AS subject, 'own' AS how, null AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, statements
