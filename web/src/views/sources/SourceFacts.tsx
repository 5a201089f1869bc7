import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { useThingWords } from '../../ui/thing-words.ts'
import { isWebAddress } from '../../ui/web-address.ts'
import type { SourceData } from './source-data.ts'
import card from './side-card.module.css'

/** What is known of a source itself. */
export function SourceFacts({ source }: { source: SourceData }): JSX.Element {
  const { t } = useTranslation('sources')
  const { language } = useWorld()
  const words = useThingWords()
  return (
    <section className={`card ${card.card ?? ''}`}>
      <h2>{t('factsTitle')}</h2>
      <dl className={card.facts}>
        <dt>{t('publisher')}</dt>
        <dd>{source.publisher}</dd>
        <dt>{t('date')}</dt>
        <dd>{source.published === null ? t('noDate') : showDate(source.published, language)}</dd>
        {source.kind !== null && (
          <>
            <dt>{t('kind')}</dt>
            <dd>{words.kindName(source.kind)}</dd>
          </>
        )}
        {source.url !== null && (
          <>
            <dt>{t('address')}</dt>
            <dd>
              {isWebAddress(source.url) ? (
                <a href={source.url} target="_blank" rel="noreferrer">
                  {source.url}
                </a>
              ) : (
                source.url
              )}
            </dd>
          </>
        )}
        {source.licence !== null && (
          <>
            <dt>{t('licence')}</dt>
            <dd>{source.licence}</dd>
          </>
        )}
        {source.basedOn !== null && (
          <>
            <dt>{t('basedOn')}</dt>
            <dd>
              <Link to="/sources" search={{ source: source.basedOn.id }}>
                {source.basedOn.title}
              </Link>
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}
