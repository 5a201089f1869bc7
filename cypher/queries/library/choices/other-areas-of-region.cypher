// title: The areas of a region and their sub-areas, but for the one that is chosen
// example: {"region":"territory:se221","area":"area:se221/2020-tech","asOf":"2026-11-25"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
MATCH (a) ((:SpecialisationArea)<-[p:PART_OF]-(:SpecialisationArea) WHERE matches(p)){0,4} (s:SpecialisationArea)
WHERE s.id <> $area
WITH s, min(size(p)) AS steps, min(a.name) AS column
RETURN s.id AS value, s.name AS text, CASE steps WHEN 0 THEN null ELSE column END AS detail
ORDER BY column, steps, text, value
