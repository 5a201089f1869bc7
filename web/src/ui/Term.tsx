import { Tooltip } from '@mantine/core'
import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { en } from '../languages/glossary/en.ts'
import css from './term.module.css'

/** A field term that explains itself on hover and focus. */
export function Term({ of, children }: { of: keyof typeof en; children: ReactNode }): JSX.Element {
  const { t } = useTranslation('glossary')
  return (
    <Tooltip label={t(of)} multiline w={280} withArrow>
      <button type="button" className={css.term}>
        {children}
      </button>
    </Tooltip>
  )
}
