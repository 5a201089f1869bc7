import { IconListDetails } from '@tabler/icons-react'
import { useMemo, useRef, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useTitle } from '../../ui/use-title.ts'
import type { EditorHandle } from './editor/facts.ts'
import { useSchema } from './editor/use-schema.ts'
import { EditorCard } from './EditorCard.tsx'
import { ParameterFields } from './form/ParameterFields.tsx'
import { HeldRun } from './HeldRun.tsx'
import { LibraryPane } from './library/LibraryPane.tsx'
import css from './query.module.css'
import { Results } from './results/Results.tsx'
import { History, LastRuns } from './run/EarlierRuns.tsx'
import { Failure } from './run/Failure.tsx'
import { Notices } from './run/Notices.tsx'
import { parameterNames } from './run/parameter-names.ts'
import { RunLine } from './run/RunLine.tsx'
import { toldFindings } from './run/told.ts'
import { useRunner } from './run/use-runner.ts'
import { RunButton } from './RunButton.tsx'
import { SaveMenu } from './save/SaveMenu.tsx'
import { TabStrip } from './TabStrip.tsx'
import { useAddress } from './use-address.ts'
import { useFirstRun } from './use-first-run.ts'
import { useMend } from './use-mend.ts'
import { useRunKeys } from './use-run-keys.ts'
import { useTabWords } from './use-tab-words.ts'
import { useWorkbench } from './use-workbench.ts'

/** The workbench: a question as a form, its Cypher, and what the graph answers. */
export function Query(): JSX.Element {
  const { t } = useTranslation('query')
  const [listed, setListed] = useState(false)
  return (
    <div className={css.view} data-fills>
      <button type="button" className={css.lists} onClick={() => setListed(!listed)} aria-expanded={listed}>
        <IconListDetails size={17} stroke={1.75} aria-hidden="true" />
        {t('questions')}
      </button>
      <aside className={css.side} aria-label={t('questions')} data-open={listed || undefined}>
        <LibraryPane history={<History onChosen={() => setListed(false)} />} onChosen={() => setListed(false)} />
        <LastRuns />
      </aside>
      <Desk />
    </div>
  )
}

function Desk(): JSX.Element {
  const { t } = useTranslation('query')
  const arrival = useAddress()
  const { active } = useWorkbench()
  const { title, description } = useTabWords(active)
  const editor = useRef<EditorHandle>(null)
  const runner = useRunner()
  const schema = useSchema()
  const mend = useMend(editor)
  useRunKeys(runner)
  useFirstRun(runner)
  useTitle(title)
  const { run } = runner
  const told = useMemo(() => toldFindings(run, active.statement), [run, active.statement])
  return (
    <div className={css.work}>
      <TabStrip />
      {arrival.missing !== undefined && (
        <Notice tone="warn" title={t('noSuchQuestion', { id: arrival.missing })}>
          {t('noSuchQuestionText')}
        </Notice>
      )}
      {arrival.error !== undefined && <ErrorState error={arrival.error} />}
      <header className={css.head}>
        <h1>{title}</h1>
        {description !== undefined && description !== '' && <p>{description}</p>}
      </header>
      <div className={css.controls}>
        <ParameterFields names={parameterNames(active.statement)} onRun={() => runner.start()} />
        <div className={css.actions}>
          <SaveMenu />
          <RunButton runner={runner} />
        </div>
      </div>
      <EditorCard ref={editor} runner={runner} schema={schema} told={told} />
      <HeldRun runner={runner} />
      <RunLine run={run} />
      {run?.failure != null && <Failure failure={run.failure} />}
      {run?.end != null && (run.rows.length > 0 || run.end.notices.length > 1) && (
        <Notices notices={run.end.notices} onFix={mend} />
      )}
      <Results runner={runner} onFix={mend} />
    </div>
  )
}
