// title: An actor's helix roles are among the four
// example: {"helixRoles": ["academia", "industry", "government", "civil_society"], "first": 5}
MATCH (n:Actor)
WHERE any(role IN n.helix WHERE NOT role IN $helixRoles)
RETURN n.id AS subject, toString(n.helix[0]) AS detail
ORDER BY subject, detail
LIMIT $first
