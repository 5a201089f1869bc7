// title: Who of which territory is stated to be in which body or initiative on a date, with what says so
// example: {"territories": ["territory:se221", "territory:se224"], "asOf": "2026-11-25"}
// A territory takes part itself, or an actor that is placed there does.
UNWIND $territories AS id
MATCH (t:Territory {id: id})
CALL (t) {
  RETURN t AS member, [] AS places, [] AS placed
  UNION
  MATCH (t) ((whole)<-[p:PART_OF]-(part:Territory) WHERE holds(p)){0,4} (place)<-[r:LOCATED_IN]-(member:Actor)
  WHERE r.modality = 'stated' AND NOT coalesce(r.note, '') STARTS WITH 'registered in' AND holds(r) AND active(member)
  WITH member, [one IN part | one.id] AS places, [step IN p | step.id] + r.id AS placed
  ORDER BY size(placed), placed
  RETURN member, head(collect(places)) AS places, head(collect(placed)) AS placed
}
MATCH (member)-[r:MEMBER_OF|PARTICIPATES_IN]->(body:Actor|Initiative)
WHERE r.modality = 'stated' AND holds(r) AND active(body)
WITH t.id AS territory, member.id AS member, body.id AS body, places, placed, min(r.id) AS statementId
RETURN territory, member, body, statementId, places, placed
ORDER BY territory, body, member
