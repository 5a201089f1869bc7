// title: How many statements rest on sources, at any date
// example: {"ids": ["source:seed-4"]}
MATCH ()-[r]->()
WHERE r.sourceId IN $ids
RETURN r.sourceId AS id, count(r) AS count
ORDER BY id
