import { Button } from '@mantine/core'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Bone } from '../../ui/Waiting.tsx'
import { useRegionName } from '../explore/use-region-name.ts'
import { shownRows } from './area-rows.ts'
import { AreaPhone } from './AreaPhone.tsx'
import { AreaTable } from './AreaTable.tsx'
import { CellLegend } from './CellLegend.tsx'
import { Changes, Compare } from './Compare.tsx'
import { ComparedContext } from './compared-context.ts'
import type { AreaMatrix, Cell, Rule } from './facts.ts'
import { FindingDesk } from './FindingDesk.tsx'
import css from './gaps.module.css'
import { Head } from './Head.tsx'
import { Judged } from './Judged.tsx'
import { NoAreas } from './NoAreas.tsx'
import { SaveAreas } from './SaveAreas.tsx'
import { Tools } from './Tools.tsx'
import { useAreaMatrix } from './use-area-matrix.ts'
import { useGaps } from './use-gaps.ts'
import { useThen } from './use-then.ts'
import { WhatIf } from './WhatIf.tsx'

const groups = ['actors', 'activity', 'steering'] as const

/** Areas of the region × rules, with the finding behind the open cell beside them. */
export function AreasView({ rules, phone }: { rules: readonly Rule[]; phone: boolean }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { search, lists, set } = useGaps()
  const region = useRegionName()
  const asked = rules.filter(({ subject }) => subject === 'area')
  const shown = asked
    .filter(({ group }) => search.part === undefined || group === search.part)
    .filter(({ severity }) => search.severity === undefined || severity === search.severity)
  const answer = useAreaMatrix(asked, lists)
  const [byKeys, setByKeys] = useState(false)
  const open = (cell: string, keys: boolean): void => {
    setByKeys(keys)
    set({ cell }, true)
  }
  return (
    <FindingDesk focus={byKeys}>
      <Head
        title={t('titleRegion', { region })}
        lead={answer.data && <Lead matrix={answer.data.gapMatrix} rules={shown} />}
        actions={answer.data && !phone && <SaveAreas matrix={answer.data.gapMatrix} rules={shown} />}
      />
      <Answered answer={answer} what={t('theCells')} skeleton={<Bone height="480px" />}>
        {({ gapMatrix }) =>
          gapMatrix.rows.length === 0 ? (
            <NoAreas region={region} />
          ) : (
            <>
              <Judged matrix={gapMatrix} />
              {phone ? (
                <>
                  <WhatIf matrix={gapMatrix} />
                  <AreaPhone matrix={gapMatrix} rules={shown} onOpen={open} />
                </>
              ) : (
                <Desk matrix={gapMatrix} asked={asked} rules={shown} onOpen={open} />
              )}
            </>
          )
        }
      </Answered>
    </FindingDesk>
  )
}

interface TableProps {
  matrix: AreaMatrix
  rules: readonly Rule[]
  onOpen: (cell: string, keys: boolean) => void
}

function Desk({ matrix, asked, rules, onOpen }: TableProps & { asked: readonly Rule[] }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { search, set } = useGaps()
  const rows = shownRows(matrix.rows, {
    find: search.find ?? '',
    folded: (search.folded ?? '').split(','),
    sort: search.sort,
    rules,
  })
  const then = useThen(asked)
  const compared = then && {
    date: then.date,
    rows: new Set(then.rows.map(({ id }) => id)),
    cells: new Map(then.rows.flatMap((row) => row.cells).map((cell) => [cell.id, cell])),
  }
  const hidden = search.find === undefined ? 0 : matrix.rows.length - rows.length
  return (
    <>
      <WhatIf matrix={matrix} table={{ rows, rules }} />
      <Tools groups={groups} sorts={['order', 'silent', 'open']} find={t('find')}>
        <Compare />
      </Tools>
      {hidden > 0 && (
        <p className={css.hidden} role="status">
          {t('filtered', { count: hidden })}{' '}
          <Button variant="default" size="compact-sm" onClick={() => set({ find: undefined })}>
            {t('showAll')}
          </Button>
        </p>
      )}
      {then && <Changes now={matrix.rows} then={then} />}
      {rules.length === 0 ? (
        <p role="status">{t('noRules')}</p>
      ) : (
        <ComparedContext value={compared}>
          <AreaTable matrix={matrix} rows={rows} rules={rules} onOpen={onOpen} />
        </ComparedContext>
      )}
      <CellLegend />
    </>
  )
}

function Lead({ matrix, rules }: { matrix: AreaMatrix; rules: readonly Rule[] }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { asOf, language } = useWorld()
  const ids = new Set(rules.map(({ id }) => id))
  const cells = matrix.rows.flatMap((row) => row.cells).filter(({ ruleId }) => ids.has(ruleId))
  const count = (state: Cell['state'], assumed = false) =>
    cells.filter((cell) => cell.state === state && cell.assumed === assumed).length
  const [gaps, more] = [count('GAP'), count('GAP', true)]
  const silent = count('NONE_RECORDED') + count('NO_DATA')
  const found = t('leadGaps', { count: gaps })
  return (
    <>
      {t('leadRegion', {
        areas: t('leadAreas', { count: matrix.rows.length }),
        rules: t('leadRules', { count: rules.length }),
        gaps: more === 0 ? found : t('leadWhatIf', { gaps: found, more }),
        silent: silent === 0 ? '' : t('leadSilent', { count: silent }),
        date: showDate(asOf, language),
      })}
    </>
  )
}
