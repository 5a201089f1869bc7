// title: Whether a load was stored
// example: {"id": "load:2026-11-28T00:00:00.000Z-0"}
MATCH (load:Record { id: $id })
RETURN load.id AS id
ORDER BY id
