// title: Cross-links of areas that hold on a date: what documents say, firmest first, then what was decided here
// example: {"ids": ["area:se221/2020-ai", "area:se221/2020-formningsteknologi"], "asOf": "2026-11-25"}
// An example, a reading of ours and something computed make no coupling.
MATCH (x:SpecialisationArea)-[r:CROSS_LINK]->(y:SpecialisationArea)
WHERE x.id IN $ids AND y.id IN $ids AND r.modality IN ['stated', 'planned', 'proposed'] AND holds(r)
WITH x, y, r, EXISTS { MATCH (d:Record:Decision) WHERE d.statementId = r.id } AS decided
RETURN r.id AS id, x.id AS one, y.id AS other, r.modality AS modality, r.modality = 'stated' AND r.status = 'realised' AS realised, decided
ORDER BY decided, weakness(r), id
