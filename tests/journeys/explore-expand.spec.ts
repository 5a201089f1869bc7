import { setUp } from '../support/cases.ts'
import { openThings, settled, things } from '../support/canvas.ts'
import { change } from '../support/cypher.ts'
import { expect, expectAccessible, test, writes } from '../support/journey.ts'
import { besideServer } from '../support/journey-database.ts'

test(
  'cnv-08: of ten clusters of a hub four are brought, then four others; the badge counts things',
  writes,
  async ({ page }) => {
    await besideServer((graph) => setUp(graph, 'cnv-08'))
    try {
      await page.goto('/explore?region=territory:se221&asOf=2026-11-25&alone=yes&with=theme:e&sel=theme:e')
      const canvas = await settled(page)
      const badge = canvas.locator('.canvas-badge[data-of="theme:e"]')
      await expect(badge).toHaveText('+15')
      const bringFour = async (outcome: string): Promise<void> => {
        await page.getByTestId('detail').getByRole('button', { name: 'Expand…' }).click()
        const dialog = page.getByRole('dialog', { name: /^Navet: 15 neighbours/ })
        await dialog
          .getByRole('combobox', { name: 'Kind' })
          .selectOption({ label: `cluster (${outcome.split(' ').at(-1) ?? ''})` })
        await dialog.getByRole('spinbutton', { name: /^At most/ }).fill('4')
        await expect(dialog.getByRole('status')).toHaveText(`Brings ${outcome}.`)
        await expectAccessible(page)
        await dialog.getByRole('button', { name: 'Bring them' }).click()
        await expect(dialog).toBeHidden()
        await settled(page)
      }
      await bringFour('4 of 10')
      await openThings(page)
      await expect.poll(async () => (await things(page)).length).toBe(5)
      const first = (await things(page)).filter((id) => id !== 'theme:e')
      expect(first.every((id) => id.startsWith('actor:ec-'))).toBe(true)
      await expect(page.getByRole('tab', { name: /^Relations/ })).toHaveText('Relations 8')
      await expect(badge).toHaveText('+11')

      await bringFour('4 of 6')
      await expect.poll(async () => (await things(page)).length).toBe(9)
      expect((await things(page)).filter((id) => id.startsWith('actor:ec-'))).toHaveLength(8)
      await expect(page.getByRole('tab', { name: /^Relations/ })).toHaveText('Relations 16')
      await expect(badge).toHaveText('+7')

      await page.getByTestId('detail').getByRole('button', { name: 'Expand…' }).click()
      const dialog = page.getByRole('dialog', { name: /^Navet/ })
      await dialog.getByRole('spinbutton', { name: /^At most/ }).fill('0')
      await expect(dialog.getByText('A number from 1 to 50')).toBeVisible()
      await expect(dialog.getByRole('button', { name: 'Bring them' })).toBeDisabled()
    } finally {
      await besideServer(async (graph) => {
        await change(
          graph,
          "MATCH (n) WHERE n.id STARTS WITH 'actor:ec-' OR n.id STARTS WITH 'actor:eu-' OR n.id IN ['theme:e', 'source:prov'] DETACH DELETE n",
        )
      })
    }
  },
)
