import { Combobox } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useThingWords } from '../../ui/thing-words.ts'
import type { Pattern } from './use-patterns.ts'
import css from './add-field.module.css'

/** One way in which things are tied, in words, with how many things it brings. */
export function AddPattern({
  pattern,
  region,
  value,
}: {
  pattern: Pattern
  region: string
  value: string
}): JSX.Element {
  const { t } = useTranslation('add')
  const words = useThingWords()
  const { from, type, to, totalCount, ids } = pattern
  const kind = (name: string): string => words.labelOrKind(name).toLowerCase()
  return (
    <Combobox.Option value={value} className={css.pattern ?? ''}>
      <span>{t('inRegion', { pattern: `${kind(from)} ${words.type(type)} ${kind(to)}`, region })}</span>
      <span className={css.kind}>
        {ids.length < totalCount
          ? t('firstThings', { number: ids.length, total: totalCount })
          : t('things', { count: totalCount })}
      </span>
    </Combobox.Option>
  )
}
