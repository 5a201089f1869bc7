// title: What does a source say of the regions of a country?
// title sv: Vad säger en källa om regionerna i ett land?
// title nb: Hva sier en kilde om regionene i et land?
// about: Every statement of the source with a region of the country at one end, whatever its date, with the place in the source. Choose the country, then the source.
// about sv: Varje uppgift ur källan med en region i landet i ena änden, oavsett datum, med platsen i källan. Välj land och sedan källa.
// about nb: Hver opplysning fra kilden med en region i landet i den ene enden, uansett dato, med stedet i kilden. Velg land og så kilde.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// parameter source: {"type":"thing","title":{"en":"Source","sv":"Källa","nb":"Kilde"},"from":{"query":"sources-of-country"},"default":"source:seed-2"}
// show: {"as":"table"}
// example: {"country":"territory:se","source":"source:seed-2"}

// Whatever the date and however sure: all that the source says.
MATCH (:Country {id: $country})<-[:IN_COUNTRY]-(t:Region)
MATCH (t)-[r {sourceId: $source}]-(other)
WITH DISTINCT t, r, other
RETURN t AS region, type(r) AS relation, other, r.modality AS howSure, r.locator AS place, r.validFrom AS validFrom, r.validTo AS validTo
ORDER BY region.name, region.id, relation, r.id
