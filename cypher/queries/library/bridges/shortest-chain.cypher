// title: What is the shortest chain between two areas?
// title sv: Vilken är den kortaste kedjan mellan två områden?
// title nb: Hva er den korteste kjeden mellom to områder?
// about: The shortest ways from one area to another over actors, initiatives and areas, along stated relations in force. Places, themes, funds and sources, which join almost everything, are left out. At most so many of the same length.
// about sv: De kortaste vägarna från ett område till ett annat över aktörer, insatser och områden, längs angivna samband som gäller. Platser, teman, finansiering och källor, som förenar nästan allt, är utelämnade. Högst så många av samma längd.
// about nb: De korteste veiene fra ett område til et annet over aktører, tiltak og områder, langs oppgitte forhold som gjelder. Steder, temaer, finansiering og kilder, som knytter sammen nesten alt, er utelatt. Høyst så mange av samme lengde.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter area: {"type":"thing","title":{"en":"From","sv":"Från","nb":"Fra"},"from":{"query":"areas-of-region"},"default":"area:se221/2020-formningsteknologi"}
// parameter other: {"type":"thing","title":{"en":"To","sv":"Till","nb":"Til"},"from":{"query":"other-areas-of-region"},"default":"area:se221/2020-cybersakerhet"}
// parameter atMost: {"type":"integer","title":{"en":"At most","sv":"Högst","nb":"Høyst"},"default":10,"min":1,"max":1000}
// show: {"as":"graph"}
// example: {"region":"territory:se221","area":"area:se221/2020-formningsteknologi","other":"area:se221/2020-cybersakerhet","atMost":10}
MATCH (a:SpecialisationArea {id: $area})
MATCH (b:SpecialisationArea {id: $other})
MATCH chain = ALL SHORTEST (a) ((:Actor|Initiative|SpecialisationArea)-[r]-(:Actor|Initiative|SpecialisationArea) WHERE r.modality = 'stated' AND holds(r)){1,6} (b)
RETURN length(chain) AS steps, chain
ORDER BY steps, [n IN nodes(chain) | n.id], [r IN relationships(chain) | r.id]
LIMIT toInteger($atMost)
