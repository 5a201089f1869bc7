// title: The actors and initiatives that are placed in territories on a date
// example: {"ids": ["territory:se221"], "asOf": "2026-11-25"}
UNWIND $ids AS id
MATCH (t:Territory {id: id})
MATCH (t) ((whole)<-[p:PART_OF]-(part:Territory) WHERE holds(p)){0,4} (place)<-[r:LOCATED_IN]-(n:Actor|Initiative)
// Being registered somewhere is not being there.
WHERE r.modality = 'stated' AND NOT coalesce(r.note, '') STARTS WITH 'registered in' AND holds(r) AND active(n)
WITH DISTINCT t, n
RETURN t.id AS territory, n.id AS id, n:Actor AS actor, coalesce(n.count, 1) AS count
ORDER BY territory, id
