// title: The data that scores would be made from, the last finished run for a date, and the job that is at it
// example: {"asOf": "2026-11-25"}
OPTIONAL MATCH (load:Record:Load {job: 'seed'})
WITH load ORDER BY load.at DESC, load.id LIMIT 1
OPTIONAL MATCH (changed:Record:Load {id: 'load:entries'})
OPTIONAL MATCH (run:Record:Score {id: 'score:run|' + $asOf})
OPTIONAL MATCH (job:Record:Score {id: 'score:job'})
RETURN load.dataVersion AS dataVersion, coalesce(changed.changes, 0) AS changes,
  CASE WHEN run IS NULL THEN NULL ELSE properties(run) END AS run,
  CASE WHEN job IS NULL THEN NULL ELSE properties(job) END AS job
ORDER BY dataVersion
