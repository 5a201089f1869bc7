// title: Every region of a country in the graph belongs to it
// example: {"first": 5}
MATCH (country:Country), (region:Region)
WHERE left(region.nutsCode, 2) = country.nutsCode
  AND NOT EXISTS { MATCH (region)-[:IN_COUNTRY]->(country) }
RETURN region.id AS subject, 'not tied to ' + country.id AS detail
ORDER BY subject, detail
LIMIT $first
