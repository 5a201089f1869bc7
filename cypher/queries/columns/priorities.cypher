// title: Everything that decides a territory's columns, at any date
// example: {}
// One row: what territories prioritise, which of these lists are complete, and which territories there are.
// Dates are compared in columns.ts, since "ended within five years" and "the latest list" look back from the date.
CALL () {
  MATCH (t:Territory)-[r:PRIORITISES]->(a:SpecialisationArea)
  WHERE NOT r.modality IN ['example', 'computed']
  OPTIONAL MATCH (s:Source {id: r.sourceId})
  WITH t, r, a, s ORDER BY r.id
  RETURN collect({
    id: r.id, territory: t.id, area: a.id, level: coalesce(a.level, 1), name: coalesce(a.name, a.id), type: type(r), modality: r.modality,
    source: coalesce(s.basedOn, r.sourceId), order: r.order,
    validFrom: r.validFrom, validTo: r.validTo, statedOn: r.statedOn
  }) AS priorities
}
CALL () {
  MATCH (a:SpecialisationArea)-[r:PART_OF]->(t:Territory)
  WHERE NOT r.modality IN ['example', 'computed']
  WITH t, r, a ORDER BY r.id
  RETURN collect({
    id: r.id, territory: t.id, area: a.id, level: coalesce(a.level, 1), name: coalesce(a.name, a.id), type: type(r), modality: r.modality,
    source: r.sourceId, order: r.order, validFrom: r.validFrom, validTo: r.validTo, statedOn: r.statedOn
  }) AS placed
}
CALL () {
  MATCH (s:Source)-[r:COVERS {complete: true, relation: 'PRIORITISES'}]->(t:Territory)
  WITH s, r, t ORDER BY r.id
  RETURN collect({
    territory: t.id, type: type(r), source: coalesce(s.basedOn, s.id),
    validFrom: r.validFrom, validTo: r.validTo, statedOn: r.statedOn
  }) AS lists
}
CALL () {
  MATCH (t:Territory)
  WHERE t:Region OR t:MacroRegion
  WITH t ORDER BY t.id
  RETURN collect({
    id: t.id, region: t:Region, nutsCode: t.nutsCode, start: t.start, end: t.end,
    countries: COLLECT { MATCH (t)-[r:IN_COUNTRY]->(c:Territory) RETURN DISTINCT c.id AS id ORDER BY id }
  }) AS territories
}
RETURN priorities, placed, lists, territories
