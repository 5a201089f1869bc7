// title: What a picture of a region opens with: its columns, their sub-areas and the most connected of their actors
// example: {"territory": "territory:se221", "areas": ["area:se221/2020-tech", "area:se221/2020-smart-industri"], "asOf": "2026-11-25", "first": 60}
MATCH (t:Territory {id: $territory})
CALL {
  UNWIND range(0, size($areas) - 1) AS place
  MATCH (a:SpecialisationArea {id: $areas[place]})
  WITH a
  ORDER BY place
  RETURN collect(a) AS columns
}
CALL (columns) {
  UNWIND columns AS column
  MATCH (column) ((whole)<-[r:PART_OF]-(part:SpecialisationArea) WHERE holds(r)){1,4} (sub)
  WHERE NOT sub IN columns
  WITH sub, min(size(r)) AS depth
  ORDER BY depth, sub.id
  RETURN collect(sub) AS subs
}
WITH t, columns, subs, (columns + subs)[..$first - 1] AS areas
CALL (areas) {
  UNWIND areas AS area
  MATCH (area)<-[r:WORKS_ON|RESPONSIBLE_FOR]-(actor:Actor)
  WHERE holds(r) AND active(actor)
  WITH actor, count(DISTINCT area) AS reach, COUNT { MATCH (actor)-[r]-(x) WHERE holds(r) AND x <> actor RETURN DISTINCT x } AS degree
  ORDER BY reach DESC, degree DESC, actor.id
  RETURN collect(actor) AS actors
}
UNWIND ([t] + areas + actors)[..$first] AS n
RETURN n.id AS id
