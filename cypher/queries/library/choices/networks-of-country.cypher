// title: Networks and associations that regions of a country, or actors placed there, belong to
// example: {"country":"territory:se","asOf":"2026-11-25"}
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[m:MEMBER_OF]->(n:Actor)
WHERE matches(m) AND active(n)
WITH n, count(DISTINCT t) AS members
RETURN n.id AS value, n.name AS text
ORDER BY members DESC, text, value
