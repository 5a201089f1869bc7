// title: What territories' columns consist of on a date: the columns themselves, what is stated to be part of them, and their themes
// example: {"columns": [{"territory": "territory:se221", "areas": ["area:se221/2020-tech", "area:se221/2020-missions"]}], "asOf": "2026-11-25"}
UNWIND $columns AS entry
UNWIND entry.areas AS columnId
MATCH (column:SpecialisationArea {id: columnId})
MATCH (column) ((whole)<-[p:PART_OF]-(part:SpecialisationArea) WHERE p.modality = 'stated' AND holds(p)){0,8} (area)
WITH entry.territory AS territory, columnId AS column, area, size(p) AS steps, last(whole).id AS parent
ORDER BY steps, parent
WITH territory, column, area, min(steps) AS steps, head(collect(parent)) AS parent
OPTIONAL MATCH (area)-[r:ABOUT_THEME]->(theme:Theme)
WHERE holds(r)
WITH DISTINCT territory, column, area, steps, parent, theme
ORDER BY theme.id
RETURN territory, column, area.id AS area, steps, parent, collect(theme.id) AS themes
ORDER BY territory, column, steps, area
