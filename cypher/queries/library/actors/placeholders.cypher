// title: Which unnamed actors still need to be identified?
// title sv: Vilka aktörer utan namn behöver ännu identifieras?
// title nb: Hvilke aktører uten navn må fortsatt identifiseres?
// about: Groups that a source mentions without naming ("two science parks"), with their number, where they are and what they work on.
// about sv: Grupper som en källa omnämner utan att namnge (”två forskningsparker”), med antal, var de finns och vad de arbetar med.
// about nb: Grupper som en kilde nevner uten å navngi («to forskningsparker»), med antall, hvor de er og hva de arbeider med.
// show: {"as":"table"}
// example: {}
MATCH (x:Actor {placeholder: true})
WHERE active(x)
RETURN x AS actor, coalesce(x.count, 1) AS count, COLLECT {
  MATCH (x)-[l:LOCATED_IN]->(t:Territory)
  WHERE matches(l)
  WITH DISTINCT t
  ORDER BY t.name, t.id
  RETURN t
} AS places, COLLECT {
  MATCH (x)-[w:WORKS_ON|RESPONSIBLE_FOR|PARTICIPATES_IN|MEMBER_OF]->(thing)
  WHERE matches(w)
  WITH DISTINCT thing
  ORDER BY thing.name, thing.id
  RETURN thing
} AS worksOn
ORDER BY actor.name, actor.id
