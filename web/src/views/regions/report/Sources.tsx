import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { isWebAddress } from '../../../ui/web-address.ts'
import { showDate } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { lineOf } from '../../explore/where.ts'
import type { Cited } from './cited.ts'
import css from './report.module.css'

/** The sources by their numbers, with every place that the text cites. */
export function Sources({ cited }: { cited: readonly Cited[] }): JSX.Element {
  const { t } = useTranslation('report')
  const { language } = useWorld()
  return (
    <section className={css.section} data-page>
      <h2>{t('sources')}</h2>
      <p>{t('sourcesText')}</p>
      <ol className={css.sources}>
        {cited.map(({ number, source, locators }) => (
          <li key={source.id} value={number}>
            <span className={css.number}>{number}</span>
            <span>
              <strong lang={source.lang}>{source.title}</strong>. {source.publisher}
              {source.published !== null && `, ${showDate(source.published, language)}`}. <Places locators={locators} />
              {isWebAddress(source.url) ? <a href={source.url}>{source.url}</a> : source.url}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** "Lines 54, 88": lines in their order, other places as they are called. */
function Places({ locators }: { locators: readonly string[] }): JSX.Element | null {
  const { t } = useTranslation('report')
  const lines = locators.flatMap((locator) => lineOf(locator) ?? []).toSorted((a, b) => a - b)
  const others = locators.filter((locator) => lineOf(locator) === null)
  const words = [
    ...(lines.length === 0 ? [] : [t('lines', { count: lines.length, list: lines.join(', ') })]),
    ...others,
  ]
  return words.length === 0 ? null : <>{words.join('; ')}. </>
}
