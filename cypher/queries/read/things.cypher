// title: Things that are active on a date, or all there ever were, in a total order
// The labels come as a parameter and all nodes are looked at: one plan, made in a moment, where a scan for each of
// fourteen labels takes a second to plan.
// example: {"labels": ["Initiative"], "kinds": null, "within": null, "orderBy": "start", "asOf": "2026-11-25", "over": false, "first": 10, "after": null, "offset": 0}
MATCH (n)
WHERE any(l IN labels(n) WHERE l IN $labels)
  AND ($over OR active(n))
  AND ($kinds IS NULL OR n.kind IN $kinds OR any(l IN labels(n) WHERE l IN $kinds))
  AND ($within IS NULL OR n.id IN $within)
WITH n,
  CASE $orderBy
    WHEN 'name' THEN toLower(coalesce(n.name, n.title))
    WHEN 'start' THEN coalesce(n.start, n.periodFrom)
    WHEN 'population' THEN right('000000000000' + toString(999999999999 - n.population), 12)
    ELSE right('000000000000' + toString(999999999999 - COUNT { MATCH (n)-[r]-(x) WHERE holds(r) AND x <> n RETURN DISTINCT x }), 12)
  END AS value
WITH n, CASE WHEN value IS NULL THEN '1' ELSE '0' + value END + '\u0001' + n.id AS key
ORDER BY key
WITH collect({n: n, key: key}) AS ordered
WITH size(ordered) AS total, [x IN ordered WHERE $after IS NULL OR x.key > $after][$offset..$offset + $first + 1] AS page
RETURN total, [x IN page | {key: x.key, thing: {labels: labels(x.n), properties: properties(x.n)}}] AS things
