// title: The shortest paths between two things over statements that hold on a date, firmest first
// example: {"from": "actor:techtank", "to": "actor:volvo-cars", "types": null, "direction": "both", "modalities": null, "ranks": ["stated", "planned", "proposed", "example", "inferred", "computed"], "asOf": "2026-11-25", "maxHops": 6, "first": 10}
MATCH (a:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source {id: $from})
MATCH (b:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source {id: $to})
WHERE a <> b
// One search for each direction: a condition on both ends of a step would be tried on finished paths only.
CALL (a, b) {
  WITH a, b
  WHERE $direction = 'both'
  MATCH p = ALL SHORTEST (a) (()-[r]-() WHERE holds(r)
    AND ($types IS NULL OR type(r) IN $types)
    AND ($modalities IS NULL OR r.modality IN $modalities)){1,8} (b)
  RETURN p
UNION ALL
  WITH a, b
  WHERE $direction = 'out'
  MATCH p = ALL SHORTEST (a) (()-[r]->() WHERE holds(r)
    AND ($types IS NULL OR type(r) IN $types)
    AND ($modalities IS NULL OR r.modality IN $modalities)){1,8} (b)
  RETURN p
UNION ALL
  WITH a, b
  WHERE $direction = 'in'
  MATCH p = ALL SHORTEST (a) (()<-[r]-() WHERE holds(r)
    AND ($types IS NULL OR type(r) IN $types)
    AND ($modalities IS NULL OR r.modality IN $modalities)){1,8} (b)
  RETURN p
}
WITH p
WHERE length(p) <= $maxHops
WITH nodes(p) AS nodes, relationships(p) AS steps
// Several statements between the same two things make one step: the firmest speaks for it.
UNWIND range(0, size(steps) - 1) AS place
WITH nodes, place, steps[place] AS r
WITH nodes, place, r, reduce(rank = size($ranks), i IN range(0, size($ranks) - 1) | CASE WHEN $ranks[i] = r.modality THEN i ELSE rank END) AS rank
ORDER BY rank, r.id
WITH nodes, place, collect(r)[0] AS r, min(rank) AS rank
ORDER BY place
WITH nodes, collect(r) AS steps, max(rank) AS last, sum(rank) AS doubt
WITH nodes, steps, last, doubt, [n IN nodes | n.id] AS ids
ORDER BY last, doubt, ids
LIMIT $first
RETURN [n IN nodes | {labels: labels(n), properties: properties(n)}] AS nodes,
  [r IN steps | {type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}] AS statements,
  $ranks[last] AS weakest
// Not by the name of the modality, which is what the column of that name would mean.
ORDER BY last, doubt, ids
