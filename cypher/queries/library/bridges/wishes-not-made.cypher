// title: Which wished couplings does nothing realise?
// title sv: Vilka önskade kopplingar gör ingen verklighet av?
// title nb: Hvilke ønskede koblinger er det ingen som gjør noe med?
// about: Cross-links that a source plans or proposes and none states, with no realised cross-link between the two or their sub-areas and no initiative stated to target both sides. Initiatives with something in every area of a region do not count: they tie nothing in particular. The areas may be over. To which region an area belongs may be our reading.
// about sv: Korskopplingar som en källa planerar eller föreslår och ingen anger, utan någon gjord korskoppling mellan de två eller deras delområden och utan någon insats som anges rikta sig till båda sidor. Insatser med något i varje område i en region räknas inte: de knyter inget särskilt. Områdena kan ha upphört. Vilken region ett område hör till kan vara vår tolkning.
// about nb: Krysskoblinger som en kilde planlegger eller foreslår og ingen oppgir, uten at en krysskobling mellom de to eller delområdene deres er gjort, og uten noe tiltak som er oppgitt å rette seg mot begge sider. Tiltak med noe i hvert område i en region telles ikke: de knytter ingenting spesielt. Områdene kan være avsluttet. Hvilken region et område hører til, kan være vår tolkning.
// show: {"as":"table"}
// example: {}
MATCH (x:SpecialisationArea)-[r:CROSS_LINK]->(y:SpecialisationArea)
WHERE r.modality IN ['stated', 'planned', 'proposed'] AND holds(r)
WITH CASE WHEN x.id < y.id THEN x ELSE y END AS a, CASE WHEN x.id < y.id THEN y ELSE x END AS b, r
ORDER BY r.id
WITH a, b, collect(r) AS wishes
WHERE none(r IN wishes WHERE r.modality = 'stated')
CALL (a) {
  MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (s:SpecialisationArea)
  RETURN collect(DISTINCT s) AS partsOfA
}
CALL (b) {
  MATCH (b) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (s:SpecialisationArea)
  RETURN collect(DISTINCT s) AS partsOfB
}
CALL (a, b) {
  UNWIND [a, b] AS side
  MATCH (side) ((:SpecialisationArea)-[p:PART_OF]->(:SpecialisationArea) WHERE begun(p)){0,8} (:SpecialisationArea)-[of:PRIORITISES|PART_OF]-(t:Territory)
  WHERE begun(of)
  WITH DISTINCT t
  ORDER BY t.name, t.id
  RETURN collect(t) AS regions
}
WITH a, b, wishes, regions, [s IN partsOfA WHERE NOT s IN partsOfB] AS ofA, [s IN partsOfB WHERE NOT s IN partsOfA] AS ofB
WHERE NOT EXISTS {
    UNWIND ofA AS s
    MATCH (s)-[c:CROSS_LINK {modality: 'stated', status: 'realised'}]-(o:SpecialisationArea)
    WHERE o IN ofB AND holds(c)
    RETURN c
  }
  AND NOT EXISTS {
    UNWIND ofA AS s
    MATCH (s)<-[g:TARGETS {modality: 'stated'}]-(i:Initiative)-[h:TARGETS {modality: 'stated'}]->(o:SpecialisationArea)
    WHERE o IN ofB AND holds(g) AND holds(h) AND active(i)
      AND none(t IN regions WHERE size($columns[t.id]) > 0 AND all(id IN $columns[t.id] WHERE EXISTS {
        MATCH (i)-[q:TARGETS]->(:SpecialisationArea) ((:SpecialisationArea)-[p:PART_OF]->(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea {id: id})
        WHERE matches(q)
      }))
    RETURN i
  }
RETURN a AS area, b AS other, CASE WHEN any(r IN wishes WHERE r.modality = 'planned') THEN 'planned' ELSE 'proposed' END AS howSure,
  regions, wishes AS saidBy
ORDER BY howSure, area.name, area.id, other.name, other.id
