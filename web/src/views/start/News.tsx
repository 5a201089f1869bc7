import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { StartNewsDocument, type StartNewsQuery, type StatementType } from '../../../generated/operations.ts'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Name } from '../../ui/Name.tsx'
import { ThingMark } from '../../ui/ThingMark.tsx'
import { useThingWords } from '../../ui/thing-words.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import css from './news.module.css'

const placing = new Set<StatementType>(['LOCATED_IN', 'IN_COUNTRY', 'PART_OF', 'ABOUT_THEME'])

type Item = StartNewsQuery['statistics']['news'][number]

/** The newest sources with what they state, first thing first. */
export function News(): JSX.Element {
  const { t } = useTranslation('start')
  const { asOf } = useWorld()
  const answer = useAnswer(StartNewsDocument, { asOf })
  return (
    <section className={`card ${css.card ?? ''}`} aria-labelledby="news-title">
      <h2 id="news-title">
        {t('news')} <small>{t('newsBy')}</small>
      </h2>
      <Answered answer={answer} what={t('newsWhat')}>
        {({ statistics: { news } }) =>
          news.length === 0 ? (
            <p>{t('newsNone')}</p>
          ) : (
            <ul>
              {news.map((item) => (
                <li key={item.source.id}>
                  <NewsItem item={item} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  )
}

function NewsItem({ item: { source, statements } }: { item: Item }): JSX.Element {
  const { t } = useTranslation('start')
  const { language } = useWorld()
  const words = useThingWords()
  // Where something lies or what it is about says least about what is new.
  const first = statements.find(({ type }) => !placing.has(type)) ?? statements[0]
  const from = first?.from
  return (
    <>
      <ThingMark thing={from ?? { label: 'Source' }} />
      <div>
        {first && (
          <p>
            <Link to="/statement/$id" params={{ id: first.id }} className={css.said}>
              <strong>
                <Name of={first.from} inline />
              </strong>{' '}
              {words.type(first.type)} <Name of={first.to} inline />
            </Link>
            {statements.length > 1 && (
              <span className={css.more}>, {t('newsMore', { count: statements.length - 1 })}</span>
            )}
          </p>
        )}
        <p className={css.source}>
          <Link to="/sources" search={{ source: source.id }} title={source.name}>
            {source.publisher}
          </Link>
          {source.published !== null && `, ${showDate(source.published, language)}`}
        </p>
      </div>
    </>
  )
}
