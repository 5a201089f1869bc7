// title: Candidates and gaps that stood as rejected at the end of a day
// example: {"asOf": "2026-11-28"}
// The day of a decision is that in Stockholm; of those on a subject by then the last one stands.
MATCH (d:Record:Decision)
WHERE toString(date(datetime({datetime: datetime(d.at), timezone: 'Europe/Stockholm'}))) <= $asOf
WITH d ORDER BY d.at DESC, d.id DESC
WITH d.subject AS subject, head(collect(d.verdict)) AS verdict
WHERE verdict = 'reject'
RETURN subject
ORDER BY subject
