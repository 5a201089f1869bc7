import { Spotlight, spotlight } from '@mantine/spotlight'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState, type JSX, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { SearchEverythingDocument, type SearchEverythingQuery } from '../../generated/operations.ts'
import { useWorld } from '../app/world.ts'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Name } from '../ui/Name.tsx'
import { ThingMark } from '../ui/ThingMark.tsx'
import { useThingWords } from '../ui/thing-words.ts'
import { useAnswer } from '../ui/use-answer.ts'
import { useWhyMatched } from '../ui/use-why-matched.ts'
import { exploreThing } from '../views/explore-link.ts'
import css from './search.module.css'

type Hit = SearchEverythingQuery['search']['edges'][number]

interface SearchProps {
  opened: boolean
  onClose: () => void
  /** From here on it takes the keys itself. */
  onThere: () => void
  /** Stands in it at first. */
  typed: string
}

/** Search over everything; picking a thing opens it in Explore, a source in Sources. */
export function Search({ opened, onClose, onThere, typed }: SearchProps): JSX.Element {
  const { t } = useTranslation()
  const [text, setText] = useState(typed)
  const tell = useEffectEvent(onThere)
  useEffect(() => tell(), [])
  useEffect(() => {
    if (opened) spotlight.open()
    else spotlight.close()
  }, [opened])
  return (
    <Spotlight.Root
      onSpotlightClose={onClose}
      query={text}
      onQueryChange={setText}
      // The keys of the frame open it, so that single keys and ⌘K follow one rule.
      shortcut={null}
      lockScroll={false}
      scrollable
      maxHeight="min(520px, 60dvh)"
      size={620}
      radius="md"
      classNames={{ search: css.search ?? '', body: css.body ?? '' }}
      title={t('search')}
      // There at once and gone at once: who types right after ⌘K loses no letter.
      transitionProps={{ duration: 0 }}
    >
      <Spotlight.Search
        ref={focusNow}
        placeholder={t('searchHint')}
        aria-label={t('search')}
        onKeyDown={openFirst}
        leftSection={<IconSearch size={19} stroke={1.75} aria-hidden="true" />}
      />
      <Hits text={text} onNearest={setText} />
    </Spotlight.Root>
  )
}

/** What was found; it lives as long as the search is open, so that no hit of an earlier search comes back. */
function Hits({ text, onNearest }: { text: string; onNearest: (text: string) => void }): JSX.Element {
  const { t } = useTranslation()
  const { asOf } = useWorld()
  const [asked] = useDebouncedValue(text.trim(), 120)
  const answer = useAnswer(SearchEverythingDocument, { text: asked, asOf }, { skip: asked === '' })
  // Hits stay until the next ones are here, so that Enter finds what was in sight.
  const found = asked === '' ? undefined : (answer.data ?? answer.previous)?.search
  return (
    <>
      <Spotlight.ActionsList aria-label={t('search')}>
        {found?.edges.map((hit) => (
          <HitRow key={hit.node.id} hit={hit} />
        ))}
      </Spotlight.ActionsList>
      <div className={css.words} role="status">
        {answer.error !== undefined && <ErrorState error={answer.error} onRetry={() => answer.again()} />}
        <SearchWords text={asked} found={found} onNearest={onNearest} />
      </div>
    </>
  )
}

/** The focus trap waits a moment, in which letters would go to the page behind. */
function focusNow(input: HTMLInputElement | null): void {
  input?.focus()
}

/** Enter opens the first hit when none was walked to; new hits take the mark from one that was. */
function openFirst(event: KeyboardEvent<HTMLInputElement>): void {
  const list = event.currentTarget.closest('[role="dialog"]')
  if (event.key !== 'Enter' || list?.querySelector('[data-action][data-selected]')) return
  list?.querySelector<HTMLElement>('[data-action]')?.click()
}

function HitRow({ hit }: { hit: Hit }): JSX.Element {
  const navigate = useNavigate()
  const words = useThingWords()
  const { node } = hit
  const why = useWhyMatched()(hit)
  const open = (): void => {
    void (node.__typename === 'Source'
      ? navigate({ to: '/sources', search: { source: node.id } })
      : navigate(exploreThing(node.id)))
  }
  return (
    <Spotlight.Action onClick={open} className={css.hit}>
      <ThingMark thing={node} size={22} />
      <span className={css.name}>
        <Name of={node} />
        {why !== undefined && <span className={css.why}>{why}</span>}
      </span>
      <span className={css.kind}>
        {words.kind(node)}
        {node.__typename === 'SpecialisationArea' && node.territory !== null && (
          <>
            <br />
            <Name of={node.territory} inline />
          </>
        )}
      </span>
    </Spotlight.Action>
  )
}

interface SearchWordsProps {
  text: string
  found: SearchEverythingQuery['search'] | undefined
  onNearest: (text: string) => void
}

/** What was searched, how much was found, and the nearest spelling when it was nothing. */
function SearchWords({ text, found, onNearest }: SearchWordsProps): JSX.Element | null {
  const { t } = useTranslation()
  if (text === '') return <p>{t('searchEmpty')}</p>
  if (found === undefined) return null
  if (found.hint === 'signs_only') return <p>{t('searchSigns')}</p>
  if (found.totalCount === 0)
    return (
      <>
        <p className={css.nothing}>{t('searchNothing', { text })}</p>
        {found.nearest.length > 0 && (
          <p>
            {t('searchNearest')}{' '}
            {found.nearest.map((word) => (
              <button key={word} type="button" className={css.nearest} onClick={() => onNearest(word)}>
                {word}
              </button>
            ))}
          </p>
        )}
        <p>{t('searchScope')}</p>
      </>
    )
  return (
    <p>
      {found.totalCount > found.edges.length
        ? t('searchFirst', { count: found.totalCount, shown: found.edges.length })
        : t('searchFound', { count: found.totalCount })}{' '}
      {t('searchOpens')}
    </p>
  )
}
