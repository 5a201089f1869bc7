// title: What is stated to be active in areas on a date: actors, initiatives and funding instruments, with what says so
// example: {"ids": ["area:se221/2020-ai", "area:se221/2020-tech"], "asOf": "2026-11-25"}
// Only what is stated joins two areas, or shows that something covers them all.
UNWIND $ids AS id
MATCH (a:SpecialisationArea {id: id})<-[r:WORKS_ON|RESPONSIBLE_FOR|TARGETS|SUPPORTS]-(n:Actor|Initiative|FundingInstrument)
WHERE r.modality = 'stated' AND holds(r) AND active(n)
WITH a, n, r ORDER BY r.id
WITH a, n, collect(r.id) AS statementIds
RETURN a.id AS area, n.id AS id, n.name AS name,
  CASE WHEN n:Actor THEN 'Actor' WHEN n:Initiative THEN 'Initiative' ELSE 'FundingInstrument' END AS label,
  statementIds
ORDER BY area, id
