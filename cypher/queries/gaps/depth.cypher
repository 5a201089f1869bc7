// title: How many sources and statements speak of each subject on a date, what merely places it left out
// example: {"asOf": "2026-11-25", "subjects": [{"id": "area:se221/2020-missions", "members": ["area:se221/2020-missions"], "without": ["PRIORITISES", "ABOUT_THEME", "PART_OF", "CONTINUES", "COVERS"]}]}
// `members` are the subject and its sub-areas. An entered source counts as the source that it names.
UNWIND $subjects AS subject
UNWIND subject.members AS member
MATCH (n:Territory|SpecialisationArea|Actor|FundingInstrument|Goal|Measure|Bottleneck|Challenge {id: member})-[r]-()
WHERE NOT type(r) IN subject.without AND holds(r)
WITH DISTINCT subject.id AS id, r
WITH id, r.sourceId AS sourceId, count(*) AS statements
OPTIONAL MATCH (s:Source {id: sourceId})
RETURN id, count(DISTINCT coalesce(s.basedOn, sourceId)) AS sources, sum(statements) AS statements
ORDER BY id
