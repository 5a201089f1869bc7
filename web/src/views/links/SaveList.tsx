import { notifications } from '@mantine/notifications'
import { IconDownload } from '@tabler/icons-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkListDocument, type LinkSection } from '../../../generated/operations.ts'
import { ask } from '../../app/ask.ts'
import { useWorld } from '../../app/world.ts'
import { allPages } from '../../ui/all-pages.ts'
import { csvOf } from '../../ui/csv.ts'
import { saveFile } from '../../ui/save-file.ts'
import { useRegionName } from '../explore/use-region-name.ts'
import type { Item } from './facts.ts'
import css from './links.module.css'
import { useLinks } from './use-links.ts'
import { useLinkWords } from './use-link-words.ts'

const perPage = 500

/** Saves every candidate of the kind in sight as CSV, also those further down than the screen shows. */
export function SaveList(): JSX.Element {
  const { t } = useTranslation('links')
  const { asOf } = useWorld()
  const region = useRegionName()
  const { search } = useLinks()
  const words = useLinkWords()
  const fetchAll = useAll()
  const [saving, setSaving] = useState(false)
  const save = async (): Promise<void> => {
    setSaving(true)
    try {
      const items = await fetchAll()
      const heads = ['section', 'region', 'one', 'other', 'score', 'both', 'of', 'why', 'decision'] as const
      const rows = items.map((item) => [
        t(`section_${item.section}`),
        words.name(item.region),
        words.name(item.a),
        words.name(item.b),
        item.score ?? '',
        item.support?.both ?? '',
        item.support?.of ?? '',
        words.line(item),
        words.decided(item) ?? '',
      ])
      const name = `${search.by === 'all' ? t('byAll') : region}-${t(`kind_${search.kind ?? 'areas'}`)}`
      const text = csvOf(
        heads.map((head) => t(`column_${head}`)),
        rows,
      )
      saveFile(`${t('fileName', { region: name, date: asOf })}.csv`, text, 'text/csv')
    } catch {
      notifications.show({ message: t('saveFailed'), withCloseButton: false })
    } finally {
      setSaving(false)
    }
  }
  return (
    <button
      type="button"
      className={css.tool}
      aria-label={t('saveList')}
      aria-disabled={saving || undefined}
      onClick={() => {
        if (!saving) void save()
      }}
    >
      <IconDownload size={16} stroke={1.75} aria-hidden="true" />
      CSV
    </button>
  )
}

/** Every candidate of what the address names, page by page, wishes first. */
function useAll(): () => Promise<Item[]> {
  const { region, asOf } = useWorld()
  const { search } = useLinks()
  const asked = {
    region: search.by === 'all' ? null : region,
    kind: search.kind ?? ('areas' as const),
    order: search.order ?? ('specific_first' as const),
    rejected: search.rejected === 'shown',
    asOf,
    first: perPage,
  }
  const all = (section: LinkSection): Promise<Item[]> =>
    allPages(async (after) => {
      const { linkCandidates } = await ask(LinkListDocument, { ...asked, section, after })
      return linkCandidates
    })
  return async () => [...(search.kind === undefined ? await all('wished') : []), ...(await all('pattern'))]
}
