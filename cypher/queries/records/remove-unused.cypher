// title: Removes those of these things and sources that nothing uses
// example: {"ids": []}
UNWIND $ids AS id
MATCH (n:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source {id: id})
WHERE NOT (n)--()
  AND (NOT n:Source OR (
    NOT EXISTS { MATCH ()-[r]->() WHERE r.sourceId = n.id }
    AND NOT EXISTS { MATCH (:Source {basedOn: n.id}) }
    AND NOT EXISTS { MATCH (m:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source) WHERE n.id IN m.sourceIds }
  ))
WITH collect(DISTINCT n) AS unused
UNWIND unused AS n
WITH n, n.id AS id
DELETE n
RETURN id
ORDER BY id
