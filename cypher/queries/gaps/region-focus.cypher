// title: Columns of regions
// example: {"asOf": "2026-11-25", "territories": [{"id": "territory:se221", "above": ["territory:se"], "country": "territory:se", "columns": ["area:se221/2020-tech"]}]}
UNWIND $territories AS territory
MATCH (t:Territory {id: territory.id})
MATCH (t)-[r:PRIORITISES {modality: 'stated'}]->(thing:SpecialisationArea)
WHERE thing.id IN territory.columns AND begun(r)
WITH territory, thing, 0 AS weakness, [r.id] AS statements
RETURN territory.id AS subject, 'own' AS how, null AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, statements
