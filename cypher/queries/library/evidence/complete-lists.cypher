// title: Which lists are claimed to be complete?
// title sv: Vilka listor intygas vara hela?
// title nb: Hvilke lister er bekreftet å være komplette?
// about: Claims in force that a source names everything of some kind for a region of the country. Only they turn silence into a gap: everything else may be missing because nobody looked.
// about sv: Intyg som gäller om att en källa nämner allt av något slag för en region i landet. Bara de gör tystnad till en lucka: allt annat kan saknas för att ingen har letat.
// about nb: Bekreftelser som gjelder på at en kilde nevner alt av et slag for en region i landet. Bare de gjør taushet til en mangel: alt annet kan mangle fordi ingen har lett.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// show: {"as":"table"}
// example: {"country":"territory:se"}
MATCH (:Country {id: $country})<-[:IN_COUNTRY]-(t:Region)<-[r:COVERS {complete: true, modality: 'stated'}]-(s:Source)
WHERE holds(r)
WITH DISTINCT t, r, s
RETURN t AS region, r.what AS what, r.relation AS relation, r.kinds AS kinds, size(r.members) AS listed, r.asOf AS listedOn,
  r.validFrom AS validFrom, r.validTo AS validTo, s AS source
ORDER BY region.name, region.id, what, r.id
