import { Link } from '@tanstack/react-router'
import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DisagreementTableFragment } from '../../generated/operations.ts'
import { showDate } from '../app/dates.ts'
import { useWorld } from '../app/world.ts'
import { Name } from '../ui/Name.tsx'
import { nameIn } from '../ui/names.ts'
import css from './disagreement-table.module.css'

type Column = DisagreementTableFragment['things'][number]
type Row = DisagreementTableFragment['sources'][number]

interface DisagreementTableProps {
  of: DisagreementTableFragment
  /** Id of what gives the table its name. */
  labelledBy: string
  /** What is looked at: the row of a source, the column of a thing leads; of a subject the columns that differ. */
  about: string
  /** What opens the statement in a column, around its mark. */
  mark: (statementId: string, mark: ReactNode, thingId: string) => JSX.Element
}

/** Sources × things: a dot where a source names the thing, a dash where it is silent. */
export function DisagreementTable({ of, labelledBy, about, mark }: DisagreementTableProps): JSX.Element {
  const { t } = useTranslation('sources')
  const { names: naming, language } = useWorld()
  const names = (source: Row, { thing }: Column): string =>
    t('disagreeNames', { source: source.publisher, thing: nameIn(thing, naming, language).main.text })
  const byDate = of.sources.toSorted((a, b) => (a.published ?? '').localeCompare(b.published ?? ''))
  const sources = leading(byDate, (source) => source.id === about)
  const total = sources.length
  const differs = ({ statements }: Column): boolean => statements.length < total
  const things = leading(of.things, (one) => one.thing.id === about || (of.subject.id === about && differs(one)))
  return (
    <div className={css.scroll} role="region" aria-labelledby={labelledBy}>
      <table className={css.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{t('disagreeSource')}</th>
            {things.map((one) => (
              <th key={one.thing.id} scope="col" data-differs={differs(one) || undefined}>
                <Name of={one.thing} inline />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <th scope="row">
                <Link to="/sources" search={{ source: source.id }} title={source.title}>
                  {source.publisher}
                </Link>{' '}
                <span className={css.which}>
                  {source.title}
                  {source.published !== null && `, ${showDate(source.published, language)}`}
                </span>
              </th>
              {things.map((one) => {
                const said = one.statements.find((statement) => statement.source.id === source.id)
                return (
                  <td key={one.thing.id} data-differs={differs(one) || undefined}>
                    {said === undefined ? (
                      <Mark sign="–" words={t('disagreeSilent')} />
                    ) : (
                      mark(said.id, <Mark sign="●" words={names(source, one)} />, one.thing.id)
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('disagreeNamed')}</th>
            {things.map((one) => (
              <td key={one.thing.id} data-differs={differs(one) || undefined}>
                {t('disagreeOf', { count: one.statements.length, total })}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function Mark({ sign, words }: { sign: string; words: string }): JSX.Element {
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{words}</span>
    </>
  )
}

/** In their order, but for what leads. */
function leading<T>(list: readonly T[], leads: (one: T) => boolean): T[] {
  return list.toSorted((a, b) => Number(leads(b)) - Number(leads(a)))
}
