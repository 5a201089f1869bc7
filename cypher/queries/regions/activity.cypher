// title: Who works on areas and what is done about them on a date, and whether that is stated
// example: {"ids": ["area:se221/2020-tech"], "asOf": "2026-11-25"}
// Examples and what was computed are left out; an actor that stands for several counts with their number.
// Of several statements of the same two the firmest is named: stated, planned, proposed, our reading.
UNWIND $ids AS id
MATCH (a:SpecialisationArea {id: id})<-[r:WORKS_ON|RESPONSIBLE_FOR|TARGETS]-(n:Actor|Initiative)
WHERE NOT r.modality IN ['example', 'computed'] AND holds(r) AND active(n)
WITH a, n, r ORDER BY weakness(r), r.id
WITH a, n, collect(r)[0] AS firmest
RETURN a.id AS area, n.id AS id, n:Actor AS actor, coalesce(n.helix, []) AS helix, coalesce(n.count, 1) AS count,
  firmest.modality = 'stated' AS stated, firmest.id AS statementId
ORDER BY area, id
