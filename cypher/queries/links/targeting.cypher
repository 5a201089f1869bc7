// title: By which statements initiatives are on either side of a pair of areas on a date
// example: {"pairs": [{"id": "area:se221/2020-cybersakerhet|area:se221/2020-marin-teknik", "a": "area:se221/2020-cybersakerhet", "b": "area:se221/2020-marin-teknik", "initiatives": ["initiative:secmar"]}], "asOf": "2026-11-25"}
// Of a side, or of what is stated to be part of it.
UNWIND $pairs AS pair
UNWIND [pair.a, pair.b] AS side
MATCH (top:SpecialisationArea {id: side})
MATCH (s:SpecialisationArea) ((:SpecialisationArea)-[p:PART_OF]->(:SpecialisationArea) WHERE p.modality = 'stated' AND holds(p)){0,8} (top)
MATCH (s)<-[r:TARGETS {modality: 'stated'}]-(i:Initiative)
WHERE i.id IN pair.initiatives AND holds(r)
WITH DISTINCT pair.id AS id, r ORDER BY r.id
RETURN id, collect(r.id) AS statementIds
ORDER BY id
