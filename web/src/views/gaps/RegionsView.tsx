import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { GapRegionsDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { Answered } from '../../ui/Answered.tsx'
import { fold } from '../../ui/fold.ts'
import { nameIn } from '../../ui/names.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { Bone } from '../../ui/Waiting.tsx'
import { byCountry } from './by-country.ts'
import type { Line, Rule } from './facts.ts'
import { FindingDesk } from './FindingDesk.tsx'
import css from './gaps.module.css'
import { Head } from './Head.tsx'
import { RegionCards } from './RegionCards.tsx'
import { RegionLegend } from './RegionLegend.tsx'
import { RegionTable } from './RegionTable.tsx'
import { SaveRegions } from './SaveRegions.tsx'
import { Tools } from './Tools.tsx'
import { useGaps } from './use-gaps.ts'

const groups = ['actors', 'activity', 'steering', 'territory'] as const

/** Regions × rules, a table for each country: how many of a region's areas have it, and its open wishes. */
export function RegionsView({ rules }: { rules: readonly Rule[] }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { asOf } = useWorld()
  const { search, lists } = useGaps()
  const asked = rules.filter(({ subject }) => subject === 'area' || subject === 'territory' || subject === 'pair')
  const shown = asked
    .filter(({ subject }) => subject !== 'pair')
    .filter(({ group }) => search.part === undefined || group === search.part)
    .filter(({ severity }) => search.severity === undefined || severity === search.severity)
  const answer = useAnswer(GapRegionsDocument, {
    rules: asked.map(({ id }) => id),
    asOf,
    assume: lists.map(({ relation, kinds }) => ({ relation, kinds: [...kinds] })),
  })
  return (
    <FindingDesk>
      <Head
        title={t('titleAll')}
        lead={t('leadAll')}
        actions={answer.data && <SaveRegions lines={answer.data.gapMatrix.territories} rules={shown} />}
      />
      <Tools groups={groups} sorts={['name', 'open']} find={t('findRegion')} />
      <Answered answer={answer} what={t('theCells')} skeleton={<Bone height="620px" />}>
        {({ gapMatrix }) => (
          <>
            <RegionLegend />
            <Tables lines={gapMatrix.territories} rules={shown} />
            <RegionCards lines={gapMatrix.territories} rules={shown} />
          </>
        )}
      </Answered>
    </FindingDesk>
  )
}

function Tables({ lines, rules }: { lines: readonly Line[]; rules: readonly Rule[] }): JSX.Element {
  const { names, language } = useWorld()
  const { search } = useGaps()
  const text = fold(search.find ?? '')
  const name = (line: Line): string => nameIn(line.territory, names, language).main.text
  const found = lines
    .filter(({ territory }) => fold(`${territory.name} ${territory.nameEn ?? ''}`).includes(text))
    .toSorted((a, b) => name(a).localeCompare(name(b), language))
  const ids = new Set(rules.map(({ id }) => id))
  const sorted = search.sort === 'open' ? found.toSorted((a, b) => openCells(b, ids) - openCells(a, ids)) : found
  return (
    <div className={css.tables}>
      {byCountry(sorted, ({ territory }) => territory.country).map(({ country, members }) => (
        <RegionTable key={country?.id ?? ''} country={country} lines={members} rules={rules} />
      ))}
    </div>
  )
}

function openCells({ shares }: Line, ids: ReadonlySet<string>): number {
  return shares
    .filter(({ ruleId }) => ids.has(ruleId))
    .reduce((sum, { gaps, noneRecorded, noData }) => sum + gaps + noneRecorded + noData, 0)
}
