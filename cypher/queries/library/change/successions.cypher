// title: How did the areas of a region grow out of earlier ones?
// title sv: Hur har områdena i en region vuxit fram ur tidigare?
// title nb: Hvordan har områdene i en region vokst fram av tidligere?
// about: Chains of areas of the region in which each goes on as the next, oldest first. That one continues another is our reading, made one by one. To which region an area belongs may be our reading.
// about sv: Kedjor av områden i regionen där vart och ett fortsätter som nästa, äldst först. Att ett fortsätter ett annat är vår tolkning, gjord ett i taget. Vilken region ett område hör till kan vara vår tolkning.
// about nb: Kjeder av områder i regionen der hvert fortsetter som det neste, eldst først. At ett fortsetter et annet, er vår tolkning, gjort ett for ett. Hvilken region et område hører til, kan være vår tolkning.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// show: {"as":"graph"}
// example: {"region":"territory:se123"}
MATCH chain = (first:SpecialisationArea) (()-[c:CONTINUES]->() WHERE matches(c)){1,6} (last:SpecialisationArea)
WHERE NOT EXISTS { MATCH (first)<-[e:CONTINUES]-() WHERE matches(e) } AND NOT EXISTS { MATCH (last)-[e:CONTINUES]->() WHERE matches(e) }
  AND EXISTS {
    MATCH (last) ((:SpecialisationArea)-[p:PART_OF]->(:SpecialisationArea) WHERE begun(p)){0,4} (:SpecialisationArea)-[of:PRIORITISES|PART_OF]-(:Territory {id: $region})
    WHERE begun(of)
  }
RETURN first AS from, last AS to, last.id IN coalesce($columns[$region], []) AS inForce, chain
ORDER BY to.name, to.id, from.name, from.id, length(chain), [c IN relationships(chain) | c.id]
