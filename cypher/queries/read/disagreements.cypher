// title: Questions on which sources name different things, of sources and of things
// example: {"ids": ["source:seed-2", "territory:se224"], "first": 20}
// A question is what belongs to one subject by one relation of those that sources give as lists. Two lists of a question
// are compared where both name at least two things and share one, or where they share none and a CONTRADICTS ties their
// sources. Lists that are compared, from one to the next, stand together; the areas that a region had before share none
// with today's and stand apart. One that names less does not deny, so this shows a difference, not a verdict. A source has the questions
// that it answers, a thing those that it is the subject of or that only some of the sources name it in.
CALL () {
  MATCH (source:Source)
  WHERE source.id IN $ids
  // Statements have no index by source: where no source is asked about, none is looked at.
  WITH collect(source.id) AS sources
  WHERE size(sources) > 0
  CALL (sources) {
    MATCH ()-[r:MEMBER_OF|PARTICIPATES_IN|PART_OF|PRIORITISES|ELIGIBLE_IN]->()
    WHERE r.sourceId IN sources
    RETURN r
  }
  RETURN r.sourceId AS id, r
  UNION
  UNWIND $ids AS id
  MATCH (n:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion {id: id})
  MATCH (n)-[r:MEMBER_OF|PARTICIPATES_IN|PART_OF|PRIORITISES|ELIGIBLE_IN]-()
  RETURN id, r
}
WITH id, r, type(r) IN ['PRIORITISES', 'ELIGIBLE_IN'] AS outward
WHERE r.modality = 'stated'
WITH type(r) AS type, outward, CASE WHEN outward THEN startNode(r) ELSE endNode(r) END AS subject, collect(DISTINCT id) AS ids
CALL (type, outward, subject) {
  MATCH (subject)-[r:MEMBER_OF|PARTICIPATES_IN|PART_OF|PRIORITISES|ELIGIBLE_IN]-(thing)
  WHERE type(r) = type AND r.modality = 'stated' AND (startNode(r) = subject) = outward
  WITH r.sourceId AS sourceId, min(r.statedOn) AS statedOn, collect(DISTINCT thing) AS things, collect(r) AS statements
  ORDER BY coalesce(statedOn, ''), sourceId
  RETURN collect({
    sourceId: sourceId, things: things, statements: statements,
    contradicted: COLLECT { MATCH (:Source {id: sourceId})-[:CONTRADICTS]-(other:Source) RETURN other.id }
  }) AS lists
}
WITH type, subject, ids, lists, range(0, size(lists) - 1) AS places
WHERE size(lists) > 1
WITH type, subject, ids, lists, places, [x IN lists | [at IN places WHERE
  CASE WHEN any(thing IN x.things WHERE thing IN lists[at].things)
    THEN size(x.things) > 1 AND size(lists[at].things) > 1
    ELSE lists[at].sourceId IN x.contradicted END]] AS compared
// One after another: each list and the groups so far that it is compared with become one group.
UNWIND reduce(groups = [], at IN places |
  [group IN groups WHERE none(other IN group WHERE other IN compared[at])] +
  [reduce(joined = [at], group IN groups | CASE WHEN any(other IN group WHERE other IN compared[at]) THEN joined + group ELSE joined END)]
) AS group
WITH type, subject, ids, [at IN places WHERE at IN group | lists[at]] AS lists
WHERE size(lists) > 1
CALL (type, subject, lists) {
  UNWIND lists AS list
  UNWIND list.statements AS r
  WITH CASE WHEN startNode(r) = subject THEN endNode(r) ELSE startNode(r) END AS thing, r
  ORDER BY r.sourceId
  WITH thing, collect({type: type, from: startNode(r).id, to: endNode(r).id, properties: properties(r)}) AS said, count(DISTINCT r.sourceId) AS named
  ORDER BY named DESC, thing.name, thing.id
  RETURN collect({thing: {labels: labels(thing), properties: properties(thing)}, statements: said}) AS things,
    collect(CASE WHEN named < size(lists) THEN thing.id END) AS differing
}
WITH type, subject, ids, [x IN lists | x.sourceId] AS sourceIds, things, differing
WHERE size(differing) > 0
WITH type, subject, sourceIds, things, COLLECT {
  MATCH (one:Source)-[c:CONTRADICTS]->(other:Source)
  WHERE one.id IN sourceIds AND other.id IN sourceIds
  RETURN {type: 'CONTRADICTS', from: one.id, to: other.id, properties: properties(c)} ORDER BY c.id
} AS noted, [id IN ids WHERE id = subject.id OR id IN sourceIds OR id IN differing] AS ids
UNWIND ids AS id
WITH id, {
  type: type, subject: {labels: labels(subject), properties: properties(subject)}, sourceIds: sourceIds, things: things, noted: noted
} AS question
ORDER BY size(question.noted) DESC, size(question.sourceIds) DESC, size(question.things) DESC, question.type,
  question.subject.properties.id, question.sourceIds[0]
RETURN id, collect(question)[..$first] AS questions
ORDER BY id
