// title: Sources by words of their title, publisher or id, most statements first
// example: {"words": ["orebro"], "folds": [["å", "a"], ["ä", "a"], ["ö", "o"]], "first": 20, "after": null}
CALL {
  MATCH ()-[r]->()
  RETURN r.sourceId AS id, count(*) AS statements
  UNION ALL
  MATCH (s:Source)
  RETURN s.id AS id, 0 AS statements
}
WITH id, sum(statements) AS statements
MATCH (s:Source {id: id})
WITH s, statements, CASE $words WHEN [] THEN '' ELSE
  reduce(text = toLower(coalesce(s.title, '') + ' ' + coalesce(s.publisher, '') + ' ' + s.id), fold IN $folds | replace(text, fold[0], fold[1])) END AS text
WHERE all(word IN $words WHERE text CONTAINS word)
WITH s, statements, right('000000000' + toString(999999999 - statements), 9) + '\u0001' + toLower(coalesce(s.title, '')) + '\u0001' + s.id AS key
ORDER BY key
WITH collect({s: s, statements: statements, key: key}) AS ordered
WITH size(ordered) AS total, [x IN ordered WHERE $after IS NULL OR x.key > $after][..$first + 1] AS page
RETURN total, [x IN page | {key: x.key, statements: x.statements, thing: {labels: labels(x.s), properties: properties(x.s)}}] AS sources
