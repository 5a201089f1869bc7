// title: Lets no second loader and no person write until this transaction ends
// example: {}
// Whoever comes second waits, and then sees what the first did. A change of the records locks the same node. Where there
// was none yet it is made and taken away again, since a load is no change of theirs; its id stays locked all the same.
MERGE (load:Record:Load {id: 'load:entries'})
ON CREATE SET load.job = 'lock'
ON MATCH SET load.at = load.at
WITH load, coalesce(load.job = 'lock', false) AS made
FOREACH (each IN CASE WHEN made THEN [load] ELSE [] END | DELETE each)
RETURN made
ORDER BY made
