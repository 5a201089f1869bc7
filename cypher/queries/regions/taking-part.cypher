// title: Who of which territory is stated to be in which body or initiative on a date
// example: {"territories": ["territory:se221", "territory:se224"], "asOf": "2026-11-25"}
// A territory takes part itself, or an actor that is placed there does.
UNWIND $territories AS id
MATCH (t:Territory {id: id})
CALL (t) {
  RETURN t AS member
  UNION
  MATCH (t) ((whole)<-[p:PART_OF]-(part:Territory) WHERE holds(p)){0,4} (place)<-[r:LOCATED_IN]-(member:Actor)
  WHERE r.modality = 'stated' AND NOT coalesce(r.note, '') STARTS WITH 'registered in' AND holds(r) AND active(member)
  RETURN DISTINCT member
}
MATCH (member)-[r:MEMBER_OF|PARTICIPATES_IN]->(body:Actor|Initiative)
WHERE r.modality = 'stated' AND holds(r) AND active(body)
WITH DISTINCT t.id AS territory, member.id AS member, body.id AS body
RETURN territory, member, body
ORDER BY territory, body, member
