// title: Which relations have no date?
// title sv: Vilka samband saknar datum?
// title nb: Hvilke forhold mangler dato?
// about: Statements of every type without any date, which therefore hold always. Counted are statements, not things; a date of their source does not help.
// about sv: Uppgifter av varje slag utan något datum, som därför alltid gäller. Det är uppgifter som räknas, inte ting; källans datum hjälper inte.
// about nb: Opplysninger av hvert slag uten noen dato, som derfor alltid gjelder. Det er opplysninger som telles, ikke ting; datoen til kilden hjelper ikke.
// show: {"as":"bar","label":"relation","value":"undated"}
// example: {}

// Whatever the date and however sure: statements are counted, not what holds.
MATCH ()-[r]->()
WITH type(r) AS relation, count(*) AS statements, count(CASE WHEN coalesce(r.validFrom, r.validTo, r.statedOn) IS NULL THEN 1 END) AS undated
WHERE undated > 0
RETURN relation, undated, statements, round(1.0 * undated / statements, 2) AS share
ORDER BY undated DESC, relation
