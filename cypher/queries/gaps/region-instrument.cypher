// title: Instruments of some programmes that regions, or what they lie in, can apply to
// example: {"asOf": "2026-11-25", "programmes": ["interreg-a"], "territories": [{"id": "territory:se221", "above": ["territory:se"], "country": "territory:se", "columns": ["area:se221/2020-tech"]}]}
UNWIND $territories AS territory
UNWIND [territory.id] + territory.above AS place
MATCH (:Territory {id: place})<-[r:ELIGIBLE_IN]-(thing:FundingInstrument)
WHERE thing.programme IN $programmes AND matches(r) AND active(thing)
WITH territory, thing, weakness(r) AS weakness, [r.id] AS statements
RETURN territory.id AS subject, 'own' AS how, null AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, statements
