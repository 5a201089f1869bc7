// title: Records a finished load, in the transaction that it tells of
// example: {"load": {"id": "load:example"}}
CREATE (load:Record:Load)
SET load = $load
RETURN load.id AS id
