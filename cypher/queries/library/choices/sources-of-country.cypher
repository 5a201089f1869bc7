// title: Sources that speak of the regions of a country, most statements first
// example: {"country":"territory:se"}

// Whatever the date and however sure: a source is asked for all that it says.
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[r]-()
WITH r.sourceId AS id, count(DISTINCT r) AS statements
MATCH (s:Source {id: id})
RETURN s.id AS value, s.title AS text, s.publisher AS detail
ORDER BY statements DESC, text, value
