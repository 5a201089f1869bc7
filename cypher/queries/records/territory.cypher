// title: The territory that the first of these things is, or whose area it is
// example: {"ids": ["area:se221/2020-tech"]}
UNWIND range(0, size($ids) - 1) AS place
WITH place, $ids[place] AS id
CALL (id) {
  MATCH (t:Territory {id: id})
  RETURN t.id AS territory, 0 AS steps
  UNION
  MATCH (a:SpecialisationArea {id: id}) ((x)-[r:PART_OF]->(y:SpecialisationArea)){0,4} (whole)
  MATCH (whole)<-[:PRIORITISES]-(t:Territory)
  RETURN t.id AS territory, size(r) AS steps
  UNION
  MATCH (a:SpecialisationArea {id: id}) ((x)-[r:PART_OF]->(y:SpecialisationArea)){0,4} (whole)-[:PART_OF]->(t:Territory)
  RETURN t.id AS territory, size(r) AS steps
}
WITH territory, place, steps
ORDER BY place, steps, territory
LIMIT 1
RETURN territory AS id
ORDER BY id
