// title: Who pays for initiatives that join the helix roles?
// title sv: Vem finansierar insatser som förenar helixrollerna?
// title nb: Hvem finansierer tiltak som forener heliksrollene?
// about: Instruments and other funders of active initiatives in which actors of at least so many of the four roles are stated to take part, with those initiatives. An initiative without known participants counts for none.
// about sv: Instrument och andra finansiärer av pågående insatser där aktörer i minst så många av de fyra rollerna anges delta, med de insatserna. En insats utan kända deltagare räknas inte.
// about nb: Virkemidler og andre finansiører av pågående tiltak der aktører i minst så mange av de fire rollene er oppgitt å delta, med de tiltakene. Et tiltak uten kjente deltakere telles ikke.
// parameter roles: {"type":"integer","title":{"en":"Roles, at least","sv":"Roller, minst","nb":"Roller, minst"},"default":3,"min":1,"max":4}
// show: {"as":"bar","label":"funder","value":"count"}
// example: {"roles":3}
MATCH (i:Initiative)<-[r:PARTICIPATES_IN {modality: 'stated'}]-(x:Actor)
WHERE holds(r) AND active(i) AND active(x)
UNWIND x.helix AS role
WITH i, collect(DISTINCT role) AS roles
WHERE size(roles) >= $roles
MATCH (i)-[f:FUNDED_BY {modality: 'stated'}]->(funder)
WHERE holds(f)
WITH DISTINCT funder, i
ORDER BY i.name, i.id
WITH funder, collect(i) AS initiatives
RETURN funder, size(initiatives) AS count, initiatives
ORDER BY count DESC, funder.name, funder.id
