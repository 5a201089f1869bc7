import { IconGitCompare } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useId, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { DisagreementTableFragment } from '../../../generated/operations.ts'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { Name } from '../../ui/Name.tsx'
import { useThingWords } from '../../ui/thing-words.ts'
import { exploreThing } from '../explore-link.ts'
import css from './disagreements.module.css'
import card from './side-card.module.css'

/** Sources × things: a dot where a source names the thing, a dash where it is silent. */
export function Disagreements({
  disagreements,
}: {
  disagreements: readonly DisagreementTableFragment[]
}): JSX.Element | null {
  const { t } = useTranslation('sources')
  if (disagreements.length === 0) return null
  return (
    <>
      {disagreements.map((one) => (
        <section key={one.id} className={`card ${card.card ?? ''}`}>
          <h2>
            <IconGitCompare className={css.icon} size={20} stroke={1.75} aria-hidden="true" />
            {t('disagree')}
          </h2>
          <Table of={one} />
          <p className={card.small}>{t('disagreeText')}</p>
          <div className={card.actions}>
            <Link {...exploreThing(one.subject.id)}>{t('openInExplore')}</Link>
          </div>
        </section>
      ))}
    </>
  )
}

function Table({ of }: { of: DisagreementTableFragment }): JSX.Element {
  const { t } = useTranslation('sources')
  const { language } = useWorld()
  const words = useThingWords()
  const id = useId()
  const total = of.sources.length
  return (
    <div className={css.scroll} role="region" aria-labelledby={id}>
      <p id={id} className={css.question}>
        <Name of={of.subject} inline /> <span>({words.type(of.type)})</span>
      </p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('disagreeSource')}</th>
            {of.things.map(({ thing, statements }) => (
              <th key={thing.id} scope="col" data-differs={statements.length < total || undefined}>
                <Name of={thing} inline />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.sources.map((source) => (
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
              {of.things.map(({ thing, statements }) => {
                const said = statements.find((statement) => statement.source.id === source.id)
                return (
                  <td key={thing.id} data-differs={statements.length < total || undefined}>
                    {said === undefined ? (
                      <span>
                        <span aria-hidden="true">–</span>
                        <span className="visually-hidden">{t('disagreeSilent')}</span>
                      </span>
                    ) : (
                      <Link to="/statement/$id" params={{ id: said.id }} className={css.said}>
                        <span aria-hidden="true">●</span>
                        <span className="visually-hidden">{t('disagreeNames')}</span>
                      </Link>
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
            {of.things.map(({ thing, statements }) => (
              <td key={thing.id} data-differs={statements.length < total || undefined}>
                {t('disagreeOf', { count: statements.length, total })}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
