// title: Lets one change of the records happen at a time, and remembers when the last was
// example: {"at": "2026-11-28T00:00:00.000Z"}
// Whoever comes second waits here until the first is stored, and then sees what it did.
MERGE (load:Record:Load {id: 'load:entries'})
SET load.job = 'entries', load.at = $at
RETURN load.id AS id
ORDER BY id
