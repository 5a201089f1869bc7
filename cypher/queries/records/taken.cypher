// title: Ids that begin so, for making the next one
// example: {"begin": "actor:blekinge"}
MATCH (n:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source)
WHERE n.id STARTS WITH $begin
RETURN DISTINCT n.id AS id
ORDER BY id
