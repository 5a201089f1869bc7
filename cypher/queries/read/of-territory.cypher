// title: What a territory has on a date: located in it, part of it, chosen by it or part of what it chose, and its strategies
// example: {"territory": "territory:se221", "asOf": "2026-11-25"}
MATCH (t:Territory {id: $territory})
CALL (t) {
  MATCH (t) ((whole)<-[p:PART_OF]-(part) WHERE holds(p)){0,8} (n)
  RETURN n
  UNION
  MATCH (t) ((whole)<-[p:PART_OF]-(part:Territory) WHERE holds(p)){0,4} (place)<-[r:LOCATED_IN]-(n)
  WHERE holds(r)
  RETURN n
  UNION
  MATCH (t)-[r:PRIORITISES]->(area)
  WHERE holds(r)
  MATCH (area) ((whole)<-[p:PART_OF]-(part) WHERE holds(p)){0,8} (n)
  RETURN n
  UNION
  MATCH (t)-[r:HAS_STRATEGY]->(n)
  WHERE holds(r)
  RETURN n
}
WITH t, n
WHERE n <> t
RETURN n.id AS id
ORDER BY id
