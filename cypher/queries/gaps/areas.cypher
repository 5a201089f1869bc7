// title: What the rules need to know of areas on a date: their parts, their successors, who chose them, their sure themes
// example: {"asOf": "2026-11-25"}
// One row. `reading` marks a sub-area that is one by our reading only; `chosen` holds what a territory had ever chosen by then.
CALL () {
  MATCH (a:SpecialisationArea)
  WITH a ORDER BY a.id
  RETURN collect({id: a.id, name: a.name, character: a.character}) AS areas
}
CALL () {
  MATCH (part:SpecialisationArea)-[r:PART_OF]->(whole:SpecialisationArea)
  WHERE matches(r)
  WITH part.id AS part, whole.id AS whole, min(weakness(r)) AS weakest ORDER BY part, whole
  RETURN collect({part: part, whole: whole, reading: weakest = 4}) AS parts
}
CALL () {
  MATCH (older:SpecialisationArea)-[r:CONTINUES]->(newer:SpecialisationArea)
  WHERE matches(r)
  WITH DISTINCT older.id AS older, newer.id AS newer ORDER BY older, newer
  RETURN collect({older: older, newer: newer}) AS successions
}
CALL () {
  MATCH (t:Territory)-[r:PRIORITISES {modality: 'stated'}]->(a:SpecialisationArea)
  WHERE begun(r)
  WITH DISTINCT t.id AS territory, a.id AS area ORDER BY territory, area
  RETURN collect({territory: territory, area: area}) AS chosen
}
CALL () {
  MATCH (a:SpecialisationArea)-[r:ABOUT_THEME {confidence: 'high'}]->(theme:Theme)
  WHERE matches(r)
  WITH DISTINCT a.id AS area, theme.id AS theme ORDER BY area, theme
  RETURN collect({area: area, theme: theme}) AS themes
}
RETURN areas, parts, successions, chosen, themes
