// title: Takes the job of scoring, or keeps it, unless another process is at it
// example: {"holder": "example", "now": "2026-11-28T00:00:00.000Z", "until": "2026-11-28T00:00:00.000Z", "asOf": "2026-11-25", "done": 0, "of": 36}
// Setting a property first makes whoever comes second wait until the first is stored.
MERGE (job:Record:Score {id: 'score:job'})
SET job.seen = $now
WITH job
WHERE coalesce(job.heldUntil, '') < $now OR job.holder = $holder
SET job.holder = $holder, job.heldUntil = $until, job.asOf = $asOf, job.done = $done, job.of = $of
RETURN job.id AS id
ORDER BY id
