// title: Names, characters and themes of areas on a date
// example: {"ids": ["area:se221/2020-ai", "area:se221/2020-tech"], "asOf": "2026-11-25"}
UNWIND $ids AS id
MATCH (a:SpecialisationArea {id: id})
OPTIONAL MATCH (a)-[r:ABOUT_THEME]->(theme:Theme)
WHERE holds(r)
WITH DISTINCT a, theme ORDER BY theme.id
RETURN a.id AS id, a.name AS name, a.character AS character, collect(theme.id) AS themes
ORDER BY id
