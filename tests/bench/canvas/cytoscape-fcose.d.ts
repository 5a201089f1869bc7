/** It has no types of its own. */
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape'
  const fcose: Ext
  export { fcose as default }
}
