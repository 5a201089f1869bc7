// title: Themed networks that regions sit in, and whether they share a theme with an area of theirs
// example: {"asOf": "2026-11-25", "regionsOf": {"territory:se221": ["territory:se221"], "territory:se224": ["territory:se224"]}, "countriesOf": {"territory:se221": ["territory:se"], "territory:se224": ["territory:se"]}, "hereOf": {"territory:se221": ["territory:se221"]}, "territories": [{"id": "territory:se221", "above": ["territory:se"], "country": "territory:se", "columns": ["area:se221/2020-tech", "area:se221/2020-smart-industri"]}]}
// The region itself sits in it, or its own administration: a public body placed there that governs or governed a strategy
// of it, and what is part of that body. 9 is missing; a theme in common is a match by theme, so 4 is the best there is.
UNWIND $territories AS territory
MATCH (t:Territory {id: territory.id})
CALL (t) {
  RETURN t AS sitter
  UNION
  MATCH (t)-[h:HAS_STRATEGY]->(:Strategy)<-[g:GOVERNS]-(office:PublicAuthority)
  WHERE begun(h) AND begun(g) AND EXISTS {
    MATCH (office)-[l:LOCATED_IN]->(home:Territory)
    WHERE placed(l) AND any(region IN $regionsOf[home.id] WHERE region IN $hereOf[t.id])
  }
  MATCH (office) ((:Actor)<-[p:PART_OF]-(:Actor) WHERE matches(p)){0,3} (sitter:Actor)
  RETURN sitter
}
WITH territory, sitter
WHERE active(sitter)
MATCH (sitter)-[s:MEMBER_OF|PARTICIPATES_IN]->(thing:Network|Partnership|Platform)-[m:ABOUT_THEME]->(theme:Theme)
WHERE matches(s) AND matches(m) AND active(thing)
WITH territory, thing, collect(DISTINCT theme.id) AS themes, collect(DISTINCT s.id) + collect(DISTINCT m.id) AS sitting
CALL (territory, themes) {
  UNWIND territory.columns AS column
  MATCH (:SpecialisationArea {id: column}) ((:SpecialisationArea)<-[p:PART_OF]-(:SpecialisationArea) WHERE matches(p)){0,8} (:SpecialisationArea)-[k:ABOUT_THEME]->(theme:Theme)
  WHERE matches(k) AND theme.id IN themes
  RETURN collect(DISTINCT k.id) AS shared
}
WITH territory, thing, CASE shared WHEN [] THEN 9 ELSE 4 END AS weakness, sitting + shared AS statements
RETURN territory.id AS subject, 'own' AS how, null AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, statements
