// title: Locks loads and entries until this transaction ends, so that no second loader and no person writes meanwhile
// example: {}
// Whoever comes second waits and then sees what the first did. `load:entries` is what a change of the records locks.
MATCH (load:Record:Load)
WHERE load.job IN ['seed', 'entries']
SET load.at = load.at
RETURN count(load) AS loads
