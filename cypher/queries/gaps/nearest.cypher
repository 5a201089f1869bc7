// title: Things of some kinds that lie nearest to some things on a date, and the steps to them
// example: {"subjects": [{"id": "area:se221/2020-missions", "wanted": [{"key": "university", "kinds": ["University"], "except": []}]}], "asOf": "2026-11-25", "first": 3}
// What merely places or classifies leads nowhere: everything lies in a country and has a theme.
// One walk from each subject serves everything that is wanted near it.
UNWIND $subjects AS subject
MATCH (n:SpecialisationArea|Territory|Actor|FundingInstrument|Goal|Measure|Bottleneck|Challenge {id: subject.id})
CALL (n, subject) {
  WITH reduce(all = [], one IN subject.wanted | all + one.kinds) AS kinds
  MATCH p = ANY SHORTEST (n) (()-[r:WORKS_ON|RESPONSIBLE_FOR|TARGETS|PARTICIPATES_IN|MEMBER_OF|FUNDED_BY|SUPPORTS|GOVERNS|HAS_STRATEGY|HAS_GOAL|HAS_MEASURE|HAS_BOTTLENECK|MITIGATES|CARRIED_BY|CROSS_LINK|PRIORITISES|ADDRESSES]-(x) WHERE matches(r) AND active(x)){1,3} (thing)
  WHERE any(label IN labels(thing) WHERE label IN kinds)
  WITH thing, p, reduce(sum = 0, doubt IN [step IN relationships(p) | weakness(step)] | sum + doubt) AS doubt
  ORDER BY length(p), doubt, thing.id
  RETURN collect({id: thing.id, labels: labels(thing), statements: [step IN relationships(p) | step.id]}) AS near
}
UNWIND subject.wanted AS wanted
WITH wanted, [one IN near WHERE any(label IN one.labels WHERE label IN wanted.kinds) AND NOT one.id IN wanted.except][..$first] AS near
UNWIND range(0, size(near) - 1) AS rank
RETURN wanted.key AS key, near[rank].id AS thing, near[rank].statements AS statements
ORDER BY key, rank
