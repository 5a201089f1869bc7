import { TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconCopy, IconDownload, IconFilter } from '@tabler/icons-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { wayAt } from '../../graph/route.ts'
import { part } from '../../ui/part.tsx'
import { useExploration } from './exploration.ts'
import { RelationsTable } from './RelationsTable.tsx'
import { ThingsTable } from './ThingsTable.tsx'
import { type SavedTable, useTableFiles } from './use-csv.ts'
import css from './drawer.module.css'

const BrokersTable = part(async () => (await import('./BrokersTable.tsx')).BrokersTable)
const NotesList = part(async () => (await import('./NotesList.tsx')).NotesList)
const Outline = part(async () => (await import('./Outline.tsx')).Outline)
const StepsTable = part(async () => (await import('./StepsTable.tsx')).StepsTable)

const always = ['relations', 'things', 'outline', 'brokers', 'notes'] as const
/** `way`: the steps of the path that is bold, where the picture is of paths. */
type Tab = 'way' | (typeof always)[number]
const titles = { relations: 'tabRelations', things: 'tabThings', outline: 'tabOutline' } as const

const isTable = (tab: Tab): tab is SavedTable => tab === 'way' || tab === 'relations' || tab === 'things'

/** The picture as tables and as an outline: the same things, the same filter, the same selection. */
export function Drawer({ open, onToggle }: { open: boolean; onToggle: () => void }): JSX.Element {
  const { t } = useTranslation('explore')
  const { answer, shown, view, paths } = useExploration()
  const { t: path } = useTranslation('path')
  const way = wayAt(paths?.found?.route.ways ?? [], view.way)
  const tabs: readonly Tab[] = way === undefined ? always : ['way', ...always]
  const [chosen, setTab] = useState<Tab | null>(null)
  const tab = tabs.find((one) => one === chosen) ?? tabs[0] ?? 'relations'
  const [filter, setFilter] = useState('')
  const { save, copy } = useTableFiles()
  const { t: own } = useTranslation('export')
  const { t: measures } = useTranslation('measures')
  const { t: notes } = useTranslation('notes')
  const nameOfTab = (one: Tab): string => {
    if (one === 'way')
      return path('steps', { number: (paths?.found?.route.ways.findIndex((each) => each === way) ?? 0) + 1 })
    if (one === 'notes') return notes('notes')
    return one === 'brokers' ? measures('brokers') : t(titles[one])
  }
  // Of a picture that is on its way nobody knows how much it holds.
  const known = answer.data !== undefined
  const counts = {
    way: way?.statements.length ?? null,
    relations: known ? shown.statements.length : null,
    things: known ? shown.things.length : null,
    outline: null,
    brokers: null,
    notes: Object.keys(view.notes).length,
  }
  const mayCopy = isTable(tab) || tab === 'outline'
  /** The outline holds the things, and no filter. */
  const copyRows = (): void => (isTable(tab) ? copy(tab, filter) : copy('things', ''))
  /** In a row, unless words of it are marked, which the browser copies by itself. */
  const copyByKey = (event: React.ClipboardEvent): void => {
    if (!mayCopy || getSelection()?.isCollapsed === false) return
    event.preventDefault()
    copyRows()
  }
  const walk = (event: React.KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? tab
    setTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <section className={css.drawer} data-open={open || undefined} aria-label={t('drawer')}>
      <div className={css.bar}>
        <div role="tablist" aria-label={t('drawer')} className={css.tabs} onKeyDown={walk} tabIndex={-1}>
          {tabs.map((one) => (
            <button
              key={one}
              id={`tab-${one}`}
              type="button"
              role="tab"
              aria-selected={one === tab}
              aria-controls="drawer-panel"
              tabIndex={one === tab ? 0 : -1}
              className={css.tab}
              onClick={() => {
                setTab(one)
                if (!open) onToggle()
              }}
            >
              {nameOfTab(one)} {counts[one] !== null && <strong>{counts[one]}</strong>}
            </button>
          ))}
        </div>
        {open && mayCopy && (
          <button type="button" className={css.button} onClick={copyRows}>
            <IconCopy size={15} stroke={1.75} aria-hidden="true" />
            {own('copy')}
          </button>
        )}
        {open && isTable(tab) && (
          <>
            {tab !== 'way' && (
              <TextInput
                size="xs"
                classNames={{ root: css.filter ?? '', input: css.input ?? '' }}
                aria-label={t('filterRows')}
                placeholder={t('filterRows')}
                leftSection={<IconFilter size={15} stroke={1.75} aria-hidden="true" />}
                value={filter}
                onChange={(event) => setFilter(event.currentTarget.value)}
              />
            )}
            <button type="button" className={css.button} onClick={() => save(tab, filter)}>
              <IconDownload size={15} stroke={1.75} aria-hidden="true" />
              {t('csv')}
            </button>
          </>
        )}
        <button
          type="button"
          className={css.toggle}
          aria-expanded={open}
          aria-controls="drawer-panel"
          aria-label={t(open ? 'collapse' : 'reopen')}
          title={t(open ? 'collapse' : 'reopen')}
          onClick={onToggle}
        >
          {open ? (
            <IconChevronDown size={18} stroke={1.75} aria-hidden="true" />
          ) : (
            <IconChevronUp size={18} stroke={1.75} aria-hidden="true" />
          )}
        </button>
      </div>
      <div
        id="drawer-panel"
        role="tabpanel"
        aria-labelledby={`tab-${tab}`}
        className={css.panel}
        hidden={!open}
        onCopy={copyByKey}
      >
        {open && tab === 'way' && way !== undefined && <StepsTable wanted way={way} />}
        {open && tab === 'relations' && <RelationsTable filter={filter} />}
        {open && tab === 'things' && <ThingsTable filter={filter} />}
        {open && tab === 'outline' && <Outline wanted />}
        {open && tab === 'brokers' && <BrokersTable wanted />}
        {open && tab === 'notes' && <NotesList wanted />}
      </div>
    </section>
  )
}
