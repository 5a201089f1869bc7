// title: Things and their neighbours on a date, most connected first
// example: {"ids": ["theme:dig"], "types": null, "labels": null, "kinds": null, "direction": "both", "modalities": null, "except": [], "asOf": "2026-11-25", "first": 20}
UNWIND $ids AS id
MATCH (n:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source {id: id})
WITH collect(DISTINCT n) AS starts
CALL (starts) {
  UNWIND starts AS n
  MATCH (n)-[r]-(m)
  WHERE NOT m IN starts AND NOT m.id IN $except AND holds(r)
    AND ($types IS NULL OR type(r) IN $types)
    AND ($modalities IS NULL OR r.modality IN $modalities)
    AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = n))
    AND ($labels IS NULL OR any(l IN labels(m) WHERE l IN $labels))
    AND ($kinds IS NULL OR m.kind IN $kinds OR any(l IN labels(m) WHERE l IN $kinds))
  WITH m, count(*) AS ties
  WITH m, COUNT { MATCH (m)-[r]-(x) WHERE holds(r) AND x <> m RETURN DISTINCT x } AS degree
  ORDER BY degree DESC, m.id
  LIMIT $first
  RETURN collect(m) AS fetched
}
CALL (starts, fetched) {
  UNWIND starts AS n
  MATCH (n)-[r]-(m)
  WHERE (m IN starts OR m IN fetched) AND holds(r)
    AND ($types IS NULL OR type(r) IN $types)
    AND ($modalities IS NULL OR r.modality IN $modalities)
    AND ($direction = 'both' OR m IN starts OR ($direction = 'out') = (startNode(r) = n))
  WITH DISTINCT r
  ORDER BY r.id
  RETURN collect(r) AS found
}
RETURN [n IN starts + fetched | {labels: labels(n), properties: properties(n)}] AS nodes,
  [r IN found | {type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}] AS statements,
  COLLECT {
    UNWIND found AS r
    MATCH (s:Source {id: r.sourceId})
    WITH DISTINCT s
    RETURN {labels: labels(s), properties: properties(s)}
  } AS things
