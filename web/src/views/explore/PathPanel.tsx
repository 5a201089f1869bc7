import { IconCheck, IconLinkOff, IconPlus, IconRoute, IconRouteOff } from '@tabler/icons-react'
import type { JSX, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { KindMark } from '../../encoding/KindMark.tsx'
import { LineMark } from '../../encoding/LineMark.tsx'
import { alongRoute, wayAt, type Way } from '../../graph/route.ts'
import { shortName } from '../../graph/short-name.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { failureFacts, failureOf } from '../../ui/failure.ts'
import { useThingWords } from '../../ui/thing-words.ts'
import { useExploration } from './exploration.ts'
import { focusPicture } from './focus-picture.ts'
import { PathOptions } from './PathOptions.tsx'
import { PathWaysOn } from './PathWaysOn.tsx'
import { useNames } from './use-names.ts'
import { usePathWords } from './use-path-words.ts'
import { useGone } from './share/use-gone.ts'
import type { Paths } from './use-paths.ts'
import detail from './detail.module.css'
import css from './path.module.css'

/** The shortest paths between two things: what was asked, all of them by how sure their weakest step is, what was left out. */
export function PathPanel({ paths }: { paths: Paths }): JSX.Element {
  const { t } = useTranslation('path')
  const { asked, answer } = paths
  const all = useGone()
  // The answer itself may say it first.
  const missing = failureOf(answer.error).code === 'NOT_FOUND' ? failureFacts(answer.error).id : undefined
  const gone = [asked.from, asked.to].filter((id) => all.includes(id) || id === missing)
  return (
    <div className={css.panel} data-testid="path">
      <header className={detail.head}>
        <p className={detail.kind}>
          <IconRoute size={20} stroke={1.75} aria-hidden="true" />
          {t('title')}
        </p>
        <h2 className="visually-hidden">{t('title')}</h2>
        <End id={asked.from} waiting={gone.length === 0} />
        <End id={asked.to} waiting={gone.length === 0} />
        {gone.length === 0 && <PathOptions asked={asked} />}
      </header>
      {gone.length > 0 ? (
        <GoneEnds ids={gone} />
      ) : (
        <Answered answer={answer} what={t('paths')}>
          {() => <Ways paths={paths} />}
        </Answered>
      )}
      {paths.found !== null && <LeftOut paths={paths} />}
    </div>
  )
}

/** A path that was shared or kept, of which an end is not in the graph any more: asking again would not help. */
function GoneEnds({ ids }: { ids: readonly string[] }): JSX.Element {
  const { t } = useTranslation('path')
  const { act, file } = useExploration()
  const close = (): void => {
    act({ type: 'path', path: null })
    focusPicture()
  }
  return (
    <Empty
      icon={<IconLinkOff size={26} stroke={1.75} />}
      title={t('goneEnds', { count: ids.length })}
      actions={
        <button type="button" className={detail.button} onClick={close}>
          {t('closePath')}
        </button>
      }
    >
      {ids.map((id) => file.nameOf(id) ?? id).join(', ')}
    </Empty>
  )
}

/** Where it begins or ends; leads to what is said of that thing. */
function End({ id, waiting }: { id: string; waiting: boolean }): JSX.Element {
  const { act, graph } = useExploration()
  const { name } = usePathWords()
  const words = useThingWords()
  const thing = graph.things.get(id)
  const nameOf = useNames(waiting ? [] : [id])
  return (
    <button type="button" className={css.end} onClick={() => act({ type: 'select', ids: [id] })}>
      {thing !== undefined && <Mark id={id} size={20} />}
      <strong>{thing !== undefined ? name(id) : waiting ? '…' : nameOf(id)}</strong>
      {thing !== undefined && <span>{words.kind(thing)}</span>}
    </button>
  )
}

function Mark({ id, size }: { id: string; size: number }): JSX.Element | null {
  const { graph } = useExploration()
  const thing = graph.things.get(id)
  if (thing === undefined) return null
  return <KindMark label={thing.label} kind={thing.kind} level={thing.level} helix={thing.helix} size={size} />
}

function Ways({ paths }: { paths: Paths }): JSX.Element | null {
  const { t } = useTranslation('path')
  const { act } = useExploration()
  if (paths.found === null) return null
  const { route, more } = paths.found
  const [first] = route.ways
  if (first === undefined) return <NoPath paths={paths} />
  return (
    <section className={detail.section} aria-label={t('paths')}>
      <h3 className={css.count}>
        {t('count', { count: route.ways.length })}
        <span>{t('each', { count: first.statements.length })}</span>
      </h3>
      {/* Every path is a button; arrows are one more way from one to the next. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions */}
      <ol className={css.ways} onKeyDown={walk}>
        {route.ways.map((way, at) => (
          <li key={way.statements.map(({ id }) => id).join(' ')}>
            <WayButton way={way} at={at} />
          </li>
        ))}
      </ol>
      {more && <p className={detail.hint}>{t('more', { count: route.ways.length })}</p>}
      <button type="button" className={detail.button} onClick={() => act({ type: 'add', ids: alongRoute(route).ids })}>
        <IconPlus size={15} stroke={1.75} aria-hidden="true" />
        {t('keep')}
      </button>
    </section>
  )
}

/** Up and down go from path to path; Enter makes one bold. */
function walk(event: KeyboardEvent<HTMLOListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const all = [...event.currentTarget.querySelectorAll('button')]
  event.preventDefault()
  all[all.indexOf(document.activeElement as HTMLButtonElement) + step]?.focus()
}

/** One path as a chain of things; the pieces of line between them say how sure each step is. */
function WayButton({ way, at }: { way: Way; at: number }): JSX.Element {
  const { t: frame } = useTranslation()
  const { view, act, paths } = useExploration()
  const words = useThingWords()
  const { name, sure } = usePathWords()
  const bold = way === wayAt(paths?.found?.route.ways ?? [], view.way)
  return (
    <button type="button" className={css.way} aria-pressed={bold} onClick={() => act({ type: 'way', way: at })}>
      <span className={css.wayHead}>
        <strong>{at + 1}</strong>
        <span className={css.sure} data-tone={way.weakest === 'stated' ? 'stated' : 'other'}>
          {sure(way)}
        </span>
        {bold && <IconCheck size={16} stroke={1.75} aria-hidden="true" />}
      </span>
      <span className={css.chain}>
        {way.ids.map((id, step) => {
          const next = way.statements[step]
          return (
            <span key={id} className={css.link}>
              <Mark id={id} size={14} />
              <span>{shortName(name(id))}</span>
              {next !== undefined && (
                <>
                  <LineMark modality={next.modality} width={16} />
                  <span className="visually-hidden">
                    {words.type(next.type)}, {frame(next.modality)},{' '}
                  </span>
                </>
              )}
            </span>
          )
        })}
      </span>
    </button>
  )
}

function NoPath({ paths }: { paths: Paths }): JSX.Element {
  const { t } = useTranslation('path')
  const { name, searched } = usePathWords()
  const words = useThingWords()
  const { asked, found } = paths
  return (
    <Empty
      icon={<IconRouteOff size={26} stroke={1.75} />}
      title={t('none', { from: name(asked.from), to: name(asked.to), count: asked.maxSteps })}
      actions={<PathWaysOn asked={asked} />}
    >
      {t('searched')}{' '}
      {searched(
        asked,
        (found?.joining ?? []).map((type) => words.type(type)),
      )}
    </Empty>
  )
}

/** Relations that join everything with everything, by name, and whether a path may go over them. */
function LeftOut({ paths }: { paths: Paths }): JSX.Element {
  const { t } = useTranslation('path')
  const { act } = useExploration()
  const { joining } = usePathWords()
  const { asked } = paths
  const types = joining(paths)
  return (
    <footer className={css.leftOut}>
      <p>{t(asked.joining ? 'takenIn' : 'leftOut', { types })}</p>
      <button
        type="button"
        className={detail.button}
        onClick={() => act({ type: 'path', path: { ...asked, joining: !asked.joining } })}
      >
        {t(asked.joining ? 'leaveOut' : 'takeIn')}
      </button>
    </footer>
  )
}
