// title: What leads step by step to European funding?
// title sv: Vad leder steg för steg till europeisk finansiering?
// title nb: Hva leder steg for steg til europeisk finansiering?
// about: Chains of "stepping stone to" that end in the chosen instrument, whether stated, planned or our reading, with the chain drawn. An instrument that is a part of it counts as the end too.
// about sv: Kedjor av ”språngbräda till” som slutar i det valda instrumentet, angivna, planerade eller vår tolkning, med kedjan ritad. Ett instrument som är del av det räknas också som slut.
// about nb: Kjeder av «springbrett til» som slutter i det valgte virkemiddelet, oppgitt, planlagt eller vår tolkning, med kjeden tegnet. Et virkemiddel som er del av det, regnes også som slutt.
// parameter instrument: {"type":"thing","title":{"en":"Instrument","sv":"Instrument","nb":"Virkemiddel"},"from":{"query":"stepping-stone-ends"},"default":"fund:horisont-europa"}
// show: {"as":"graph"}
// example: {"instrument":"fund:horisont-europa"}
MATCH chain = () (()-[s:STEPPING_STONE_TO]->() WHERE matches(s)){1,4} (last:FundingInstrument)
WHERE EXISTS { (last) ((:FundingInstrument)-[p:PART_OF]->(:FundingInstrument) WHERE matches(p)){0,3} (:FundingInstrument {id: $instrument}) }
WITH chain, nodes(chain) AS things, [step IN s | step.modality] AS howSure, [step IN s | step.id] AS ids
ORDER BY ids
WITH things, collect(howSure)[0] AS howSure, collect(chain) AS saidBy
RETURN head(things) AS from, last(things) AS to, size(things) - 1 AS steps, howSure, saidBy
ORDER BY steps DESC, from.name, from.id, [n IN things | n.id]
