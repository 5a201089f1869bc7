// title: Counts a change of what the graph says: something was brought or removed
// example: {}
// What was made from the graph before is stale then. A vote, a mark or a decision that brings nothing does not count.
MERGE (load:Record:Load {id: 'load:entries'})
SET load.changes = coalesce(load.changes, 0) + 1
RETURN load.changes AS changes
ORDER BY changes
