// title: Locks the loads until this transaction ends, so that a second loader waits and then sees what the first did
// example: {}
MATCH (load:Record:Load { job: 'seed' })
SET load.at = load.at
RETURN count(load) AS loads
