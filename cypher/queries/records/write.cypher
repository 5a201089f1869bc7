// title: Stores an entry, new or changed
// example: {"label": "Entry", "entry": {"id": "entry:example", "kind": "dispute", "by": "Kim", "at": "2026-11-28T00:00:00.000Z", "version": 1}}
MERGE (e:Record {id: $entry.id})
SET e:$($label), e = $entry
RETURN e.id AS id
ORDER BY id
