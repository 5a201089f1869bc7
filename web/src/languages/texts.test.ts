import { describe, expect, it } from 'vitest'
import { sameAsEnglish } from './same-as-english.ts'
import { texts } from './texts.ts'

type Room = keyof typeof texts.en
const rooms = Object.keys(texts.en) as Room[]
const names = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)/gu)].map(([, name = '']) => name).sort()

it('tells recorded from stated in Explore: planned lines are recorded too', () => {
  const see = (language: 'sv' | 'nb') => Object.values<string>(texts[language].see).join('\n')
  expect(see('sv')).not.toMatch(/angiv|angett/u)
  expect(see('nb')).not.toMatch(/oppgitt/u)
})

describe.each(['sv', 'nb'] as const)('texts in %s', (language) => {
  it('equal no English text unless listed', () => {
    const same = rooms.flatMap((room) => {
      const english: Record<string, string> = texts.en[room]
      const other: Record<string, string> = texts[language][room]
      return Object.entries(other)
        .filter(([key, text]) => text === english[key] && /\p{L}/u.test(text.replaceAll(/\{\{.*?\}\}/gu, '')))
        .map(([key]) => `${room}.${key}`)
    })
    expect(same.filter((key) => !sameAsEnglish[language].has(key))).toEqual([])
    expect([...sameAsEnglish[language]].filter((key) => !same.includes(key))).toEqual([])
  })

  it('fill in the same values as the English ones', () => {
    for (const room of rooms) {
      const english: Record<string, string> = texts.en[room]
      const other: Record<string, string> = texts[language][room]
      for (const [key, text] of Object.entries(other))
        expect([key, names(text)]).toEqual([key, names(english[key] ?? '')])
    }
  })
})
