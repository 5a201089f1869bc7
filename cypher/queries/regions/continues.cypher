// title: Which of some areas go on as which of others, also by way of areas in between, by a date
// example: {"from": ["area:se221/2019-ict"], "to": ["area:se221/2020-tech"], "asOf": "2026-11-25"}
UNWIND $from AS id
MATCH (a:SpecialisationArea {id: id})
MATCH (a) ((x)-[r:CONTINUES]->(y:SpecialisationArea) WHERE NOT r.modality IN ['example', 'computed'] AND holds(r)){1,8} (b)
WHERE b.id IN $to AND b <> a
WITH a, b, [one IN r | one.id] AS statementIds
ORDER BY size(statementIds), statementIds
WITH a, b, collect(statementIds)[0] AS statementIds
RETURN a.id AS from, b.id AS to, statementIds
ORDER BY from, to
