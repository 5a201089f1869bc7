// title: The last load of the shipped data
// example: {}
MATCH (load:Record:Load { job: 'seed' })
RETURN load.id AS id, load.dataVersion AS dataVersion, load.sourceIds AS sourceIds
ORDER BY load.at DESC, id
LIMIT 1
