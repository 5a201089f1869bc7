// title: What realises the couplings that somebody plans, proposes or declares
// example: {"asOf": "2026-11-25", "only": null, "ended": [], "columnsOf": {}, "columnsIn": {"territory:se221": ["area:se221/2020-tech"]}}
// Of two areas: a realised coupling of them or of their sub-areas; an initiative on both sides, unless it has something in
// every column of a territory of theirs and so ties nothing in particular; a measure that both carry; by our reading an
// actor on both sides, other than by such an initiative. A sub-area of both couples nothing.
MATCH (x:SpecialisationArea)-[r:CROSS_LINK]-(y:SpecialisationArea)
WHERE x.id < y.id AND holds(r) AND (r.modality IN ['planned', 'proposed'] OR r.modality = 'stated' AND coalesce(r.status, 'declared') = 'declared')
  AND ($only IS NULL OR x.id + '|' + y.id IN $only)
WITH DISTINCT x, y
CALL (x, y) {
  MATCH (x)-[r:CROSS_LINK]-(y)
  WHERE holds(r)
  OPTIONAL MATCH (s:Source {id: r.sourceId})
  RETURN count(DISTINCT r) AS spoken, count(DISTINCT coalesce(s.basedOn, r.sourceId)) AS sources
}
CALL (x) {
  MATCH (x) ((:SpecialisationArea)<-[p:PART_OF]-(:SpecialisationArea) WHERE matches(p)){0,8} (part:SpecialisationArea)
  WITH part, min(CASE WHEN any(step IN p WHERE step.modality = 'inferred') THEN 4 ELSE 0 END) AS doubt
  RETURN collect({area: part, doubt: doubt}) AS ofX
}
CALL (y) {
  MATCH (y) ((:SpecialisationArea)<-[p:PART_OF]-(:SpecialisationArea) WHERE matches(p)){0,8} (part:SpecialisationArea)
  WITH part, min(CASE WHEN any(step IN p WHERE step.modality = 'inferred') THEN 4 ELSE 0 END) AS doubt
  RETURN collect({area: part, doubt: doubt}) AS ofY
}
WITH x, y, spoken, sources, [p IN ofX WHERE none(q IN ofY WHERE q.area = p.area)] AS ofX, [q IN ofY WHERE none(p IN ofX WHERE q.area = p.area)] AS ofY,
  COLLECT {
    UNWIND [x, y] AS side
    MATCH (side) ((:SpecialisationArea)-[:PART_OF]->(:SpecialisationArea)){0,8} (:SpecialisationArea)-[:PRIORITISES|PART_OF]-(t:Territory)
    RETURN DISTINCT t.id AS id ORDER BY id
  } AS territories
OPTIONAL CALL (x, y, ofX, ofY, territories) {
  UNWIND ofX AS p
  UNWIND ofY AS q
  WITH p.area AS a, q.area AS thing, p.doubt AS left, q.doubt AS right
  MATCH (a)-[r:CROSS_LINK {status: 'realised'}]-(thing)
  WHERE matches(r)
  WITH thing, r, left, right, weakness(r) AS made
  RETURN thing, weakest(made, left, right) AS weakness, [r.id] AS statements
  UNION ALL
  UNWIND ofX AS p
  WITH p.area AS a, p.doubt AS left, ofY, territories
  MATCH (a)<-[s:TARGETS]-(thing:Initiative)-[t:TARGETS]->(b:SpecialisationArea)
  WHERE matches(s) AND matches(t) AND active(thing) AND any(q IN ofY WHERE q.area = b)
  WITH thing, s, t, left, head([q IN ofY WHERE q.area = b | q.doubt]) AS right, territories
  WITH thing, s, t, left, right, territories, COLLECT {
    MATCH (thing)-[o:TARGETS]->(on:SpecialisationArea)
    WHERE matches(o)
    UNWIND $columnsOf[on.id] AS column
    RETURN DISTINCT column
  } AS columns
  WHERE none(id IN territories WHERE size($columnsIn[id]) > 0 AND all(column IN $columnsIn[id] WHERE column IN columns))
  WITH thing, s, t, left, right, weaknessBy(thing, s, t) AS made
  RETURN thing, weakest(made, left, right) AS weakness, [s.id, t.id] AS statements
  UNION ALL
  UNWIND ofX AS p
  WITH p.area AS a, p.doubt AS left, ofY
  MATCH (a)<-[c:CARRIED_BY]-(thing:Measure)-[d:CARRIED_BY]->(b:SpecialisationArea)
  WHERE matches(c) AND matches(d) AND any(q IN ofY WHERE q.area = b)
  WITH thing, c, d, left, head([q IN ofY WHERE q.area = b | q.doubt]) AS right, weakness(c, d) AS made
  RETURN thing, weakest(made, left, right) AS weakness, [c.id, d.id] AS statements
  UNION ALL
  CALL (ofX, ofY) {
    UNWIND ofX AS p
    WITH p.area AS a
    MATCH (a)<-[w:WORKS_ON|RESPONSIBLE_FOR]-(actor:Actor)
    WHERE matches(w) AND active(actor)
    RETURN actor, w.id AS id, 0 AS side
    UNION ALL
    UNWIND ofY AS q
    WITH q.area AS b
    MATCH (b)<-[w:WORKS_ON|RESPONSIBLE_FOR]-(actor:Actor)
    WHERE matches(w) AND active(actor)
    RETURN actor, w.id AS id, 1 AS side
    UNION ALL
    UNWIND ofX AS p
    WITH p.area AS a, ofY
    MATCH (a)<-[t:TARGETS]-(i:Initiative)<-[w:PARTICIPATES_IN]-(actor:Actor)
    WHERE matches(t) AND matches(w) AND active(i) AND active(actor)
      AND NOT EXISTS { MATCH (i)-[o:TARGETS]->(b:SpecialisationArea) WHERE matches(o) AND any(q IN ofY WHERE q.area = b) }
    RETURN actor, w.id AS id, 0 AS side
    UNION ALL
    UNWIND ofY AS q
    WITH q.area AS b, ofX
    MATCH (b)<-[t:TARGETS]-(i:Initiative)<-[w:PARTICIPATES_IN]-(actor:Actor)
    WHERE matches(t) AND matches(w) AND active(i) AND active(actor)
      AND NOT EXISTS { MATCH (i)-[o:TARGETS]->(a:SpecialisationArea) WHERE matches(o) AND any(p IN ofX WHERE p.area = a) }
    RETURN actor, w.id AS id, 1 AS side
  }
  WITH actor AS thing, collect(DISTINCT side) AS sides, collect(DISTINCT id) AS statements
  WHERE size(sides) = 2
  RETURN thing, 4 AS weakness, statements
}
RETURN x.id + '|' + y.id AS subject, 'own' AS how, null AS via, thing.id AS thing, weakness, coalesce(statements, []) AS statements,
  {name: x.name + ' – ' + y.name, territories: territories, pair: [x.id, y.id], sources: sources, statements: spoken} AS about
ORDER BY subject, weakness, thing, statements
