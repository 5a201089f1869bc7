// title: How has the number of regions behind each theme changed?
// title sv: Hur har antalet regioner bakom varje tema ändrats?
// title nb: Hvordan har antallet regioner bak hvert tema endret seg?
// about: For each year, on its last day, how many regions of the country are stated to have chosen an area on each of the themes. Early years have few sources: a rise may also mean that more is known. An undated statement counts in every year. Which theme an area has is our reading.
// about sv: För varje år, på dess sista dag, hur många regioner i landet som anges ha valt ett område inom vart och ett av temana. Tidiga år har få källor: en ökning kan också betyda att mer är känt. En odaterad uppgift räknas varje år. Vilket tema ett område har är vår tolkning.
// about nb: For hvert år, på den siste dagen, hvor mange regioner i landet som er oppgitt å ha valgt et område innenfor hvert av temaene. Tidlige år har få kilder: en økning kan også bety at mer er kjent. En udatert opplysning telles hvert år. Hvilket tema et område har, er vår tolkning.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// parameter themes: {"type":"things","title":{"en":"Themes","sv":"Teman","nb":"Temaer"},"from":{"query":"themes"},"default":["theme:ene","theme:bio","theme:dig","theme:hea"]}
// parameter from: {"type":"integer","title":{"en":"From","sv":"Från","nb":"Fra"},"default":2014,"min":1950,"max":2100}
// parameter to: {"type":"integer","title":{"en":"To","sv":"Till","nb":"Til"},"default":2026,"min":1950,"max":2100}
// show: {"as":"line","label":"year","value":"regions","series":"theme"}
// example: {"country":"territory:se","themes":["theme:ene","theme:bio","theme:dig"],"from":2014,"to":2026}
UNWIND range($from, $to) AS year
UNWIND $themes AS id
MATCH (theme:Theme {id: id})
WITH year, theme, toString(year) + '-12-31' AS day
RETURN year, theme, COUNT {
  MATCH (theme)<-[m:ABOUT_THEME]-(:SpecialisationArea)<-[r:PRIORITISES {modality: 'stated'}]-(t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
  WHERE holdsAt(m, day) AND holdsAt(r, day)
  RETURN DISTINCT t
} AS regions
ORDER BY theme.id, year
