// title: The statements of things on a date, a page of each, with their ends and sources
// example: {"ids": ["territory:se221"], "types": null, "direction": "both", "modalities": null, "asOf": "2026-11-25", "first": 10, "after": null}
UNWIND $ids AS id
MATCH (n:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source {id: id})
CALL (n) {
  MATCH (n)-[r]-(m)
  WHERE holds(r)
    AND ($types IS NULL OR type(r) IN $types)
    AND ($modalities IS NULL OR r.modality IN $modalities)
    AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = n))
  WITH DISTINCT r, coalesce(r.id, type(r) + '|' + startNode(r).id + '|' + endNode(r).id + '|' + r.sourceId) AS key
  ORDER BY key
  WITH collect({r: r, key: key}) AS ordered
  RETURN size(ordered) AS total, [x IN ordered WHERE $after IS NULL OR x.key > $after | x.r][..$first + 1] AS page
}
RETURN n.id AS id, total,
  [r IN page | {type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}] AS statements,
  COLLECT {
    UNWIND page AS r
    UNWIND [startNode(r), endNode(r)] AS e
    WITH DISTINCT e
    RETURN {labels: labels(e), properties: properties(e)}
    UNION
    UNWIND page AS r
    MATCH (e:Source {id: r.sourceId})
    WITH DISTINCT e
    RETURN {labels: labels(e), properties: properties(e)}
  } AS things
ORDER BY id
