import { IconHelpCircle } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import { LineMark } from '../../encoding/LineMark.tsx'
import { endIn, type Boxed } from '../../graph/boxed.ts'
import { bundlesOf, type Bundle } from '../../graph/bundle.ts'
import type { Line } from '../../graph/lines.ts'
import { Empty } from '../../ui/Empty.tsx'
import { useThingWords } from '../../ui/thing-words.ts'
import { useExploration } from './exploration.ts'
import css from './detail.module.css'
import look from './groups.module.css'

/** Every line of a bundle, the firmest first; each leads to its statement. */
export function BundleDetail({ id }: { id: string }): JSX.Element {
  const { t } = useTranslation('see')
  const { seen, lines, graph, nameOf } = useExploration()
  const bundle = seen.boxed === null ? undefined : bundleOf(id, lines, seen.boxed)
  if (bundle === undefined) return <Empty icon={<IconHelpCircle size={26} stroke={1.75} />} title={t('goneGroup')} />
  const nameOfEnd = (end: string): string => {
    const thing = graph.things.get(end)
    return seen.boxed?.groups.find((group) => group.id === end)?.title ?? (thing === undefined ? end : nameOf(thing))
  }
  return (
    <>
      <header className={css.head}>
        <p className={css.kind}>{t('bundle')}</p>
        <h2 className={css.sentence} tabIndex={-1}>
          {t('relationsBetween', {
            count: bundle.lines.length,
            a: nameOfEnd(bundle.from),
            b: nameOfEnd(bundle.to),
          })}
        </h2>
      </header>
      <section className={css.section}>
        <ul className={look.pairs}>
          {bundle.lines.map((line) => (
            <li key={line.id}>
              <LineButton line={line} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** As it is drawn, or as it would be with all groups closed, which is how the panel of the groups names it. */
function bundleOf(id: string, lines: readonly Line[], boxed: Boxed): Bundle | undefined {
  const found = (endOf: (thing: string) => string): Bundle | undefined =>
    bundlesOf(lines, endOf).find((bundle) => bundle.id === id)
  return found((thing) => endIn(boxed, thing)) ?? found((thing) => boxed.groupOf.get(thing)?.id ?? thing)
}

function LineButton({ line }: { line: Line }): JSX.Element {
  const { act, graph, nameOf } = useExploration()
  const words = useThingWords()
  const name = (id: string): string => {
    const thing = graph.things.get(id)
    return thing === undefined ? id : nameOf(thing)
  }
  const [first] = line.statements
  return (
    <button type="button" onClick={() => act({ type: 'selectLine', id: line.id })}>
      {line.mark === null ? (
        <LineMark modality={line.modality} width={28} />
      ) : (
        <Dumbbell state={line.mark} width={28} />
      )}
      <span>
        {name(line.from)} {first !== undefined && words.type(first.type)} {name(line.to)}
      </span>
    </button>
  )
}
