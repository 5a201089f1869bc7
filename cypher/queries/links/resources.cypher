// title: What is active in areas on a date: actors, initiatives and funding instruments, with what says so
// example: {"ids": ["area:se221/2020-ai", "area:se221/2020-tech"], "asOf": "2026-11-25"}
// Examples and what was computed are left out. Only stated ones join two areas; planned, proposed and read ones are told
// since an initiative that is to cover every area joins none, as couplings.cypher and the gap rule link-unrealised have it.
UNWIND $ids AS id
MATCH (a:SpecialisationArea {id: id})<-[r:WORKS_ON|RESPONSIBLE_FOR|TARGETS|SUPPORTS]-(n:Actor|Initiative|FundingInstrument)
WHERE NOT r.modality IN ['example', 'computed'] AND holds(r) AND active(n)
WITH a, n, r ORDER BY weakness(r), r.id
WITH a, n, collect(r) AS said
RETURN a.id AS area, n.id AS id, n.name AS name,
  CASE WHEN n:Actor THEN 'Actor' WHEN n:Initiative THEN 'Initiative' ELSE 'FundingInstrument' END AS label,
  said[0].modality = 'stated' AS stated, [r IN said | r.id] AS statementIds
ORDER BY area, id
