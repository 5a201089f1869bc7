// title: Explorations that people shared, oldest first
// example: {"ids": null}
MATCH (v:Record:View)
WHERE $ids IS NULL OR v.id IN $ids
RETURN v.id AS id, v.by AS by, v.at AS at, v.content AS content
ORDER BY at, id
