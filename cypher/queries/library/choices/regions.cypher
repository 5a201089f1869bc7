// title: Regions to choose from: in force, in a country where some region has chosen areas
// example: {"asOf":"2026-11-25"}

// Whatever the date of the choice: who asks about an earlier day chooses from the same countries.
MATCH (t:Region)-[:IN_COUNTRY]->(c:Country)
WHERE t.nutsCode IS NOT NULL AND active(t)
  AND EXISTS { (c)<-[:IN_COUNTRY]-(:Region)-[:PRIORITISES {modality: 'stated'}]->() }
WITH DISTINCT t, c
RETURN t.id AS value, t.name AS text, c.name AS detail
ORDER BY detail, text, value
