// title: What every rule needs on a date: where places lie, which lists are claimed complete, which initiatives may have ended
// example: {"asOf": "2026-11-25", "since": "2021-11-26"}
// One row. An initiative may have ended when nobody gives its end, its kind is not a lasting one, and no date of it lies
// on or after `since`: its start, a date of its statements, of their sources or of its own. ABOUT_THEME, CONTINUES and
// COVERS date the editor and do not count.
CALL () {
  MATCH (t:Territory)
  WITH t ORDER BY t.id
  RETURN collect({
    id: t.id, name: t.name, region: t:Region, country: t:Country, start: t.start, end: t.end,
    above: COLLECT {
      MATCH (t) ((:Territory)-[r:PART_OF|IN_COUNTRY]->(:Territory) WHERE matches(r)){1,4} (up)
      RETURN DISTINCT up.id AS id ORDER BY id
    }
  }) AS territories
}
CALL () {
  MATCH (s:Source)-[r:COVERS {complete: true, modality: 'stated'}]->(t:Territory)
  WHERE r.relation IS NOT NULL AND r.kinds IS NOT NULL AND holds(r)
  WITH r, t ORDER BY r.id
  RETURN collect({
    id: r.id, territory: t.id, relation: r.relation, kinds: r.kinds, what: r.what, listedOn: r.asOf,
    type: type(r), validFrom: r.validFrom, statedOn: r.statedOn,
    members: CASE WHEN r.members IS NULL THEN null ELSE COLLECT {
      UNWIND r.members AS member
      MATCH (n:SpecialisationArea|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Criterion {id: member})
      RETURN {labels: labels(n), programme: n.programme, helix: coalesce(n.helix, [])}
      ORDER BY member
    } END
  }) AS claims
}
CALL () {
  MATCH (i:Initiative)
  WHERE i.end IS NULL AND active(i) AND NOT openEnded(i)
    AND NOT EXISTS {
      WITH i.start AS d
      WHERE sinceThen(d)
      RETURN d
      UNION
      MATCH (i)-[r]-()
      WHERE NOT type(r) IN ['ABOUT_THEME', 'CONTINUES', 'COVERS']
      WITH r.statedOn AS d
      WHERE sinceThen(d)
      RETURN d
      UNION
      MATCH (i)-[r]-()
      WHERE NOT type(r) IN ['ABOUT_THEME', 'CONTINUES', 'COVERS']
      MATCH (s:Source {id: r.sourceId})
      WITH s.published AS d
      WHERE sinceThen(d)
      RETURN d
      UNION
      UNWIND i.sourceIds AS sourceId
      MATCH (s:Source {id: sourceId})
      WITH s.published AS d
      WHERE sinceThen(d)
      RETURN d
    }
  WITH i ORDER BY i.id
  RETURN collect(i.id) AS ended
}
RETURN territories, claims, ended
