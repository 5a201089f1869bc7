// title: Which of these ids are there, and as what
// example: {"ids": ["actor:blekinge-tekniska-hogskola", "source:seed-4"]}
UNWIND $ids AS id
MATCH (n:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source {id: id})
RETURN DISTINCT n.id AS id, labels(n) AS labels, elementId(n) AS at
ORDER BY id
