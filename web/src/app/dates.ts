import type { Language } from './language.ts'

/**
 * Dates are text from end to end: a day is `YYYY-MM-DD`, a coarse date may stop after the year or the month.
 * A `Date` object appears only here, and only in UTC or for asking what day it is in Stockholm, so no zone can shift one.
 */

const monthNames: Record<Language, readonly string[]> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  sv: 'jan feb mars april maj juni juli aug sep okt nov dec'.split(' '),
  nb: 'jan. feb. mars april mai juni juli aug. sep. okt. nov. des.'.split(' '),
}
const locales: Record<Language, string> = { en: 'en-GB', sv: 'sv-SE', nb: 'nb-NO' }

/** A formatter takes longer to make than a hundred numbers or days to write, and every cell of a table asks for some. */
function made<Format, Options>(
  make: new (locale: string, options?: Options) => Format,
  options?: Options,
): Record<Language, Format> {
  return { en: new make(locales.en, options), sv: new make(locales.sv, options), nb: new make(locales.nb, options) }
}

const numbers = made(Intl.NumberFormat)
const scores = made(Intl.NumberFormat, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const shares = made(Intl.NumberFormat, { style: 'percent' } as const)
const months = made(Intl.DateTimeFormat, { month: 'long', year: 'numeric', timeZone: 'UTC' } as const)
/** The Swedish locale writes YYYY-MM-DD. */
const stockholmDays = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })
const stockholmMoments = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

const pad = (value: number): string => String(value).padStart(2, '0')

/** The day it is in Stockholm now, where the product's default date lives. */
export function today(): string {
  return stockholmDay(new Date())
}

/** Is the text a day that exists, written `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= '1000' && toDay(new Date(`${text}T00:00:00Z`)) === text
}

function toDay(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10)
}

/** The day `days` after (or before) a day. */
export function shiftDay(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return toDay(date) ?? day
}

/** The same day `months` later, or the last one of a month that is too short. */
export function shiftMonth(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return `${first.getUTCFullYear()}-${pad(first.getUTCMonth() + 1)}-${pad(Math.min(date, length))}`
}

/** The weeks of the day's month, Monday first; days of the neighbouring months fill the ends. */
export function monthWeeks(day: string): string[][] {
  const first = `${day.slice(0, 7)}-01`
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  const start = shiftDay(first, -weekday)
  return Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (_, at) => shiftDay(start, week * 7 + at)))
}

/** `2026-11-25` → `25 Nov 2026`, `25 nov 2026`, `25. nov. 2026`; `2020-06` → `Jun 2020`; `2020` → `2020`. */
export function showDate(text: string, language: Language): string {
  const [year = '', month, day] = text.split('-')
  if (month === undefined) return year
  const name = monthNames[language][Number(month) - 1] ?? month
  if (day === undefined) return `${name} ${year}`
  return `${Number(day)}${language === 'nb' ? '.' : ''} ${name} ${year}`
}

/** `2026-11` → `November 2026`, in the language's own words. */
export function showMonth(day: string, language: Language): string {
  return months[language].format(new Date(`${day.slice(0, 7)}-01T00:00:00Z`))
}

/** Two-letter names of the week's days, Monday first. */
export function weekdays(language: Language): string[] {
  const format = new Intl.DateTimeFormat(locales[language], { weekday: 'short', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, at) => format.format(new Date(Date.UTC(2024, 0, 1 + at))).slice(0, 2))
}

/** A moment such as `2026-11-25T10:20:00Z` as the day and time it was in Stockholm. */
export function showMoment(moment: string, language: Language): string {
  const [day = '', time = ''] = stockholmMoments.format(new Date(moment)).split(' ')
  return `${showDate(day, language)}, ${time}`
}

/** The time of day it was in Stockholm, to the minute. */
export function showTime(moment: Date): string {
  return stockholmMoments.format(moment).split(' ')[1] ?? ''
}

/** The day that a moment such as `2026-11-25T23:20:00Z` was in Stockholm, where days begin for everybody. */
export function momentDay(moment: string): string {
  return stockholmDay(new Date(moment))
}

function stockholmDay(moment: Date): string {
  return stockholmDays.format(moment)
}

/** 8355 → `8,355`, `8 355`. */
export function showNumber(value: number, language: Language): string {
  return numbers[language].format(value)
}

/** A score from 0 to 1 with two decimals: `0.32`, `0,32`. */
export function showScore(value: number, language: Language): string {
  return scores[language].format(value)
}

/** A share from 0 to 1: `55%`, `55 %`. */
export function showShare(value: number, language: Language): string {
  return shares[language].format(value)
}
