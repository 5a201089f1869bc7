import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import css from './editor.module.css'
import type { Finding } from './facts.ts'
import { fixKey } from './keys.ts'
import { lineOf } from './place.ts'
import type { Schema } from './schema.ts'
import { useFindingWords } from './use-finding-words.ts'

interface FindingBarProps {
  statement: string
  finding: Finding
  /** How many there are in all. */
  count: number
  schema: Schema
  onFix: () => void
  onNext: () => void
}

/** The finding at the caret: where it is, what is wrong, what was likely meant. */
export function FindingBar({ statement, finding, count, schema, onFix, onNext }: FindingBarProps): JSX.Element {
  const { t } = useTranslation('query')
  const words = useFindingWords(schema)
  const known = words.known(finding)
  const fixable = finding.instead !== undefined || finding.kind === 'command'
  return (
    <div className={css.finding} data-kind={finding.kind} data-testid="finding">
      <IconAlertTriangle size={17} stroke={1.75} aria-hidden="true" />
      <p role="status">
        <strong>
          {t('inLine', { line: lineOf(statement, finding.from) })} {words.what(finding)}
        </strong>{' '}
        {finding.instead !== undefined && (
          <>
            {t('didYouMean')} <em>{finding.instead}</em>
            {known !== undefined && ` (${known})`}?
          </>
        )}
      </p>
      {count > 1 && (
        <Button variant="subtle" size="compact-sm" onClick={onNext} aria-keyshortcuts="F8">
          {t('nextFinding', { count })}
        </Button>
      )}
      {fixable && (
        <Button variant="default" onClick={onFix} aria-keyshortcuts="Control+. Meta+." title={fixKey}>
          {t(finding.kind === 'command' ? 'takeOut' : 'fix')}
        </Button>
      )}
    </div>
  )
}
