/** What the API page opens with: three questions that answer on the shipped data. */
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
] as const
