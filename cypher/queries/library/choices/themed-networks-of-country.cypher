// title: Networks with themes that regions of a country belong to, most regions first
// example: {"country":"territory:se","asOf":"2026-11-25"}
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[m:MEMBER_OF]->(n:Actor)
WHERE matches(m) AND active(n) AND (EXISTS { (n)-[:ABOUT_THEME]->(:Theme) } OR EXISTS { (n)<-[:PART_OF]-()-[:ABOUT_THEME]->(:Theme) })
WITH n, count(DISTINCT t) AS members
RETURN n.id AS value, n.name AS text
ORDER BY members DESC, text, value
