// title: Which things of some kinds are tied by which relation on a date: what ties most things first
// `$from` and `$to` are labels and kinds; `$within` are things of which one end at least must be one, null for any.
// Of the things those in most ties come first.
// example: {"from": ["Cluster"], "types": ["WORKS_ON"], "to": ["SpecialisationArea"], "within": null, "asOf": "2026-11-25", "most": 5, "first": 50}
MATCH (a)-[r]->(b)
WHERE r.sourceId IS NOT NULL AND holds(r)
  AND ($types IS NULL OR type(r) IN $types)
  AND ($within IS NULL OR a.id IN $within OR b.id IN $within)
WITH DISTINCT a, b, type(r) AS type,
  [name IN $from WHERE name IN labels(a)][0] AS from,
  [name IN $to WHERE name IN labels(b)][0] AS to
WHERE from IS NOT NULL AND to IS NOT NULL
WITH from, type, to, collect([a.id, b.id]) AS ties
CALL (ties) {
  UNWIND ties AS tie
  UNWIND tie AS id
  WITH id, count(*) AS times
  ORDER BY times DESC, id
  RETURN collect(id) AS ids
}
RETURN from, type, to, size(ids) AS total, ids[..$first] AS ids
ORDER BY total DESC, from, type, to
LIMIT $most
