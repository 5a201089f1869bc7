import { useNavigate } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { lastRegion } from '../../app/settings.ts'
import { useWorld } from '../../app/world.ts'
import { CellShapeMark } from '../../encoding/CellMark.tsx'
import { ShareBar } from '../../encoding/ShareBar.tsx'
import { Name } from '../../ui/Name.tsx'
import { nameIn, type Named } from '../../ui/names.ts'
import type { Line, Rule, Share } from './facts.ts'
import { RegionGrid, UprightHead } from './RegionGrid.tsx'
import css from './region-table.module.css'
import { useGaps } from './use-gaps.ts'
import { useShareWords } from './use-share-words.ts'
import type { Walk } from './use-walk.ts'

interface RegionTableProps {
  country: (Named & { id: string }) | null
  lines: readonly Line[]
  rules: readonly Rule[]
}

/** One country's regions × rules; what is wished for stands first, since the rules need more room than a screen has. */
export function RegionTable({ country, lines, rules }: RegionTableProps): JSX.Element {
  const { t } = useTranslation('gaps')
  const { language } = useWorld()
  return (
    <RegionGrid
      testId="regions"
      country={country}
      size={{ rows: lines.length, columns: rules.length }}
      heads={
        <>
          <UprightHead text={t('areas')} />
          <UprightHead text={t('openWishes')} wish />
          {rules.map((rule) => (
            <UprightHead key={rule.id} text={rule.title[language]} title={rule.question[language]} />
          ))}
        </>
      }
      rows={(cell) =>
        lines.map((line, r) => (
          <tr key={line.territory.id}>
            <RegionName line={line} />
            <td className={css.number}>{line.columns === 0 ? '–' : line.columns}</td>
            <Wishes count={line.openWishes} />
            {rules.map((rule, c) => (
              <RegionCell key={rule.id} line={line} rule={rule} stop={cell(r, c)} />
            ))}
          </tr>
        ))
      }
    />
  )
}

function RegionName({ line }: { line: Line }): JSX.Element {
  const { region } = useWorld()
  const open = useOpenRegion()
  return (
    <th scope="row" data-chosen={line.territory.id === region || undefined}>
      <button type="button" className={css.region} onClick={() => open(line.territory.id)}>
        <Name of={line.territory} inline />
      </button>
    </th>
  )
}

interface RegionCellProps {
  line: Line
  rule: Rule
  stop: ReturnType<Walk['cell']>
}

/** How many of the region's areas have it; of a question about the region itself, its mark. */
function RegionCell({ line, rule, stop }: RegionCellProps): JSX.Element {
  const { t } = useTranslation('gaps')
  const { names, language } = useWorld()
  const { set } = useGaps()
  const words = useShareWords()
  const open = useOpenRegion()
  const share = line.shares.find(({ ruleId }) => ruleId === rule.id)
  const subject = nameIn(line.territory, names, language).main.text
  const said = words(share)
  const cell = `${rule.id}|${line.territory.id}`
  return (
    <td>
      <button
        type="button"
        className={css.cell}
        data-cell={cell}
        {...stop}
        aria-label={t('cellName', { subject, rule: rule.title[language], words: said })}
        title={said}
        onClick={() => {
          if (rule.subject === 'territory' && share !== undefined) set({ cell }, true)
          else open(line.territory.id, rule)
        }}
      >
        {share === undefined ? (
          <CellShapeMark shape="na" />
        ) : (
          <ShareMark share={share} own={rule.subject === 'territory'} />
        )}
      </button>
    </td>
  )
}

/** Of a question about the region itself: its one cell is in the first of these states that has any. */
const ownShapes = [
  ['covered', 'covered'],
  ['indicated', 'planned'],
  ['gaps', 'gap'],
  ['noneRecorded', 'none'],
] as const

function ShareMark({ share, own }: { share: Share; own: boolean }): JSX.Element {
  const { covered, indicated, gaps, cells } = share
  if (own) return <CellShapeMark shape={ownShapes.find(([state]) => share[state] > 0)?.[1] ?? 'nodata'} />
  if (covered + indicated + gaps === 0) return <CellShapeMark shape="nodata" />
  return (
    <span className={css.share} data-deep={Math.ceil((covered / cells) * 4)}>
      <b>{covered}</b>
      <ShareBar covered={covered} indicated={indicated} gaps={gaps} of={cells} />
    </span>
  )
}

function Wishes({ count }: { count: number | null }): JSX.Element {
  const { t } = useTranslation('gaps')
  const words = count === null || count === 0 ? t('noWishes') : t('wishes', { count })
  return (
    <td className={css.wishes} title={words}>
      {count !== null && count > 0 ? <CellShapeMark shape="gap" /> : <CellShapeMark shape="nodata" />}
      {count !== null && count > 0 && <b aria-hidden="true">{count}</b>}
      <span className="visually-hidden">{words}</span>
    </td>
  )
}

/** Goes to a region's own table, on the group of a rule. */
function useOpenRegion(): (id: string, rule?: Rule) => void {
  const navigate = useNavigate()
  return (id, rule) => {
    lastRegion.set(id)
    const part = rule?.subject === 'area' && rule.group !== 'other' ? rule.group : undefined
    void navigate({
      to: '/gaps',
      search: (old) => ({ ...old, region: id, by: undefined, cell: undefined, find: undefined, sort: undefined, part }),
    })
  }
}
