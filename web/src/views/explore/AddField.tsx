import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { FindThingDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { KindMark } from '../../encoding/KindMark.tsx'
import { kindOf } from '../../encoding/kind.ts'
import type { Facet } from '../../graph/model.ts'
import { Name } from '../../ui/Name.tsx'
import { useThingWords } from '../../ui/thing-words.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { useExploration } from './exploration.ts'
import css from './add-field.module.css'

/** Type a name, pick a thing: it joins the picture. A misspelt word gets the nearest spellings. */
export function AddField(): JSX.Element {
  const { t } = useTranslation('explore')
  const words = useThingWords()
  const { asOf } = useWorld()
  const { act, speak, tell, nameOf, shown, view } = useExploration()
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 150)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const { data } = useAnswer(FindThingDocument, { text: asked, asOf }, { skip: asked === '' })
  const hits = (data?.search.edges ?? []).map((edge) => edge.node).filter((node) => node.label !== 'Source')
  const there = new Set(shown.things.map((thing) => thing.id))

  const pick = (value: string): void => {
    if (value.startsWith('spelling ')) {
      setText(value.slice('spelling '.length))
      return
    }
    const node = hits.find((hit) => hit.id === value)
    act({ type: 'add', ids: [value], select: value })
    if (node !== undefined) {
      const words = t('added', { name: nameOf(node) })
      const row: Facet = `kind:${kindOf(node.label)}`
      if (view.off.includes(row)) tell(words, [row])
      else speak(words)
    }
    setText('')
    combobox.closeDropdown()
  }

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={pick}
      width="min(380px, calc(100vw - 32px))"
      position="bottom-start"
      transitionProps={{ duration: 120 }}
    >
      <Combobox.Target>
        <TextInput
          classNames={{ root: css.field ?? '', input: css.input ?? '' }}
          size="xs"
          aria-label={t('add')}
          placeholder={t('add')}
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
      <Combobox.Dropdown hidden={asked === '' || data === undefined}>
        <Combobox.Options aria-label={t('add')} mah={340} style={{ overflowY: 'auto' }}>
          {hits.map((node) => (
            <Combobox.Option key={node.id} value={node.id} className={css.hit ?? ''}>
              <KindMark
                label={node.label}
                kind={node.kind}
                level={node.__typename === 'SpecialisationArea' ? node.level : undefined}
                helix={node.__typename === 'Actor' ? node.helix : undefined}
                size={20}
              />
              <span className={css.name}>
                <Name of={node} />
              </span>
              <span className={css.kind}>
                {there.has(node.id) ? t('addShown') : words.kind(node)}
                {node.__typename === 'SpecialisationArea' && node.territory !== null && (
                  <>
                    {' · '}
                    <Name of={node.territory} inline />
                  </>
                )}
              </span>
            </Combobox.Option>
          ))}
          {data !== undefined && hits.length === 0 && (
            <>
              <div className={css.nothing}>
                {t('addNothing', { text: asked })} {t('addScope')}
                {data.search.nearest.length > 0 && ` ${t('addNearest')}`}
              </div>
              {data.search.nearest.map((word) => (
                <Combobox.Option key={word} value={`spelling ${word}`} className={css.spelling ?? ''}>
                  {word}
                </Combobox.Option>
              ))}
            </>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
