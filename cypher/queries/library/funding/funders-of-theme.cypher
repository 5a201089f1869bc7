// title: Who pays for initiatives on a theme?
// title sv: Vem finansierar insatser inom ett tema?
// title nb: Hvem finansierer tiltak innenfor et tema?
// about: Funders of active initiatives that are stated to target an area on the theme, in any region, with those initiatives. Which theme an area has is our reading; an area that is over counts as long as the initiative runs.
// about sv: Finansiärer av pågående insatser som anges rikta sig till ett område inom temat, i någon region, med de insatserna. Vilket tema ett område har är vår tolkning; ett område som upphört räknas så länge insatsen pågår.
// about nb: Finansiører av pågående tiltak som er oppgitt å rette seg mot et område innenfor temaet, i en hvilken som helst region, med de tiltakene. Hvilket tema et område har, er vår tolkning; et område som er avsluttet, telles så lenge tiltaket pågår.
// parameter theme: {"type":"thing","title":{"en":"Theme","sv":"Tema","nb":"Tema"},"from":{"query":"themes"},"default":"theme:bio"}
// show: {"as":"bar","label":"funder","value":"count"}
// example: {"theme":"theme:bio"}
MATCH (:Theme {id: $theme})<-[m:ABOUT_THEME]-(:SpecialisationArea)<-[g:TARGETS {modality: 'stated'}]-(i:Initiative)-[f:FUNDED_BY {modality: 'stated'}]->(funder)
WHERE holds(m) AND holds(g) AND holds(f) AND active(i)
WITH DISTINCT funder, i
ORDER BY i.name, i.id
WITH funder, collect(i) AS initiatives
RETURN funder, size(initiatives) AS count, initiatives
ORDER BY count DESC, funder.name, funder.id
