// title: Which universities work on themes that their own region has not chosen?
// title sv: Vilka lärosäten arbetar med teman som den egna regionen inte har valt?
// title nb: Hvilke universiteter arbeider med temaer som deres egen region ikke har valgt?
// about: Universities and institutes placed in a region of the country that are stated to work on areas, anywhere, with a theme that no area in force of that region has. Those placed in three regions or more are left out; which theme an area has is our reading.
// about sv: Lärosäten och institut placerade i en region i landet som anges arbeta med områden, var som helst, med ett tema som inget område som gäller i den regionen har. De som är placerade i tre regioner eller fler är utelämnade; vilket tema ett område har är vår tolkning.
// about nb: Universiteter og institutter plassert i en region i landet som er oppgitt å arbeide med områder, hvor som helst, med et tema som ingen områder som gjelder i den regionen har. De som er plassert i tre regioner eller flere, er utelatt; hvilket tema et område har, er vår tolkning.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// show: {"as":"table"}
// example: {"country":"territory:se"}
MATCH (x:University|ResearchInstitute)-[l:LOCATED_IN]->(home:Region)
WHERE placed(l) AND active(x) AND active(home)
WITH x, collect(DISTINCT home) AS homes
WHERE size(homes) < 3
UNWIND homes AS t
MATCH (t)-[:IN_COUNTRY]->(:Country {id: $country})
WITH DISTINCT x, t
WHERE size($columns[t.id]) > 0
MATCH (x)-[w:WORKS_ON {modality: 'stated'}]->(s:SpecialisationArea)-[m:ABOUT_THEME]->(theme:Theme)
WHERE holds(w) AND holds(m) AND NOT EXISTS {
  MATCH (t)-[:PRIORITISES]->(a:SpecialisationArea) ((:SpecialisationArea)<-[p:PART_OF]-(:SpecialisationArea) WHERE matches(p)){0,4} (:SpecialisationArea)-[n:ABOUT_THEME]->(theme)
  WHERE a.id IN $columns[t.id] AND holds(n)
}
WITH DISTINCT x, t, theme, s
ORDER BY s.name, s.id
RETURN x AS actor, t AS region, theme, collect(s) AS worksOn
ORDER BY actor.name, actor.id, region.id, theme.id
