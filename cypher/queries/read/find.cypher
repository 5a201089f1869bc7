// title: Things by the full-text index
// example: {"text": "tech", "first": 10}
CALL db.index.fulltext.queryNodes('things', $text) YIELD node, score
RETURN {labels: labels(node), properties: properties(node)} AS thing, score
ORDER BY score DESC, node.id LIMIT $first
