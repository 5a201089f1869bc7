// title: Things of some kinds that lie nearest to a thing on a date, and the steps to them
// example: {"subject": "area:se221/2020-missions", "kinds": ["University"], "asOf": "2026-11-25", "first": 3, "except": []}
// What merely places or classifies leads nowhere: everything lies in a country and has a theme.
MATCH (n:SpecialisationArea|Territory|Actor|FundingInstrument|Goal|Measure|Bottleneck|Challenge {id: $subject})
MATCH p = ANY SHORTEST (n) (()-[r:WORKS_ON|RESPONSIBLE_FOR|TARGETS|PARTICIPATES_IN|MEMBER_OF|FUNDED_BY|SUPPORTS|GOVERNS|HAS_STRATEGY|HAS_GOAL|HAS_MEASURE|HAS_BOTTLENECK|MITIGATES|CARRIED_BY|CROSS_LINK|PRIORITISES|ADDRESSES]-(x) WHERE matches(r) AND active(x)){1,3} (thing)
WHERE any(label IN labels(thing) WHERE label IN $kinds) AND NOT thing.id IN $except
WITH thing, p, [step IN relationships(p) | weakness(step)] AS doubts
WITH thing, p, reduce(sum = 0, doubt IN doubts | sum + doubt) AS doubt
ORDER BY length(p), doubt, thing.id
LIMIT $first
RETURN thing.id AS thing, [step IN relationships(p) | step.id] AS statements
ORDER BY length(p), doubt, thing
