export { parseSettings, readEnvironment, root, type Settings, variableNames } from './settings.ts'
export { type Log, openConfiguredGraph, type OpenedGraph } from './start/open-graph.ts'
