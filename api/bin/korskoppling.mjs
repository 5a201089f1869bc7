#!/usr/bin/env node
// Node 20 cannot read TypeScript by itself.
import { register } from 'tsx/esm/api'

register()
await import('../src/cli/korskoppling.ts')
