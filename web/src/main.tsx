import './jitless.ts'
import '@fontsource-variable/atkinson-hyperlegible-next/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import '@fontsource-variable/jetbrains-mono/index.css'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import './theme/global.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { client } from './app/client.ts'
import { pageNonce } from './app/nonce.ts'
import { router } from './app/router.tsx'
import { Messages } from './frame/Messages.tsx'
import { startLanguages } from './languages/start-languages.ts'
import { cssVariables, theme } from './theme/theme.ts'

await startLanguages()
const root = document.getElementById('root')
if (root === null) throw new Error('the page has no element for the application')

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={pageNonce}
    >
      <Messages />
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
