import { Button } from '@mantine/core'
import { IconHandStop, IconPlayerPlay, IconTableOff } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { runKey } from '../editor/keys.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import type { Notice, Run } from '../run/facts.ts'
import type { Runner } from '../run/use-runner.ts'
import css from './results.module.css'
import { SaveRows } from './SaveRows.tsx'

interface OutcomeProps {
  runner: Runner
  onFix: (subject: string, instead: string) => void
}

/** In the place of rows, where there are none: a sentence that says why. */
export function Outcome({ runner, onFix }: OutcomeProps): JSX.Element {
  const { t } = useTranslation('query')
  const { run } = runner
  return (
    <div className={css.outcome}>
      {run === undefined ? (
        <Empty icon={<IconPlayerPlay size={22} stroke={1.75} />} title={t('nothingRan')}>
          {t('nothingRanText', { key: runKey })}
        </Empty>
      ) : run.ended === null ? (
        <Waiting what={t('theRows')} onStop={() => runner.stop()} />
      ) : run.state === 'stopped' ? (
        <Empty icon={<IconHandStop size={22} stroke={1.75} />} title={t('stopped')}>
          {t('stoppedText')}
        </Empty>
      ) : run.state === 'done' ? (
        <NoRows run={run} onFix={onFix} />
      ) : null}
    </div>
  )
}

/** The heads without rows; a name that does not exist is the likely reason, and says nothing of what there is. */
function NoRows({ run, onFix }: { run: Run; onFix: OutcomeProps['onFix'] }): JSX.Element {
  const { columns, end } = run
  const { t } = useTranslation('query')
  const unknown = end?.notices.find(({ kind, subject }) => kind.startsWith('unknown_') && subject !== null)
  const unknownWords = ({ subject, suggestion }: Notice): string => {
    const meant = suggestion === null ? '' : ` ${t('didYouMeanName', { instead: suggestion })}`
    return t('noRowsUnknown', { subject: subject ?? '' }) + meant
  }
  const noColumns = columns === null || columns.length === 0
  return (
    <>
      {!noColumns && (
        <p className={css.heads}>
          {t('columnsAre', { columns: columns.join(', ') })} <SaveRows run={run} />
        </p>
      )}
      <Empty
        icon={<IconTableOff size={22} stroke={1.75} />}
        title={noColumns ? t('noColumns') : t('rows', { count: 0 })}
        actions={unknown && <Mend notice={unknown} onFix={onFix} />}
      >
        {noColumns
          ? t('noColumnsText')
          : unknown
            ? unknownWords(unknown)
            : end?.limit == null
              ? t('noRowsText')
              : t('noRowsLimit')}
      </Empty>
    </>
  )
}

function Mend({ notice, onFix }: { notice: Notice; onFix: OutcomeProps['onFix'] }): JSX.Element | null {
  const { t } = useTranslation('query')
  const { subject, suggestion } = notice
  if (subject === null || suggestion === null) return null
  return (
    <Button variant="default" onClick={() => onFix(subject, suggestion)}>
      {t('fixTo', { instead: suggestion })}
    </Button>
  )
}
