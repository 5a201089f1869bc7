// title: What is said of a relation between two things: every statement of one type from one to the other
// example: {"keys": [{"type": "PRIORITISES", "from": "territory:se221", "to": "area:se221/2020-tech"}]}
UNWIND $keys AS key
MATCH (a:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source {id: key.from})
MATCH (b:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source {id: key.to})
MATCH (a)-[r]->(b)
WHERE type(r) = key.type
MATCH (s:Source {id: r.sourceId})
RETURN {type: type(r), from: a.id, to: b.id, properties: properties(r)} AS statement,
  [n IN [a, b, s] | {labels: labels(n), properties: properties(n)}] AS things
ORDER BY type(r), a.id, b.id, r.sourceId, r.id
