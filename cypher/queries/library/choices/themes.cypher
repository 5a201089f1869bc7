// title: All themes
// example: {}
MATCH (t:Theme)
RETURN t.id AS value, coalesce(t.nameEn, t.name) AS en, coalesce(t.nameSv, t.name) AS sv, coalesce(t.nameNb, t.name) AS nb
ORDER BY en, value
