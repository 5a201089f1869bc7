// title: The helix roles of the actors that work on areas on a date
// example: {"ids": ["area:se221/2020-tech"], "asOf": "2026-11-25"}
UNWIND $ids AS id
MATCH (a:SpecialisationArea {id: id})
OPTIONAL MATCH (a)<-[r:WORKS_ON|RESPONSIBLE_FOR]-(actor:Actor)
WHERE holds(r) AND active(actor)
UNWIND coalesce(actor.helix, [null]) AS role
WITH a, role
ORDER BY role
RETURN a.id AS id, collect(DISTINCT role) AS roles
ORDER BY id
