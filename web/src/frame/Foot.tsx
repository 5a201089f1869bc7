import { Tooltip } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { AboutDocument } from '../../generated/operations.ts'
import { useAnswer } from '../ui/use-answer.ts'
import css from './foot.module.css'

/** Names the product and the data on every page, and says when newer data lies ready. */
export function Foot(): JSX.Element {
  const { t } = useTranslation()
  const { data, waiting } = useAnswer(AboutDocument, {})
  const about = data?.about
  return (
    <footer className={css.foot}>
      <span>
        {t('product')} {about?.version}
      </span>
      <span>
        {about ? dataWords(about.dataVersion) : waiting ? t('footLoading') : t('footNoData')}
        {about?.newerData !== undefined && about.newerData !== null && (
          <Tooltip label={about.newerData} multiline w={320}>
            <button type="button" className={css.newer}>
              {t('footNewer')}
            </button>
          </Tooltip>
        )}
      </span>
      <a href="/graphiql">{t('footApi')}</a>
    </footer>
  )

  function dataWords(version: string | null): string {
    return version === null ? t('footNoData') : t('footData', { version })
  }
}
