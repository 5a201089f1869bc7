// title: What territories' columns consist of on a date: the columns themselves, what is stated to be part of them, and their themes, with what says so
// example: {"columns": [{"territory": "territory:se221", "areas": ["area:se221/2020-tech", "area:se221/2020-missions"]}], "asOf": "2026-11-25"}
UNWIND $columns AS entry
UNWIND entry.areas AS columnId
MATCH (column:SpecialisationArea {id: columnId})
MATCH (column) ((whole)<-[p:PART_OF]-(part:SpecialisationArea) WHERE p.modality = 'stated' AND holds(p)){0,8} (area)
WITH entry.territory AS territory, columnId AS column, area, size(p) AS steps, last(whole).id AS parent, last(p).id AS partOf
ORDER BY steps, parent, partOf
WITH territory, column, area, min(steps) AS steps, head(collect(parent)) AS parent, head(collect(partOf)) AS partOf
OPTIONAL MATCH (area)-[r:ABOUT_THEME]->(theme:Theme)
WHERE holds(r)
WITH territory, column, area, steps, parent, partOf, theme, min(r.id) AS about
ORDER BY theme.id
RETURN territory, column, area.id AS area, steps, parent, partOf, collect(theme.id) AS themes, collect(about) AS about
ORDER BY territory, column, steps, area
