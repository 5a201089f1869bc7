// title: The statements that rest on sources, a page of each, in the order of their place in it
// example: {"ids": ["source:seed-4"], "first": 20, "after": null}
MATCH (a)-[r]->(b)
WHERE r.sourceId IN $ids
WITH r, toInteger(split(coalesce(r.locator, ''), ':')[-1]) AS line
WITH r, CASE WHEN line IS NULL THEN '~' ELSE right('000000000' + toString(line), 9) END + '\u0001' + coalesce(r.locator, '~') + '\u0001' +
  coalesce(r.id, type(r) + '|' + startNode(r).id + '|' + endNode(r).id) AS key
ORDER BY key
WITH r.sourceId AS id, collect({r: r, key: key}) AS ordered
WITH id, size(ordered) AS total, [x IN ordered WHERE $after IS NULL OR x.key > $after][..$first + 1] AS page
RETURN id, total,
  [x IN page | {key: x.key, statement: {type: type(x.r), from: startNode(x.r).id, to: endNode(x.r).id, properties: properties(x.r)}}] AS statements,
  COLLECT {
    UNWIND page AS x
    UNWIND [startNode(x.r), endNode(x.r)] AS e
    WITH DISTINCT e
    RETURN {labels: labels(e), properties: properties(e)}
  } AS things
ORDER BY id
