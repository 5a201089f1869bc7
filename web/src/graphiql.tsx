import './jitless.ts'
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { authorization } from './app/post.ts'
import { examples } from './graphiql-examples.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no element for the editor')
root.style.height = '100vh'
document.body.style.margin = '0'

const fetcher = createGraphiQLFetcher({ url: '/graphql', headers: { ...authorization() } })

createRoot(root).render(<GraphiQL fetcher={fetcher} defaultTabs={examples.map((query) => ({ query }))} />)
