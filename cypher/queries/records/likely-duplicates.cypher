// title: Things of one label whose names share a word with this one
// example: {"label": "Actor", "lucene": "blekinge~1 OR tekniska~2", "first": 40}
CALL db.index.fulltext.queryNodes('things', $lucene) YIELD node AS n, score
WHERE $label IN labels(n)
WITH n, score ORDER BY score DESC, n.id LIMIT $first
RETURN n.id AS id, [text IN [n.name, n.nameEn, n.nameSv, n.nameNb, n.asWritten] + coalesce(n.altNames, []) WHERE text IS NOT NULL] AS names
ORDER BY id
