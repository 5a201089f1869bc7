// title: Things by their ids, with the sources of their own facts
// example: {"ids": ["territory:se221", "actor:blekinge-tekniska-hogskola"]}
UNWIND $ids AS id
MATCH (n:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source {id: id})
WITH collect(DISTINCT n) AS found
CALL (found) {
  UNWIND found AS n
  UNWIND coalesce(n.sourceIds, []) AS sourceId
  WITH DISTINCT sourceId
  MATCH (s:Source {id: sourceId})
  RETURN collect(s) AS sources
}
UNWIND found + sources AS n
WITH DISTINCT n
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.id
