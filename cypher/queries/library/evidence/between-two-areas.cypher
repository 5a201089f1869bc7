// title: What is the evidence for the link between two areas?
// title sv: Vilka belägg finns för kopplingen mellan två områden?
// title nb: Hvilke belegg finnes for koblingen mellom to områder?
// about: Every statement that links the two areas, whatever its date and however sure, with its source and the place in it. Choose the region, an area that some source links, then the other.
// about sv: Varje uppgift som förenar de två områdena, oavsett datum och hur säker den är, med källa och plats i den. Välj region, ett område som någon källa kopplar och sedan det andra.
// about nb: Hver opplysning som knytter de to områdene sammen, uansett dato og hvor sikker den er, med kilde og sted i den. Velg region, et område som en kilde kobler, og så det andre.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter area: {"type":"thing","title":{"en":"One area","sv":"Ett område","nb":"Ett område"},"from":{"query":"areas-with-cross-links"},"default":"area:se221/2020-formningsteknologi"}
// parameter other: {"type":"thing","title":{"en":"The other","sv":"Det andra","nb":"Det andre"},"from":{"query":"cross-linked-areas"},"default":"area:se221/2020-ai"}
// show: {"as":"table"}
// example: {"region":"territory:se221","area":"area:se221/2020-formningsteknologi","other":"area:se221/2020-ai"}

// Whatever the date and however sure: all the evidence there is.
MATCH (:SpecialisationArea {id: $area})-[r:CROSS_LINK|ENABLES|STRENGTHENS|SUPPORTS|STEPPING_STONE_TO|CONTINUES]-(:SpecialisationArea {id: $other})
OPTIONAL MATCH (s:Source {id: r.sourceId})
RETURN r AS statement, r.modality AS howSure, r.status AS status, s AS source, r.locator AS place, coalesce(s.url, s.file) AS address,
  r.statedOn AS statedOn, r.validFrom AS validFrom, r.validTo AS validTo, r.note AS note
ORDER BY weakness(r), r.id
