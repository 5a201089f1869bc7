/** The arrows of docs/architecture.md. A workspace is reached by its name; inside one, files import files. */
module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'cypher-is-a-leaf', severity: 'error', from: { path: '^cypher/' }, to: { path: '^(seed|api|web|tests)/' } },
    { name: 'seed-knows-cypher-only', severity: 'error', from: { path: '^seed/' }, to: { path: '^(api|web|tests)/' } },
    {
      name: 'api-knows-cypher',
      comment: 'only the composition root and the command line may reach seed',
      severity: 'error',
      from: { path: '^api/', pathNot: '^api/src/(main\\.ts|cli/|start/)' },
      to: { path: '^seed/' },
    },
    { name: 'api-knows-no-web', severity: 'error', from: { path: '^api/' }, to: { path: '^(web|tests)/' } },
    { name: 'web-knows-nobody', severity: 'error', from: { path: '^web/' }, to: { path: '^(cypher|seed|api|tests)/' } },
    {
      name: 'driver-in-one-folder',
      severity: 'error',
      from: { pathNot: '^(cypher/src/|tests/)' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'cytoscape-in-one-file',
      severity: 'error',
      from: { path: '^web/', pathNot: '^web/src/graph/canvas\\.ts$' },
      to: { path: 'node_modules/cytoscape', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workspaces-by-their-index',
      severity: 'error',
      from: { path: '^([^/]+)/' },
      to: { path: '^(cypher|seed|api)/src/', pathNot: ['^$1/', '^(cypher|seed|api)/src/index\\.ts$'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(cypher|seed|api|web)/src/',
        pathNot: ['-worker\\.ts$', '\\.d\\.ts$', '\\.css$', '\\.json$'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/\\.types/|/generated/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  },
}
