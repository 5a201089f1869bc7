/** What the page asks, less fields that no reader sees at once. */
export const ours = {
  node: 'query ($id: ID!) { node(id: $id) { id label kind name } }',
  search: 'query ($text: String!) { search(text: $text, first: 20) { edges { score node { id name } } } }',
  neighbourhood: `query ($ids: [ID!]!) {
    neighbourhood(ids: $ids, first: 500) {
      nodes { id label kind name }
      statements { id modality locator validFrom validTo from { id } to { id } source { id title } }
    }
  }`,
}
