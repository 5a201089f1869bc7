/** What the API page opens with: each answers on the shipped data; a test asks them all. */
export const examples = [
  `# Which couplings are wished for in Blekinge, and who says so?
query Wishes {
  region(id: "territory:se221", asOf: "2026-11-25") {
    name
    couplings(asOf: "2026-11-25") {
      state
      a { name }
      b { name }
      statements { modality locator source { title } }
    }
  }
}
`,
  `# Find a thing by a word, also one that is spelt a little wrong.
query Find {
  search(text: "formningsteknologi", first: 5) {
    totalCount
    nearest
    edges { node { id label name } matched }
  }
}
`,
  `# What is said of one thing, with where it stands?
query Neighbours {
  node(id: "area:se221/2020-formningsteknologi") {
    name
    statements(asOf: "2026-11-25", first: 10) {
      totalCount
      edges { node { type modality from { name } to { name } source { title url } locator } }
    }
  }
}
`,
  `# A question of the library; what is left out is as by default. { questions { id title { en } } } lists all.
query Question {
  question(id: "bridges/bridging-actors") {
    title { en sv nb }
    statement
    parameters { name title { en } default }
  }
  runQuestion(id: "bridges/bridging-actors", parameters: { region: "territory:se221" }) {
    columns
    rows
    limit
  }
}
`,
  `# A statement of one's own, with a value. What it holds of the graph stands once more below graph, ready to be drawn.
query Statement {
  runCypher(
    statement: "MATCH (r:Region {id: $region})-[p:PRIORITISES]->(a) RETURN a.name AS area, p.validFrom AS since, p ORDER BY area LIMIT 20"
    parameters: { region: "territory:se221" }
    maxRows: 20
  ) {
    columns
    rows
    graph { relationships }
    notices { title description suggestion line column }
    limit
    milliseconds
  }
}
`,
] as const
