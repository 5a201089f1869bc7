// title: Statements about some things by the year in which they begin to hold; of a territory also those about what it ever chose
// example: {"ids": ["territory:se221"]}
UNWIND $ids AS id
MATCH (n:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source {id: id})
CALL (n) {
  RETURN n AS thing
  UNION
  MATCH (n:Territory)-[:PRIORITISES]->(area)
  MATCH (area) ((whole)<-[:PART_OF]-(part:SpecialisationArea)){0,4} (thing)
  RETURN thing
}
WITH DISTINCT thing
MATCH (thing)-[r]-()
WITH DISTINCT r, left(beginning(r), 4) AS year
WHERE year IS NOT NULL
RETURN toInteger(year) AS year, count(r) AS statements,
  count(DISTINCT CASE WHEN r:PRIORITISES AND r.validFrom IS NOT NULL THEN endNode(r) END) AS priorities
ORDER BY year
