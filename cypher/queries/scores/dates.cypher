// title: The dates for which scores are kept, the latest made first
// example: {}
MATCH (run:Record:Score)
WHERE run.id STARTS WITH 'score:run|'
RETURN run.asOf AS asOf
ORDER BY run.at DESC, asOf
