// title: A statement from a document names its file and line
// example: {"types": ["FACES"], "first": 5}
MATCH ()-[r]->()
WHERE type(r) IN $types
MATCH (source:Source { id: r.sourceId })
WHERE source.file IS NOT NULL AND NOT coalesce(r.locator, '') =~ '[^:]+:[0-9].*'
   OR source.file IS NOT NULL AND NOT r.locator STARTS WITH source.file + ':'
RETURN r.id AS subject, coalesce(r.locator, 'no locator') AS detail
ORDER BY subject, detail
LIMIT $first
