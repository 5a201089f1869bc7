// title: Instruments open on a date to areas or their themes, with what says so
// example: {"areas": [{"id": "area:se221/2020-missions", "places": ["territory:se221", "territory:se22", "territory:se"]}], "asOf": "2026-11-25"}
// An instrument supports an area itself, or a theme of it where one of the places that the area lies in may apply.
UNWIND $areas AS entry
MATCH (a:SpecialisationArea {id: entry.id})
CALL (a, entry) {
  MATCH (a)<-[s:SUPPORTS]-(n:FundingInstrument)
  WHERE s.modality = 'stated' AND holds(s) AND active(n)
  RETURN n, [s.id] AS statementIds
  UNION ALL
  MATCH (a)-[m:ABOUT_THEME]->(:Theme)<-[s:SUPPORTS]-(n:FundingInstrument)-[e:ELIGIBLE_IN]->(place:Territory)
  WHERE s.modality = 'stated' AND e.modality = 'stated' AND holds(m) AND holds(s) AND holds(e) AND active(n) AND place.id IN entry.places
  RETURN n, [m.id, s.id, e.id] AS statementIds
}
WITH a, n, statementIds ORDER BY statementIds
WITH a, n, collect(statementIds)[0] AS statementIds
RETURN a.id AS area, n.id AS id, statementIds
ORDER BY area, id
