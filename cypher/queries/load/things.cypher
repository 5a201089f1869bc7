// title: Every thing that is stored, for comparing it with the data files
// example: {"labels": ["Theme"]}
MATCH (n)
WHERE n.id IS NOT NULL AND any(label IN labels(n) WHERE label IN $labels)
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, elementId(n) AS at
ORDER BY id
