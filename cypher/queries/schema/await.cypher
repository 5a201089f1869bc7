// title: Waits until every index serves
// example: {}
CALL db.awaitIndexes(300)
