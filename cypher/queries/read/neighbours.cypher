// title: How many distinct neighbours things have on a date, by relation, direction and label of the other end
// example: {"ids": ["territory:se221"], "asOf": "2026-11-25", "labels": ["Territory", "SpecialisationArea", "Theme", "Actor", "Initiative", "FundingInstrument", "Strategy", "Goal", "Measure", "Bottleneck", "Challenge", "ProcessStep", "Criterion", "Source"]}
UNWIND $ids AS id
MATCH (n:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source {id: id})
CALL (n) {
  MATCH (n)-[r]-(m)
  WHERE holds(r)
  WITH type(r) AS type, CASE WHEN startNode(r) = n THEN 'out' ELSE 'in' END AS direction,
    [l IN labels(m) WHERE l IN $labels][0] AS label, count(DISTINCT m) AS count
  ORDER BY count DESC, type, direction, label
  RETURN collect({type: type, direction: direction, label: label, count: count}) AS neighbours
}
RETURN n.id AS id, neighbours, COUNT { MATCH (n)-[r]-(m) WHERE holds(r) AND m <> n RETURN DISTINCT m } AS degree
ORDER BY id
