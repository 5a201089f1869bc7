import { Combobox, TextInput, useCombobox, VisuallyHidden } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { kindOf, type Kind } from '../../encoding/kind.ts'
import type { Facet } from '../../graph/model.ts'
import { useFailureWords } from '../../ui/use-failure-words.ts'
import { AddHit } from './AddHit.tsx'
import { AddPattern } from './AddPattern.tsx'
import { useExploration } from './exploration.ts'
import { mostAdded, useAdding } from './use-adding.ts'
import { useFound, type Found, type FoundHit } from './use-found.ts'
import { usePatterns, type Pattern } from './use-patterns.ts'
import css from './add-field.module.css'

/**
 * Type a name, pick a thing, or all that were found: it joins the picture. A misspelt word gets the nearest spellings,
 * and what reads as a pattern ("cluster works on area in Blekinge") the things that are so tied.
 */
export function AddField(): JSX.Element {
  const { t } = useTranslation('add')
  const { t: explore } = useTranslation('explore')
  const { t: frame } = useTranslation()
  const { act, speak, tell, nameOf, shown, view, awaited } = useExploration()
  const failureWords = useFailureWords()
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 150)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const found = useFound(asked)
  const { hits, answer } = found
  const total = answer.data?.search.totalCount ?? 0
  const { selected, addAll, addLinked } = useAdding()
  const there = new Set(shown.things.map((thing) => thing.id))
  // While a path waits for its end, one thing is asked for.
  const many = awaited === null && hits.length > 0
  const { patterns, region, waiting } = usePatterns(awaited === null ? asked : '')
  const counts = [
    ...(hits.length > 0 ? [t('found', { shown: hits.length, count: total })] : []),
    ...(patterns.length > 0 ? [t('tied', { count: patterns.length })] : []),
  ].join(', ')
  // Who asks how things are tied has not misspelt a name.
  const nearest = patterns.length > 0 || waiting ? [] : (answer.data?.search.nearest ?? [])
  const said = wordsOf(found, counts)

  const pick = (value: string): void => {
    if (value.startsWith('spelling ')) {
      setText(value.slice('spelling '.length))
      return
    }
    if (value === 'again') {
      answer.again()
      return
    }
    const pattern = patterns.find((_, at) => value === `pattern ${at}`)
    if (pattern !== undefined) addPattern(pattern)
    else if (value === 'all') addAll(asked)
    else if (value === 'linked') addLinked(asked)
    else {
      const hit = hits.find(({ node }) => node.id === value)
      act({ type: 'add', ids: [value], select: value })
      if (hit !== undefined) {
        const words = t('added', { name: nameOf(hit.node) })
        const row: Facet = `kind:${kindOf(hit.node.label)}`
        if (view.off.includes(row)) tell(words, [row])
        else speak(words)
      }
    }
    setText('')
    combobox.closeDropdown()
  }

  function addPattern({ ids, totalCount }: Pattern): void {
    act({ type: 'add', ids })
    tell(
      ids.length < totalCount
        ? t('addedFirst', { number: ids.length, total: totalCount })
        : t('addedAll', { count: ids.length }),
    )
  }

  /** What the list cannot show as entries: how much there is, or why there is nothing. */
  function wordsOf({ answer: { data, error } }: Found, count: string): string {
    if (error !== undefined) return failureWords(error)
    if (data === undefined || hits.length > 0 || patterns.length > 0 || waiting) return count
    if (data.search.hint === 'signs_only') return frame('searchSigns')
    if (data.sources.totalCount > 0) return t('onlySources', { text: asked, count: data.sources.totalCount })
    return `${t('nothing', { text: asked })} ${t('scope')}${nearest.length > 0 ? ` ${t('nearest')}` : ''}`
  }

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={pick}
      width="min(420px, calc(100vw - 32px))"
      position="bottom-start"
      withinPortal={false}
      hideDetached={false}
      transitionProps={{ duration: 120 }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          classNames={{ root: css.field ?? '', input: css.input ?? '' }}
          size="xs"
          role="combobox"
          aria-label={t('field')}
          placeholder={t('field')}
          leftSection={<IconPlus size={15} stroke={1.75} aria-hidden="true" />}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            combobox.openDropdown()
            combobox.updateSelectedOptionIndex()
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <VisuallyHidden role="status">{combobox.dropdownOpened && asked !== '' ? said : ''}</VisuallyHidden>
      <Combobox.Dropdown hidden={asked === '' || (answer.data === undefined && answer.error === undefined)}>
        <div className={css.words} aria-hidden="true">
          {said}
        </div>
        <Combobox.Options aria-label={t('field')} mah={400} style={{ overflowY: 'auto' }}>
          {[...byKind(hits)].map(([kind, ofKind]) => (
            <Combobox.Group key={kind} label={explore(`kind_${kind}`)}>
              {ofKind.map((hit) => (
                <AddHit
                  key={hit.node.id}
                  hit={hit}
                  there={there.has(hit.node.id)}
                  places={found.placesOf(hit.node.id)}
                />
              ))}
            </Combobox.Group>
          ))}
          {many && total > 1 && (
            <Combobox.Option value="all" className={css.action ?? ''}>
              {total > mostAdded ? t('first', { number: mostAdded, total }) : t('all', { number: total })}
            </Combobox.Option>
          )}
          {many && new Set([...hits.map(({ node }) => node.id), ...selected]).size > 1 && (
            <Combobox.Option value="linked" className={css.action ?? ''}>
              {t(selected.length > 0 ? 'linkedSelected' : 'linked')}
            </Combobox.Option>
          )}
          {answer.error !== undefined && (
            <Combobox.Option value="again" className={css.action ?? ''}>
              {frame('tryAgain')}
            </Combobox.Option>
          )}
          {patterns.length > 0 && (
            <Combobox.Group label={t('patterns')}>
              {patterns.map((pattern, at) => (
                <AddPattern
                  key={`${pattern.from} ${pattern.type} ${pattern.to}`}
                  pattern={pattern}
                  region={region}
                  value={`pattern ${at}`}
                />
              ))}
            </Combobox.Group>
          )}
          {nearest.map((word) => (
            <Combobox.Option key={word} value={`spelling ${word}`} className={css.action ?? ''}>
              {word}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

/** The hits by what they are drawn as, in the order in which the best of each stands. */
function byKind(hits: readonly FoundHit[]): Map<Kind, FoundHit[]> {
  const groups = new Map<Kind, FoundHit[]>()
  for (const hit of hits) {
    const kind = kindOf(hit.node.label)
    groups.set(kind, [...(groups.get(kind) ?? []), hit])
  }
  return groups
}
