import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

/** Journeys through the real product in a real Chromium: the server that `npm start` runs, on a folder of its own. */
const root = join(import.meta.dirname, '..')
const port = Number(process.env.JOURNEY_PORT ?? 4179)
// A made-up text under a source's file name: the real documents are no part of the product.
const documents = join(import.meta.dirname, 'documents')
// Given by whoever has a loaded database at hand; else the product starts one, away from the user's own.
const given = Object.fromEntries(
  ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE', 'KORSKOPPLING_HOME'].flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]]],
  ),
)

/**
 * First the pages that a browser with windows loads behind its address bar, once for each window. The last list counts,
 * so the names that Playwright 1.65 gives stand after them.
 */
const unused = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'LensOverlay', 'MediaRouter'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying'],
  ...['AimEnabled', 'PreconnectToSearch'],
]

export default defineConfig({
  testDir: 'journeys',
  globalSetup: './support/warm.ts',
  outputDir: join(root, 'test-results', 'journeys'),
  reporter: 'list',
  // One server and one database serve all: those that only read go two at a time, then those that write, one by one.
  // A few by name: `--no-deps --workers 1`, else whoever reads goes first.
  workers: 2,
  projects: [
    { name: 'reads', grepInvert: /@writes/ },
    { name: 'writes', grep: /@writes/, dependencies: ['reads'], workers: 1 },
  ],
  // Patience, not a measure of speed: two browsers, the server and the database share what cores there are.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  // A slow machine may miss a moment once; what fails twice is a defect, and a second try is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1440, height: 900 },
    trace: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--headless=new',
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${unused.join(',')}`,
        // Debian's browser asks for it; without a graphics card it is the slower way.
        '--disable-gpu-rasterization',
      ],
    },
  },
  webServer: {
    command: 'node --import tsx api/src/main.ts',
    cwd: root,
    url: `http://127.0.0.1:${port}/ready`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      PORT: String(port),
      KORSKOPPLING_HOME: join(root, 'test-results', 'journeys-home'),
      KORSKOPPLING_DOCUMENTS: documents,
      ...given,
    },
  },
})
