import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { cellMark, isWanting } from '../../encoding/cell.ts'
import { CellMark } from '../../encoding/CellMark.tsx'
import { useRoving } from '../../ui/use-roving.ts'
import type { Asked, RestFinding } from './rest.ts'
import css from './rest.module.css'
import { useCellWords } from './use-cell-words.ts'
import { useGaps } from './use-gaps.ts'
import { useSubjectName } from './use-subject-name.ts'

/** Each rule with what it asks and of what, walked by arrows as one list. */
export function RestRules({ asked }: { asked: readonly Asked[] }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { language } = useWorld()
  const roving = useRoving(asked.reduce((sum, { findings }) => sum + findings.length, 0))
  let index = 0
  return (
    // The list only walks; what it holds are buttons.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions
    <div className={css.rules} onKeyDown={roving.container.onKeyDown} data-testid="rest">
      {asked.map(({ rule, findings }) => (
        <section key={rule.id} className={`card ${css.rule ?? ''}`} aria-labelledby={`rule-${rule.id}`}>
          <h2 id={`rule-${rule.id}`}>
            {rule.title[language]} <small>{t('panelSeverity', { severity: t(`severity_${rule.severity}`) })}</small>
          </h2>
          <p>{rule.question[language]}</p>
          <ul>
            {findings.map((finding) => (
              <li key={finding.id}>
                <FindingRow finding={finding} stop={roving.item(index++)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface FindingRowProps {
  finding: RestFinding
  stop: ReturnType<ReturnType<typeof useRoving>['item']>
}

function FindingRow({ finding, stop }: FindingRowProps): JSX.Element {
  const words = useCellWords()
  const name = useSubjectName()
  const { search, set } = useGaps()
  return (
    <button
      type="button"
      {...stop}
      className={css.finding}
      data-cell={finding.id}
      data-wanting={isWanting(cellMark(finding.cell).shape) || undefined}
      aria-current={search.cell === finding.id || undefined}
      onClick={() => set({ cell: finding.id }, true)}
    >
      <CellMark cell={finding.cell} />
      <span>{name(finding)}</span>
      <small>{words(finding.cell)}</small>
    </button>
  )
}
