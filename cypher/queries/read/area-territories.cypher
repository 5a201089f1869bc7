// title: The territory whose areas these are: the one that prioritises the area, or has it or what it is part of
// example: {"ids": ["area:se221/2020-tech"]}
UNWIND $ids AS id
MATCH (a:SpecialisationArea {id: id})
CALL (a) {
  MATCH (a) ((x)-[r:PART_OF]->(y:SpecialisationArea)){0,4} (whole)
  MATCH (whole)<-[:PRIORITISES]-(t:Territory)
  RETURN t, size(r) AS steps
  UNION
  MATCH (a) ((x)-[r:PART_OF]->(y:SpecialisationArea)){0,4} (whole)-[:PART_OF]->(t:Territory)
  RETURN t, size(r) AS steps
}
WITH a, t, min(steps) AS steps
ORDER BY steps, t.id
RETURN a.id AS id, collect(t.id)[0] AS other
ORDER BY id
