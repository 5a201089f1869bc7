// title: Neighbours on a date that a picture does not hold, by relation, direction and label, and in all
// example: {"ids": ["territory:se221"], "except": [], "modalities": null, "labels": ["Territory", "SpecialisationArea", "Theme", "Actor", "Initiative", "FundingInstrument", "Strategy", "Goal", "Measure", "Bottleneck", "Challenge", "ProcessStep", "Criterion", "Source"], "asOf": "2026-11-25"}
UNWIND $ids AS id
MATCH (n:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source {id: id})
CALL (n) {
  MATCH (n)-[r]-(m)
  WHERE NOT m.id IN $ids AND NOT m.id IN $except AND holds(r)
    AND ($modalities IS NULL OR r.modality IN $modalities)
  WITH type(r) AS type, CASE WHEN startNode(r) = n THEN 'out' ELSE 'in' END AS direction,
    [l IN labels(m) WHERE l IN $labels][0] AS label, collect(DISTINCT m) AS others
  ORDER BY size(others) DESC, type, direction, label
  WITH collect({type: type, direction: direction, label: label, others: others}) AS groups
  RETURN [g IN groups | {type: g.type, direction: g.direction, label: g.label, count: size(g.others)}] AS counts,
    COUNT { UNWIND groups AS g UNWIND g.others AS m RETURN DISTINCT m } AS total
}
RETURN n.id AS id, counts, total
ORDER BY id
