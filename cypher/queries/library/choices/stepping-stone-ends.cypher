// title: Instruments that something is a stepping stone to, or to a part of them
// example: {"asOf":"2026-11-25"}
MATCH (f:FundingInstrument) ((:FundingInstrument)<-[p:PART_OF]-(:FundingInstrument) WHERE matches(p)){0,3} (:FundingInstrument)<-[s:STEPPING_STONE_TO]-()
WHERE matches(s)
WITH f, count(DISTINCT s) AS steps
RETURN f.id AS value, f.name AS text
ORDER BY steps DESC, text, value
