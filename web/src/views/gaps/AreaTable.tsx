import { useState, type JSX, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { singleKeys } from '../../app/settings.ts'
import { useWorld } from '../../app/world.ts'
import { ShareBar } from '../../encoding/ShareBar.tsx'
import { nameIn } from '../../ui/names.ts'
import { WalkedBody } from '../../ui/WalkedBody.tsx'
import { AreaName } from './AreaName.tsx'
import { AreaCell } from './AreaCell.tsx'
import { cellOf, type AreaMatrix, type AreaRow, type Rule } from './facts.ts'
import { nextWhere, stepTo, type Place } from './grid.ts'
import { RuleHeads } from './RuleHeads.tsx'
import css from './table.module.css'
import { useCellWords } from './use-cell-words.ts'
import { useGaps } from './use-gaps.ts'

interface AreaTableProps {
  matrix: AreaMatrix
  rows: readonly AreaRow[]
  rules: readonly Rule[]
  onOpen: (cell: string, keys: boolean) => void
}

/** The matrix as a real table that is walked by keys: one tab stop, each cell a button named in words. */
export function AreaTable({ matrix, rows, rules, onOpen }: AreaTableProps): JSX.Element {
  const { t } = useTranslation('gaps')
  const { names, language } = useWorld()
  const { search } = useGaps()
  const [at, setAt] = useState<Place>([0, 0])
  const [spoken, setSpoken] = useState('')
  const current: Place = [Math.min(at[0], rows.length - 1), Math.min(at[1], rules.length - 1)]
  const keys = useTableKeys({ matrix, rows, rules, current, say: setSpoken })
  const flat = search.sort !== undefined
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="areas">
        <caption className="visually-hidden">
          {t('table')}. {t('tableKeys')}
        </caption>
        <RuleHeads rules={rules} first={t('area')} />
        <WalkedBody onKeyDown={keys}>
          {rows.map((row, r) => (
            <tr
              key={row.id}
              data-depth={flat ? 0 : row.depth}
              data-first={
                !flat && row.depth === 0 && (rows[r - 1]?.depth ?? 0) + (rows[r + 1]?.depth ?? 0) > 0 && r > 0
              }
            >
              <AreaName row={row} rows={matrix.rows} flat={flat} />
              {rules.map((rule, c) => (
                <AreaCell
                  key={rule.id}
                  id={`${rule.id}|${row.id}`}
                  place={[r, c]}
                  cell={cellOf(row, rule)}
                  subject={row.subject === null ? row.id : nameIn(row.subject, names, language).main.text}
                  rule={rule}
                  entry={current[0] === r && current[1] === c}
                  onFocus={setAt}
                  onOpen={onOpen}
                />
              ))}
            </tr>
          ))}
        </WalkedBody>
        <Foot matrix={matrix} rules={rules} />
      </table>
      <p className="visually-hidden" role="status" aria-live="polite">
        {spoken}
      </p>
    </div>
  )
}

interface WalkProps extends Omit<AreaTableProps, 'onOpen'> {
  current: Place
  say: (words: string) => void
}

function useTableKeys({ matrix, rows, rules, current, say }: WalkProps): (event: KeyboardEvent<HTMLElement>) => void {
  const { t } = useTranslation('gaps')
  const { toggle } = useGaps()
  const words = useCellWords()
  const size = { rows: rows.length, columns: rules.length }
  const cellAt = ([r, c]: Place) => {
    const [row, rule] = [rows[r], rules[c]]
    return row && rule && cellOf(row, rule)
  }
  return (event) => {
    const focus = ([r, c]: Place): void =>
      event.currentTarget.querySelector<HTMLElement>(`[data-at="${r}:${c}"]`)?.focus()
    const far = event.ctrlKey || event.metaKey
    const to = stepTo(event.key, current, { ...size, far })
    if (to !== undefined) {
      event.preventDefault()
      focus(to)
      return
    }
    if (far || event.altKey || singleKeys.get() === 'off') return
    if (event.key === 'f') {
      event.preventDefault()
      const next = nextWhere(current, size, (place) => cellAt(place)?.state === 'GAP')
      if (next === undefined) say(t('noGap'))
      else {
        say(t('nextGap', { cell: words(cellAt(next)) }))
        focus(next)
      }
    }
    if (event.key === 'w') {
      event.preventDefault()
      const list = matrix.assumable.find(({ ruleIds }) => ruleIds.includes(rules[current[1]]?.id ?? ''))
      if (list === undefined) say(t('noWhatIf'))
      else toggle(list)
    }
  }
}

function Foot({ matrix, rules }: { matrix: AreaMatrix; rules: readonly Rule[] }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { language } = useWorld()
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('foot', { count: matrix.rows.length })}</th>
        {rules.map((rule) => {
          const share = matrix.shares.find(({ ruleId }) => ruleId === rule.id)
          if (share === undefined) return <td key={rule.id} />
          const words = t('footWords', { ...share, rule: rule.title[language] })
          return (
            <td key={rule.id} title={words}>
              <ShareBar covered={share.covered} indicated={share.indicated} gaps={share.gaps} of={share.cells} />
              <span className="visually-hidden">{words}</span>
              <span aria-hidden="true">{share.covered}</span>
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}
