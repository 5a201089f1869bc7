// title: Networks with themes that regions of a country belong to, most regions first
// example: {"country":"territory:se","asOf":"2026-11-25"}
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[m:MEMBER_OF]->(n:Actor)
WHERE matches(m) AND active(n) AND (EXISTS { MATCH (n)-[a:ABOUT_THEME]->(:Theme) WHERE holds(a) }
    OR EXISTS { MATCH (n)<-[p:PART_OF]-()-[a:ABOUT_THEME]->(:Theme) WHERE matches(p) AND holds(a) })
WITH n, count(DISTINCT t) AS members
RETURN n.id AS value, n.name AS text
ORDER BY members DESC, text, value
