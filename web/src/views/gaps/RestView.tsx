import { Button } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { GapRestDocument } from '../../../generated/operations.ts'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { Answered } from '../../ui/Answered.tsx'
import { fold } from '../../ui/fold.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { Bone } from '../../ui/Waiting.tsx'
import { useRegionName } from '../explore/use-region-name.ts'
import { CellLegend } from './CellLegend.tsx'
import type { Rule } from './facts.ts'
import { FindingDesk } from './FindingDesk.tsx'
import css from './gaps.module.css'
import { Head } from './Head.tsx'
import { byRule, type RestFinding } from './rest.ts'
import { RestRules } from './RestRules.tsx'
import { SaveRest } from './SaveRest.tsx'
import { Tools } from './Tools.tsx'
import { useGaps } from './use-gaps.ts'
import { useSubjectName } from './use-subject-name.ts'

/** What is asked of the region itself and of its couplings, bottlenecks, measures, goals: of all that is no area. */
export function RestView({ rules }: { rules: readonly Rule[] }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { region: id, asOf, language } = useWorld()
  const { search, lists } = useGaps()
  const region = useRegionName()
  const name = useSubjectName()
  const asked = rules.filter(({ subject }) => subject !== 'area')
  const shown = asked.filter(({ severity }) => search.severity === undefined || severity === search.severity)
  const answer = useAnswer(GapRestDocument, {
    territories: [id],
    rules: asked.map((rule) => rule.id),
    asOf,
    assume: lists.map(({ relation, kinds }) => ({ relation, kinds: [...kinds] })),
  })
  const text = fold(search.find ?? '')
  const found = (findings: readonly RestFinding[]): RestFinding[] =>
    findings.filter((finding) => fold(name(finding)).includes(text))
  const all = answer.data?.findings.edges.map(({ node }) => node) ?? []
  const total = answer.data?.findings.totalCount ?? 0
  const rows = byRule(shown, found(all))
  const count = rows.reduce((sum, { findings }) => sum + findings.length, 0)
  return (
    <FindingDesk>
      <Head
        title={t('titleRest', { region })}
        lead={t('leadRest', { date: showDate(asOf, language) })}
        actions={answer.data && <SaveRest asked={rows} />}
      />
      <Tools groups={[]} sorts={['order']} find={t('findRest')} />
      <Answered answer={answer} what={t('theCells')} skeleton={<Bone height="480px" />}>
        {() => (
          <>
            {all.length > count && <Hidden count={all.length - count} />}
            {all.length === 0 ? <p role="status">{t('restNone')}</p> : <RestRules asked={rows} />}
            {total > all.length && <p role="status">{t('restCut', { shown: all.length, count: total })}</p>}
            <CellLegend />
          </>
        )}
      </Answered>
    </FindingDesk>
  )
}

function Hidden({ count }: { count: number }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { set } = useGaps()
  return (
    <p className={css.hidden} role="status">
      {t('restHidden', { count })}{' '}
      <Button variant="default" size="compact-sm" onClick={() => set({ find: undefined, severity: undefined })}>
        {t('showAll')}
      </Button>
    </p>
  )
}
