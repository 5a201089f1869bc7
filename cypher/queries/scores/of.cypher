// title: Stored scores of some subjects on a date
// example: {"ids": ["score:2026-11-25|areas|area:se221/2020-ai|area:se221/2020-formningsteknologi"]}
UNWIND $ids AS id
MATCH (s:Record:Score {id: id})
RETURN s.subject AS subject, s.pValue AS pValue
ORDER BY subject
