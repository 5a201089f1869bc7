// title: The id of a statement tells its type, ends and source
// example: {"types": ["FACES"], "first": 5}
MATCH (a)-[r]->(b)
WHERE type(r) IN $types
WITH r, type(r) + '|' + a.id + '|' + b.id + '|' + r.sourceId AS base
WITH r,
     CASE WHEN r:COVERS
       THEN base + '|' + coalesce(r.relation, '') + '|' + reduce(s = '', kind IN coalesce(r.kinds, []) | s + CASE s WHEN '' THEN '' ELSE ',' END + kind)
       ELSE base
     END AS wanted
WHERE r.id IS NULL OR r.id <> wanted
RETURN coalesce(r.id, 'no id') AS subject, 'expected ' + wanted AS detail
ORDER BY subject, detail
LIMIT $first
