// title: Which regions have chosen a theme, and since when?
// title sv: Vilka regioner har valt ett tema, och sedan när?
// title nb: Hvilke regioner har valgt et tema, og siden når?
// about: Areas in force on the theme, with the first date from which a source says that the area was chosen. An area without a date stands last. Which theme an area has is our reading.
// about sv: Områden som gäller inom temat, med det första datum från vilket en källa säger att området var valt. Ett område utan datum står sist. Vilket tema ett område har är vår tolkning.
// about nb: Områder som gjelder innenfor temaet, med den første datoen en kilde sier at området var valgt fra. Et område uten dato står sist. Hvilket tema et område har, er vår tolkning.
// parameter theme: {"type":"thing","title":{"en":"Theme","sv":"Tema","nb":"Tema"},"from":{"query":"themes"},"default":"theme:ene"}
// show: {"as":"table"}
// example: {"theme":"theme:ene"}
MATCH (t:Region)-[r:PRIORITISES {modality: 'stated'}]->(a:SpecialisationArea)-[m:ABOUT_THEME]->(:Theme {id: $theme})
WHERE a.id IN $columns[t.id] AND begun(r) AND holds(m)
WITH t, a, min(coalesce(r.validFrom, r.statedOn)) AS since, min(m.match) AS match
RETURN t AS region, a AS area, since, match
ORDER BY since IS NULL, since, region.name, region.id, area.name, area.id
