// title: Which sources speak of things on a date
// example: {"territories": ["territory:se221"], "areas": ["area:se221/2020-tech"], "asOf": "2026-11-25"}
CALL () {
  UNWIND $territories AS id
  MATCH (x:Territory {id: id})-[r]-()
  WHERE holds(r)
  RETURN x.id AS id, r.sourceId AS source
  UNION
  UNWIND $areas AS id
  MATCH (x:SpecialisationArea {id: id})-[r]-()
  WHERE holds(r)
  RETURN x.id AS id, r.sourceId AS source
}
RETURN id, source
ORDER BY id, source
