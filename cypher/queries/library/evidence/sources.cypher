// title: Which sources say the most?
// title sv: Vilka källor säger mest?
// title nb: Hvilke kilder sier mest?
// about: Sources by the number of statements they give, whatever their date. Our own reading of themes is one of them.
// about sv: Källor efter antalet uppgifter de ger, oavsett datum. Vår egen tolkning av teman är en av dem.
// about nb: Kilder etter antallet opplysninger de gir, uansett dato. Vår egen tolkning av temaer er én av dem.
// parameter atMost: {"type":"integer","title":{"en":"At most","sv":"Högst","nb":"Høyst"},"default":25,"min":1,"max":1000}
// show: {"as":"bar","label":"source","value":"statements"}
// example: {"atMost":25}

// Whatever the date and however sure: statements are counted, not what holds.
MATCH ()-[r]->()
WITH r.sourceId AS id, count(*) AS statements, count(CASE WHEN r.modality = 'stated' THEN 1 END) AS stated
MATCH (s:Source {id: id})
RETURN s AS source, statements, stated, s.publisher AS publisher, s.kind AS kind, s.published AS published
ORDER BY statements DESC, source.title, source.id
LIMIT toInteger($atMost)
