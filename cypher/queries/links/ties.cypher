// title: Which actors are stated to be in which initiatives and bodies, and on which areas they work, on a date
// example: {"asOf": "2026-11-25"}
MATCH (actor:Actor)-[r:PARTICIPATES_IN|MEMBER_OF|WORKS_ON|RESPONSIBLE_FOR]->(thing:Actor|Initiative|SpecialisationArea)
WHERE r.modality = 'stated' AND holds(r) AND active(actor) AND active(thing) AND coalesce(actor.placeholder, false) = false
WITH actor, thing, r ORDER BY r.id
WITH actor, thing, collect(r.id) AS statementIds
RETURN actor.id AS actor, actor.name AS name, thing.id AS thing, thing:SpecialisationArea AS area, statementIds
ORDER BY actor, thing
