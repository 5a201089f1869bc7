// title: Things that are active on a date, in a total order
// example: {"labels": ["Initiative"], "kinds": null, "territory": null, "orderBy": "start", "asOf": "2026-11-25", "first": 10, "after": null, "offset": 0}
CALL {
  OPTIONAL MATCH (t:Territory {id: $territory})
  OPTIONAL MATCH (t)-[r:PRIORITISES]->(column:SpecialisationArea)
  WHERE holds(r)
  WITH t, collect(column) AS columns
  CALL (t, columns) {
    UNWIND columns AS column
    MATCH (column) ((whole)<-[r:PART_OF]-(part:SpecialisationArea) WHERE holds(r)){0,4} (area)
    RETURN collect(DISTINCT area) AS areas
  }
  CALL (t, areas) {
    UNWIND [t] + areas AS place
    MATCH (place)-[r]-(m)
    WHERE holds(r) AND m <> t
    RETURN collect(DISTINCT m) AS tied
  }
  RETURN tied + [a IN areas WHERE NOT a IN tied] AS tied
}
MATCH (n:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source)
WHERE ($territory IS NULL OR n IN tied)
  AND active(n)
  AND ($labels IS NULL OR any(l IN labels(n) WHERE l IN $labels))
  AND ($kinds IS NULL OR n.kind IN $kinds OR any(l IN labels(n) WHERE l IN $kinds))
WITH n,
  CASE $orderBy
    WHEN 'name' THEN toLower(coalesce(n.name, n.title))
    WHEN 'start' THEN coalesce(n.start, n.periodFrom)
    WHEN 'population' THEN right('000000000000' + toString(999999999999 - n.population), 12)
    ELSE right('000000000000' + toString(999999999999 - COUNT { MATCH (n)-[r]-(x) WHERE holds(r) AND x <> n RETURN DISTINCT x }), 12)
  END AS value
WITH n, CASE WHEN value IS NULL THEN '1' ELSE '0' + value END + '\u0001' + n.id AS key
ORDER BY key
WITH collect({n: n, key: key}) AS ordered
WITH size(ordered) AS total, [x IN ordered WHERE $after IS NULL OR x.key > $after][$offset..$offset + $first + 1] AS page
RETURN total, [x IN page | {key: x.key, thing: {labels: labels(x.n), properties: properties(x.n)}}] AS things
