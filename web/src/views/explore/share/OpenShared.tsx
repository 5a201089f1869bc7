import { IconLinkOff } from '@tabler/icons-react'
import { Link, useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { SharedViewDocument } from '../../../../generated/operations.ts'
import { useWorld } from '../../../app/world.ts'
import type { Log } from '../../../graph/log.ts'
import { UnreadableLog } from '../../../graph/log-schema.ts'
import { readShared } from '../../../graph/shared.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { useAnswer } from '../../../ui/use-answer.ts'
import { keepLog } from '../kept-logs.ts'

/** A view that the server keeps, on its way; or why it does not open. */
export function OpenShared({ id }: { id: string }): JSX.Element {
  const { t } = useTranslation('share')
  const answer = useAnswer(SharedViewDocument, { id })
  return (
    <Answered answer={answer} what={t('theView')}>
      {({ view }) => (view === null ? <NoSuchView id={id} /> : <Read id={id} content={view.content} />)}
    </Answered>
  )
}

function Read({ id, content }: { id: string; content: string }): JSX.Element {
  const log = logIn(content)
  return log instanceof UnreadableLog ? (
    <NoView problem="unreadable" where={log.message} />
  ) : (
    <Begin id={id} log={log} />
  )
}

/** Begins a log with the view, in the region and on the day that it is of; its address stays that of the view. */
function Begin({ id, log }: { id: string; log: Log }): JSX.Element {
  const { asOf: today } = useWorld()
  const router = useRouter()
  const begin = useEffectEvent(() => {
    const asOf = log.base.asOf ?? today
    const explore = keepLog({ ...log, base: { ...log.base, asOf } }, undefined)
    const search = { region: log.region, asOf, view: id }
    void router.navigate({ to: '/explore', search, state: { explore }, replace: true })
  })
  useEffect(() => begin(), [])
  return <></>
}

/** An id that could never have been one is a link that was cut or mistyped. */
function NoSuchView({ id }: { id: string }): JSX.Element {
  return <NoView problem={/^view:[0-9a-f]{32}$/.test(id) ? 'unknown' : 'damaged'} where={id} />
}

function NoView({ problem, where }: { problem: 'unknown' | 'damaged' | 'unreadable'; where: string }): JSX.Element {
  const { t } = useTranslation('share')
  return (
    <Empty
      icon={<IconLinkOff size={24} stroke={1.75} />}
      title={t(`${problem}Title`)}
      actions={
        <Link to="/explore" search={{}}>
          {t('toRegion')}
        </Link>
      }
    >
      <p>{t(`${problem}Text`)}</p>
      <code>{where}</code>
    </Empty>
  )
}

function logIn(content: string): Log | UnreadableLog {
  try {
    return readShared(content)
  } catch (error) {
    if (error instanceof UnreadableLog) return error
    throw error
  }
}
