// title: Questions on which a source and others name different things
// example: {"ids": ["source:seed-2"], "first": 20}
// A question is what belongs to one subject by one relation of those that sources give as lists. A source answers it
// by naming at least two things, or one where a CONTRADICTS ties it to the source; it takes part when it shares a thing
// with the source or contradicts it. One that names less does not deny, so this shows a difference, not a verdict.
MATCH (a)-[r:MEMBER_OF|PARTICIPATES_IN|PART_OF|PRIORITISES|ELIGIBLE_IN]->(b)
WHERE r.sourceId IN $ids AND r.modality = 'stated'
WITH DISTINCT r.sourceId AS source, type(r) AS type, type(r) IN ['PRIORITISES', 'ELIGIBLE_IN'] AS outward,
  CASE WHEN type(r) IN ['PRIORITISES', 'ELIGIBLE_IN'] THEN a ELSE b END AS subject
CALL (source) {
  OPTIONAL MATCH (:Source {id: source})-[c:CONTRADICTS]-(other:Source)
  RETURN collect(c) AS contradictions, collect(DISTINCT other.id) AS contradicted
}
CALL (source, type, outward, subject) {
  MATCH (subject)-[r:MEMBER_OF|PARTICIPATES_IN|PART_OF|PRIORITISES|ELIGIBLE_IN]-(thing)
  WHERE type(r) = type AND r.modality = 'stated' AND (startNode(r) = subject) = outward
  WITH r.sourceId AS sourceId, min(r.statedOn) AS statedOn, collect(DISTINCT thing) AS things, collect(r) AS statements
  ORDER BY sourceId = source DESC, coalesce(statedOn, ''), sourceId
  RETURN collect({sourceId: sourceId, things: things, statements: statements}) AS lists
}
WITH source, contradictions, contradicted, type, subject, lists, [x IN lists WHERE x.sourceId = source][0].things AS own
WITH source, contradictions, type, subject, own, [x IN lists WHERE x.sourceId = source
  OR x.sourceId IN contradicted
  OR (size(own) > 1 AND size(x.things) > 1 AND any(thing IN x.things WHERE thing IN own))] AS lists
WHERE any(x IN lists WHERE any(thing IN x.things WHERE NOT thing IN own) OR any(thing IN own WHERE NOT thing IN x.things))
WITH source, type, subject, [x IN lists | x.sourceId] AS sourceIds,
  [c IN contradictions WHERE all(id IN [startNode(c).id, endNode(c).id] WHERE id IN [x IN lists | x.sourceId])] AS noted,
  reduce(found = [], x IN lists | found + x.statements) AS statements
CALL (type, subject, statements) {
  UNWIND statements AS r
  WITH CASE WHEN startNode(r) = subject THEN endNode(r) ELSE startNode(r) END AS thing, r
  ORDER BY r.sourceId
  WITH thing, collect({type: type, from: startNode(r).id, to: endNode(r).id, properties: properties(r)}) AS said, count(DISTINCT r.sourceId) AS named
  ORDER BY named DESC, thing.name, thing.id
  RETURN collect({thing: {labels: labels(thing), properties: properties(thing)}, statements: said}) AS things
}
WITH source, {
  type: type, subject: {labels: labels(subject), properties: properties(subject)}, sourceIds: sourceIds, things: things,
  noted: [c IN noted | {type: 'CONTRADICTS', from: startNode(c).id, to: endNode(c).id, properties: properties(c)}]
} AS question
ORDER BY size(question.noted) DESC, size(question.sourceIds) DESC, size(question.things) DESC, question.type, question.subject.properties.id
RETURN source AS id, collect(question)[..$first] AS questions
ORDER BY id
