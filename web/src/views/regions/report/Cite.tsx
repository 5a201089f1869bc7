import { Link } from '@tanstack/react-router'
import { Fragment, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { lineOf } from '../../explore/where.ts'
import { alike } from './alike.ts'
import { distinctPlaces, sourceOf } from './cited.ts'
import { useCited } from './cited-context.ts'
import type { Place } from './facts.ts'
import css from './report.module.css'

/** Who says so: "[3, lines 54, 88; 7]", each place leading to its statement, or to the source where it is none. */
export function Cite({ of }: { of: readonly Place[] }): JSX.Element | null {
  const sources = alike(distinctPlaces(of), (place) => sourceOf(place).id)
  if (sources.length === 0) return null
  return (
    <span className={css.cite}>
      {' ['}
      {sources.map((places, index) => (
        <Fragment key={sourceOf(places[0]).id}>
          {index > 0 && '; '}
          <OneSource places={places} />
        </Fragment>
      ))}
      ]
    </span>
  )
}

/** The number of a source, and its places: those without one say nothing beside those that have one. */
function OneSource({ places }: { places: readonly [Place, ...Place[]] }): JSX.Element {
  const { t } = useTranslation('report')
  const cited = useCited()
  const number = cited.get(sourceOf(places[0]).id)?.number ?? 0
  const placed = places.filter(({ locator }) => locator !== null)
  if (placed.length === 0) return <To place={places[0]} words={String(number)} />
  const lines = placed.filter(({ locator }) => lineOf(locator) !== null)
  return (
    <>
      {placed.map((place, index) => {
        const line = lineOf(place.locator)
        const first = line !== null && place === lines[0]
        const words =
          line === null ? (place.locator ?? '') : first ? t('line', { count: lines.length, list: line }) : String(line)
        return (
          <Fragment key={place.locator}>
            {index > 0 && ', '}
            <To place={place} words={index === 0 ? `${number}, ${words}` : words} />
          </Fragment>
        )
      })}
    </>
  )
}

function To({ place, words }: { place: Place; words: string }): JSX.Element {
  const title = sourceOf(place).title
  return place.id === undefined ? (
    <Link to="/sources" search={{ source: place.source.id }} title={title}>
      {words}
    </Link>
  ) : (
    <Link to="/statement/$id" params={{ id: place.id }} title={title}>
      {words}
    </Link>
  )
}
