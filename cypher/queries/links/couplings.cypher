// title: How pairs of areas are coupled on a date
// example: {"asOf": "2026-11-25", "columns": [{"territory": "territory:se221", "areas": ["area:se221/2020-missions", "area:se221/2020-smart-industri", "area:se221/2020-tech"]}]}
// A pair is there when a stated, planned or proposed cross-link of the two holds: an example, a reading of ours and
// something computed make no pair. made: a stated cross-link of the pair is realised, or one between their sub-areas
// is (as the gap rule link-unrealised counts, so a wish whose parts already do it is made). declared: a document says
// so. wished_with_initiative: planned or proposed, and a stated initiative, active on the date, targets both or
// sub-areas of both; one that targets every column of their territory, or something in each, ties nothing in
// particular and does not count. wished: planned or proposed, and nothing of that.
MATCH (x:SpecialisationArea)-[r:CROSS_LINK]->(y:SpecialisationArea)
WHERE r.modality IN ['stated', 'planned', 'proposed'] AND holds(r)
WITH CASE WHEN x.id < y.id THEN x ELSE y END AS a, CASE WHEN x.id < y.id THEN y ELSE x END AS b, r ORDER BY r.id
WITH a, b, collect(r) AS links
WITH a, b, [r IN links | r.id] AS statementIds,
     any(r IN links WHERE r.modality = 'stated' AND r.status = 'realised') AS realised,
     any(r IN links WHERE r.modality = 'stated') AS stated,
     any(r IN links WHERE r.modality = 'planned') AS planned
CALL (a) {
  MATCH (s:SpecialisationArea) ((:SpecialisationArea)-[p:PART_OF]->(:SpecialisationArea) WHERE p.modality = 'stated' AND holds(p)){0,8} (a)
  RETURN collect(DISTINCT s) AS partsOfA
}
CALL (b) {
  MATCH (s:SpecialisationArea) ((:SpecialisationArea)-[p:PART_OF]->(:SpecialisationArea) WHERE p.modality = 'stated' AND holds(p)){0,8} (b)
  RETURN collect(DISTINCT s) AS partsOfB
}
// A sub-area that is part of both (of one through the other) couples nothing.
WITH a, b, statementIds, realised, stated, planned,
     [s IN partsOfA WHERE NOT s IN partsOfB] AS ownOfA, [s IN partsOfB WHERE NOT s IN partsOfA] AS ownOfB
CALL (ownOfA, ownOfB) {
  UNWIND ownOfA AS s
  MATCH (s)-[r:CROSS_LINK {modality: 'stated', status: 'realised'}]-(o:SpecialisationArea)
  WHERE o IN ownOfB AND holds(r)
  WITH DISTINCT r ORDER BY r.id
  RETURN collect(r.id) AS realisedBy
}
CALL (a, b) {
  UNWIND [a, b] AS side
  MATCH (side) ((:SpecialisationArea)-[:PART_OF]->(:SpecialisationArea)){0,8} (top:SpecialisationArea)
  MATCH (top)-[:PRIORITISES|PART_OF]-(t:Territory)
  WITH DISTINCT t ORDER BY t.id
  RETURN collect(t.id) AS territoryIds
}
CALL (ownOfA, ownOfB, territoryIds) {
  UNWIND ownOfA AS s
  MATCH (s)<-[r:TARGETS {modality: 'stated'}]-(i:Initiative)
  WHERE holds(r) AND active(i)
    AND EXISTS { MATCH (i)-[q:TARGETS {modality: 'stated'}]->(o:SpecialisationArea) WHERE o IN ownOfB AND holds(q) }
  WITH DISTINCT i, territoryIds
  WHERE none(entry IN $columns WHERE entry.territory IN territoryIds AND all(column IN entry.areas WHERE EXISTS {
    MATCH (i)-[q:TARGETS]->(:SpecialisationArea) ((:SpecialisationArea)-[p:PART_OF]->(:SpecialisationArea) WHERE holds(p)){0,8} (:SpecialisationArea {id: column})
    WHERE NOT q.modality IN ['example', 'computed'] AND holds(q)
  }))
  WITH i ORDER BY i.id
  RETURN collect(i.id) AS initiativeIds
}
WITH *,
     CASE
       WHEN realised OR realisedBy <> [] THEN 'made'
       WHEN stated THEN 'declared'
       WHEN initiativeIds <> [] THEN 'wished_with_initiative'
       ELSE 'wished'
     END AS state,
     CASE WHEN stated THEN 'stated' WHEN planned THEN 'planned' ELSE 'proposed' END AS modality
RETURN a.id + '|' + b.id AS id, a.id AS a, b.id AS b, state, modality, statementIds, realisedBy, initiativeIds, territoryIds
ORDER BY CASE state WHEN 'made' THEN 0 WHEN 'declared' THEN 1 WHEN 'wished_with_initiative' THEN 2 ELSE 3 END, id
