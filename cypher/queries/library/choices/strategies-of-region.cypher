// title: Strategies that a region has or had
// example: {"region":"territory:se221"}

// Whatever the date and however sure: those that it had are there to be chosen too.
MATCH (:Territory {id: $region})-[h:HAS_STRATEGY]->(s:Strategy)
WITH s, min(coalesce(h.validFrom, h.statedOn)) AS since
RETURN s.id AS value, s.name AS text, since AS detail
ORDER BY since IS NULL, since DESC, text, value
