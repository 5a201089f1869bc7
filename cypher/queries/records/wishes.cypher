// title: Documents that plan or propose that two things be tied, planned first
// example: {"type": "CROSS_LINK", "from": "area:se221/2020-ai", "to": "area:se221/2020-formningsteknologi", "asOf": "2026-11-25"}
// What was entered here counts as the source that the person named.
MATCH (a:SpecialisationArea|Actor {id: $from})-[r:CROSS_LINK|WORKS_ON]->(b:SpecialisationArea {id: $to})
WHERE type(r) = $type AND r.modality IN ['planned', 'proposed'] AND holds(r)
MATCH (s:Source {id: r.sourceId})
WITH CASE s.kind WHEN 'entered' THEN s.basedOn ELSE s.id END AS id, CASE r.modality WHEN 'planned' THEN 0 ELSE 1 END AS rank
WHERE id IS NOT NULL
WITH id, min(rank) AS rank
RETURN id
ORDER BY rank, id
