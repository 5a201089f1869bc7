// title: Countries where some region has chosen areas
// example: {}

// Whatever the date: who asks about an earlier day chooses from the same countries.
MATCH (c:Country)
WHERE EXISTS { (c)<-[:IN_COUNTRY]-(:Region)-[:PRIORITISES {modality: 'stated'}]->() }
RETURN c.id AS value, coalesce(c.nameEn, c.name) AS en, coalesce(c.nameSv, c.name) AS sv, coalesce(c.nameNb, c.name) AS nb
ORDER BY sv, value
