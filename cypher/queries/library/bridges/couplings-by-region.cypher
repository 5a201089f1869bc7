// title: How many couplings are made, declared, planned or proposed in each region?
// title sv: Hur många kopplingar är gjorda, uttalade, planerade eller föreslagna i varje region?
// title nb: Hvor mange koblinger er gjort, erklært, planlagt eller foreslått i hver region?
// about: Pairs of areas with a cross-link in force, by the firmest thing that a source says of the pair itself, in each region that one of the two belongs to. A wish whose sub-areas are already coupled still counts as a wish here. Our reading and examples are left out. To which region an area belongs may be our reading.
// about sv: Par av områden med en korskoppling som gäller, efter det säkraste som en källa säger om själva paret, i varje region som något av de två hör till. En önskan vars delområden redan är kopplade räknas här ändå som en önskan. Vår tolkning och exempel är utelämnade. Vilken region ett område hör till kan vara vår tolkning.
// about nb: Par av områder med en krysskobling som gjelder, etter det sikreste en kilde sier om selve paret, i hver region som en av de to hører til. Et ønske der delområdene alt er koblet, telles her likevel som et ønske. Vår tolkning og eksempler er utelatt. Hvilken region et område hører til, kan være vår tolkning.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// show: {"as":"matrix","label":"region","series":"state","value":"couplings"}
// example: {"country":"territory:no"}
MATCH (x:SpecialisationArea)-[r:CROSS_LINK]->(y:SpecialisationArea)
WHERE r.modality IN ['stated', 'planned', 'proposed'] AND holds(r)
WITH x, y, CASE min(CASE WHEN r.modality = 'stated' AND r.status = 'realised' THEN 0 WHEN r.modality = 'stated' THEN 1 ELSE weakness(r) END)
  WHEN 0 THEN 'made' WHEN 1 THEN 'declared' WHEN 2 THEN 'planned' ELSE 'proposed' END AS state
UNWIND [x, y] AS side
MATCH (side) ((:SpecialisationArea)-[p:PART_OF]->(:SpecialisationArea) WHERE begun(p)){0,4} (:SpecialisationArea)-[of:PRIORITISES|PART_OF]-(t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
WHERE begun(of)
WITH DISTINCT t, x, y, state
RETURN t AS region, state, count(*) AS couplings
ORDER BY region.name, region.id, state
