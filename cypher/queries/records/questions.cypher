// title: Versions of the questions that people saved, oldest first
// example: {"questions": null}
// The time orders those of a question, so that records of two databases can be put together; the last one stands.
MATCH (q:Record:Question)
WHERE $questions IS NULL OR q.question IN $questions
RETURN properties(q) AS said
ORDER BY q.at, q.id
