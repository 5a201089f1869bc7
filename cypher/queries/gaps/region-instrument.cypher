// title: Instruments of some programmes that regions, or what they lie in, can apply to
// example: {"asOf": "2026-11-25", "programmes": ["interreg-a"], "territories": [{"id": "territory:se221", "above": ["territory:se22", "territory:se"]}]}
UNWIND $territories AS territory
UNWIND [territory.id] + territory.above AS place
MATCH (t:Territory {id: place})<-[r:ELIGIBLE_IN]-(thing:FundingInstrument)
WHERE thing.programme IN $programmes AND matches(r) AND active(thing)
RETURN territory.id AS subject, 'own' AS how, null AS via, thing.id AS thing, weakness(r) AS weakness, [r.id] AS statements
ORDER BY subject, weakness, thing, statements
