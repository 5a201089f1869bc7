// title: Themes of the areas in force of a region
// example: {"region":"territory:se221","asOf":"2026-11-25"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)-[m:ABOUT_THEME]->(theme:Theme)
WHERE a.id IN $columns[t.id] AND holds(m)
WITH DISTINCT theme
RETURN theme.id AS value, coalesce(theme.nameEn, theme.name) AS en, coalesce(theme.nameSv, theme.name) AS sv,
  coalesce(theme.nameNb, theme.name) AS nb
ORDER BY en, value
