// title: Which areas are established, growing, horizontal, enabling or missions?
// title sv: Vilka områden är etablerade, växande, horisontella, möjliggörande eller missioner?
// title nb: Hvilke områder er etablerte, voksende, horisontale, muliggjørende eller misjoner?
// about: Areas in force of the country by the phase and the character that their source gives them. Areas without either are left out; an area with both counts in both.
// about sv: Områden som gäller i landet efter den fas och karaktär som deras källa ger dem. Områden utan någotdera är utelämnade; ett område med båda räknas i båda.
// about nb: Områder som gjelder i landet etter den fasen og karakteren kilden gir dem. Områder uten noen av delene er utelatt; et område med begge telles i begge.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// show: {"as":"bar","label":"kind","value":"count"}
// example: {"country":"territory:se"}
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT t, a
UNWIND [x IN [a.phase, a.character] WHERE x IS NOT NULL] AS kind
WITH DISTINCT kind, a
ORDER BY a.name, a.id
WITH kind, collect(a) AS areas
RETURN kind, size(areas) AS count, areas
ORDER BY count DESC, kind
