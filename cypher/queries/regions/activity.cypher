// title: Who works on areas and what is done about them on a date, and whether that is stated
// example: {"ids": ["area:se221/2020-tech"], "asOf": "2026-11-25"}
// Examples and what was computed are left out; an actor that stands for several counts with their number.
UNWIND $ids AS id
MATCH (a:SpecialisationArea {id: id})<-[r:WORKS_ON|RESPONSIBLE_FOR|TARGETS]-(n:Actor|Initiative)
WHERE NOT r.modality IN ['example', 'computed'] AND holds(r) AND active(n)
WITH a, n, max(CASE r.modality WHEN 'stated' THEN 1 ELSE 0 END) AS stated
RETURN a.id AS area, n.id AS id, n:Actor AS actor, coalesce(n.helix, []) AS helix, coalesce(n.count, 1) AS count, stated = 1 AS stated
ORDER BY area, id
