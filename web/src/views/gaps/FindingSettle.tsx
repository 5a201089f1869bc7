import { Button } from '@mantine/core'
import { IconAffiliate } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { PossibleTypesDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { AddToWorkshop } from '../../decisions/AddToWorkshop.tsx'
import { CodeBox } from '../../ui/CodeBox.tsx'
import { nameIn, type Named } from '../../ui/names.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { AddStatement } from '../../writing/AddStatement.tsx'
import { ClaimCoverage } from '../../writing/ClaimCoverage.tsx'
import { exploreThing } from '../explore-link.ts'
import { linkPair } from '../links-link.ts'
import type { Finding } from './facts.ts'
import css from './finding.module.css'
import { useListWords } from './use-list-words.ts'

/** What would close it, the two moves that settle the cell, its statement, and the way to Explore. */
export function FindingSettle({ finding }: { finding: Finding }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { language } = useWorld()
  const { rule, cell, subject, pair } = finding
  const [one, other] = pair
  const [territory] = finding.territories
  const things = [...(subject === null ? pair : [subject]), ...finding.matches.map(({ thing }) => thing)]
  const ids = [...new Set(things.map(({ id }) => id))].slice(0, 12)
  return (
    <>
      <section className={css.section}>
        <h3>{t('wouldClose')}</h3>
        <p>{rule.closes[language]}</p>
        {cell.state !== 'COVERED' && <Moves finding={finding} />}
      </section>
      <section className={css.section}>
        <details className={css.more}>
          <summary>{t('cypher')}</summary>
          <CodeBox code={finding.cypher} />
          <h4>{t('parameters')}</h4>
          <CodeBox code={finding.parameters} />
        </details>
      </section>
      <footer className={css.foot}>
        <Link {...exploreThing(...ids)}>
          <IconAffiliate size={17} stroke={1.75} aria-hidden="true" />
          {t('openInExplore')}
        </Link>
        {one !== undefined && other !== undefined && territory !== undefined && (
          <Link {...linkPair(territory.id, one.id, other.id)} className={css.aside}>
            {t('openInLinks')}
          </Link>
        )}
      </footer>
    </>
  )
}

/** A pair is talked about as the candidate that it is, so that the workshop finds what speaks for it. */
function ForWorkshop({ finding: { rule, subject, pair } }: { finding: Finding }): JSX.Element {
  const { names, language } = useWorld()
  const name = (of: Named): string => nameIn(of, names, language).main.text
  const ids = pair.map(({ id }) => id)
  return subject === null ? (
    <AddToWorkshop subject={['areas', ...ids.toSorted()].join('|')} label={pair.map(name).join(' × ')} />
  ) : (
    <AddToWorkshop subject={`gap|${rule.id}|${subject.id}`} label={`${name(subject)}: ${rule.title[language]}`} />
  )
}

function Moves({ finding }: { finding: Finding }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { asOf, names, language } = useWorld()
  const words = useListWords()
  const [open, setOpen] = useState<'add' | 'claim'>()
  const { rule, cell, subject } = finding
  const { relation, kinds } = rule
  const [territory] = finding.territories
  const silent = cell.state === 'NONE_RECORDED' || cell.state === 'NO_DATA' || cell.assumed
  const close = (): void => setOpen(undefined)
  return (
    <div className={css.moves}>
      <Button variant="default" onClick={() => setOpen('add')}>
        {t('addMissing')}
      </Button>
      <Prefilled finding={finding} opened={open === 'add'} onClose={close} />
      <ForWorkshop finding={finding} />
      {silent && relation !== null && territory !== undefined && subject !== null && (
        <>
          <Button variant="default" onClick={() => setOpen('claim')}>
            {t('claimComplete')}
          </Button>
          <ClaimCoverage
            lists={[{ relation, kinds, words: words.full({ relation, kinds }) }]}
            territory={{ id: territory.id, name: nameIn(territory, names, language).main.text }}
            from={asOf}
            opened={open === 'claim'}
            onClose={close}
          />
        </>
      )}
    </div>
  )
}

/** The form for a statement with the subject and the relation that the rule asks for already in it. */
function Prefilled({
  finding,
  opened,
  onClose,
}: {
  finding: Finding
  opened: boolean
  onClose: () => void
}): JSX.Element | null {
  const { data } = useAnswer(PossibleTypesDocument, {})
  const { rule, subject } = finding
  const ends = data?.graphSchema.types.find(({ type }) => type === rule.relation)?.ends ?? []
  if (data === undefined) return null
  const at = subject?.label
  const end = ends.some(({ to }) => to === at) ? 'to' : ends.some(({ from }) => from === at) ? 'from' : undefined
  const start = end === undefined || subject === null ? {} : { [end]: subject }
  // The form keeps what is typed into it, so it is made when what it starts with is known.
  return (
    <AddStatement
      opened={opened}
      onClose={onClose}
      {...(rule.relation === null ? {} : { type: rule.relation })}
      {...start}
      stay
    />
  )
}
