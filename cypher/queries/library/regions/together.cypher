// title: In how many bodies and initiatives do regions meet?
// title sv: I hur många organisationer och insatser möts regionerna?
// title nb: I hvor mange organisasjoner og tiltak møtes regionene?
// about: For each pair of regions, one of them of the country: the active bodies and initiatives in which both are stated to take part themselves. What only actors placed there share is not counted; pairs with nothing are left out.
// about sv: För varje par av regioner, den ena i landet: de verksamma organisationer och insatser där båda själva anges delta. Det som bara aktörer placerade där delar räknas inte; par utan något är utelämnade.
// about nb: For hvert par av regioner, den ene i landet: de virksomme organisasjonene og tiltakene der begge selv er oppgitt å delta. Det som bare aktører plassert der deler, telles ikke; par uten noe er utelatt.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// show: {"as":"matrix","label":"region","series":"other","value":"count"}
// example: {"country":"territory:se"}
MATCH (:Country {id: $country})<-[:IN_COUNTRY]-(t:Region)-[r:MEMBER_OF|PARTICIPATES_IN {modality: 'stated'}]->(body:Actor|Initiative)<-[s:MEMBER_OF|PARTICIPATES_IN {modality: 'stated'}]-(o:Region)
WHERE holds(r) AND holds(s) AND active(body) AND active(t) AND active(o) AND o <> t
WITH DISTINCT t, o, body
ORDER BY body.name, body.id
WITH t, o, collect(body) AS bodies
RETURN t AS region, o AS other, size(bodies) AS count, bodies
ORDER BY region.name, region.id, other.name, other.id
