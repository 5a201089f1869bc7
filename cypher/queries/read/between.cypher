// title: The statements among some things on a date
// example: {"ids": ["territory:se221", "area:se221/2020-tech"], "modalities": null, "asOf": "2026-11-25"}
UNWIND $ids AS id
MATCH (n:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source {id: id})
WITH collect(DISTINCT n) AS nodes
CALL (nodes) {
  UNWIND nodes AS n
  MATCH (n)-[r]->(m)
  WHERE m IN nodes AND holds(r) AND ($modalities IS NULL OR r.modality IN $modalities)
  WITH r
  ORDER BY r.id
  RETURN collect(r) AS found
}
RETURN [n IN nodes | {labels: labels(n), properties: properties(n)}] AS nodes,
  [r IN found | {type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}] AS statements,
  COLLECT {
    UNWIND found AS r
    MATCH (s:Source {id: r.sourceId})
    WITH DISTINCT s
    RETURN {labels: labels(s), properties: properties(s)}
  } AS things
