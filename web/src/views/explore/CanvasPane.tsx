import { useEffect, useMemo, useRef, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { nothingDrawn } from '../../graph/drawn.ts'
import { neighbourCounts, pictureOf } from '../../graph/picture.ts'
import { labelLines, shortName } from '../../graph/short-name.ts'
import { isGroup } from '../../graph/grouping.ts'
import { placesInBoxes } from '../../graph/in-boxes.ts'
import { letGo } from '../../graph/let-go.ts'
import type { Point, Thing } from '../../graph/model.ts'
import { arrangementOf } from './arrangement.ts'
import { BesideState } from './BesideState.tsx'
import { CanvasState } from './CanvasState.tsx'
import { useExploration } from './exploration.ts'
import { Legend } from './Legend.tsx'
import { ThingMenu } from './ThingMenu.tsx'
import { TimeSlider } from './TimeSlider.tsx'
import { Told } from './Told.tsx'
import { useThingWords } from '../../ui/thing-words.ts'
import { useCanvas } from './use-canvas.ts'
import { useCanvasKeys } from './use-canvas-keys.ts'
import { usePathWords } from './use-path-words.ts'
import { useCaption } from './use-caption.ts'
import { usePlaces } from './use-places.ts'
import { useRegionName } from './use-region-name.ts'
import { useToggleGroup } from './use-toggle-group.ts'
import { Zoom } from './Zoom.tsx'
import css from './canvas.module.css'
import '../../graph/canvas-words.css'

/** The picture with its legend and zoom; one stop for the keyboard. */
export function CanvasPane({ onDetail }: { onDetail: () => void }): JSX.Element {
  const { t } = useTranslation('explore')
  const { region: at, asOf, names, language } = useWorld()
  const region = useRegionName()
  const toggleGroup = useToggleGroup()
  const { answer, graph, shown, lines, seen, fates, view, looked, log, act, expand, nameOf, keepDrawn, paths } =
    useExploration()
  const words = useThingWords()
  const pathWords = usePathWords()
  const captionOf = useCaption()
  const route = paths?.found?.route ?? null
  const [menu, setMenu] = useState<{ id: string; at: Point } | null>(null)
  const [room, setRoom] = useState<{ width: number; height: number } | null>(null)
  const box = useRef<HTMLDivElement>(null)
  // On a picture of paths nothing stands where the reader put it on another one.
  const put = useMemo(
    () => (route === null ? { ...letGo(log), ...view.pinned } : looked.pinned),
    [route, log, view, looked],
  )
  const placed = usePlaces({
    arrangement: arrangementOf({ things: shown.things, lines, view, seen, room, route }),
    opening: graph.opening,
    pinned: put,
    waiting: seen.waiting,
    scene: `${at} ${asOf} ${seen.tooMany}`,
    room,
  })
  const boxed = useMemo(
    () =>
      seen.boxed && { ...seen.boxed, groups: seen.boxed.groups.filter(({ id }) => placed.places[id] !== undefined) },
    [seen.boxed, placed.places],
  )
  const places = useMemo(
    () => (boxed === null ? placed.places : placesInBoxes(boxed, placed.places, looked.pinned)),
    [boxed, placed.places, looked.pinned],
  )

  const here = shown.things.filter(({ id }) => places[boxed?.groupOf.get(id)?.id ?? id] !== undefined)
  // The first picture is made ready while its places are on their way.
  const ahead = here.length === 0 && shown.things.length > 0 && boxed === null && route === null && !placed.withheld
  const drawn = ahead ? shown.things : here
  // The picture is another one when a thing gets its first place, not when the layout moves it.
  const drawnIds = drawn.map(({ id }) => id).join(' ')
  const picture = useMemo(() => {
    const labelOf = (thing: Thing): string[] =>
      labelLines(shortName(nameOf(thing), names === 'english' ? [] : thing.altNames))
    const heads = route === null ? [] : pathWords.headsOf(route)
    const made = pictureOf({
      things: drawn,
      statements: shown.statements,
      selected: view.selected,
      line: view.line,
      asOf,
      fetched: neighbourCounts(graph.statements),
      labelOf,
      captionOf,
      isNoted: (id) => view.notes[id] !== undefined,
      boxed,
      factorOf: seen.scale.factorOf,
      tintOf: seen.tints.tintOf,
      fates,
      route,
      wordOf: ({ type }) => words.type(type),
    })
    return { ...made, heads: heads.filter(({ over }) => places[over] !== undefined) }
    // The name of a thing follows from names and language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [
    shown,
    boxed,
    seen.scale,
    seen.tints,
    fates,
    route,
    drawnIds,
    view.selected,
    view.line,
    view.caption,
    view.notes,
    seen.traits,
    asOf,
    graph,
    names,
    language,
  ])

  useEffect(() => keepDrawn(ahead ? nothingDrawn : { picture, places }), [keepDrawn, ahead, picture, places])

  const keys = useCanvasKeys({
    places: () => handle.canvas()?.places() ?? new Map<string, Point>(),
    zoom: (factor) => (factor === null ? handle.fit() : handle.canvas()?.zoomBy(factor)),
    onDetail,
    onMenu: (id) => setMenu({ id, at: handle.canvas()?.screenOf(id) ?? { x: 0, y: 0 } }),
  })
  const handle = useCanvas({
    box,
    picture,
    places,
    ahead,
    fresh: placed.fresh,
    settled: placed.running === null,
    cursor: keys.cursor,
    intents: {
      thing: (id, more) => {
        act({ type: 'select', ids: more ? toggled(view.selected, id) : [id] })
        keys.put(id)
        onDetail()
      },
      line: (id) => {
        act({ type: 'selectLine', id })
        onDetail()
      },
      ground: () => {
        if (view.selected.length > 0 || view.line !== null) act({ type: 'select', ids: [] })
      },
      expand: (id) => (isGroup(id) ? toggleGroup(id) : expand(id)),
      moved: (id, to) => act({ type: 'pin', id, at: to }),
      menu: (id, to) => setMenu({ id, at: to }),
      box: (ids) => {
        if (ids.length > 0) act({ type: 'select', ids: [...new Set([...view.selected, ...ids])] })
      },
    },
  })
  if (handle.room !== null && (room?.width !== handle.room.width || room.height !== handle.room.height))
    setRoom(handle.room)

  const isWhole =
    seen.boxed === null ? here.length === shown.things.length : picture.groups.length === seen.boxed.groups.length
  const label =
    answer.data === undefined
      ? t('canvasComing', { region })
      : t('canvas', {
          region,
          things: t('things', { count: shown.things.length }),
          lines: t('lines', { count: lines.length }),
        })
  return (
    <div className={css.pane}>
      {/* A canvas is one stop that takes arrow keys, which is what the role says. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions */}
      <div
        ref={box}
        className={css.canvas}
        role="application"
        aria-roledescription={t('canvasRole')}
        aria-label={label}
        aria-describedby="canvas-keys"
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
        tabIndex={0}
        data-testid="canvas"
        data-settled={answer.data !== undefined && placed.running === null && isWhole && !seen.waiting}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onBlur={keys.onBlur}
      />
      <p id="canvas-keys" className="visually-hidden">
        {t('canvasKeys')}
      </p>
      {/* A picture of paths is whole: nothing of it is filtered, and its panel says how sure it is. */}
      {route === null && <Legend />}
      {route === null && <TimeSlider />}
      <Told />
      <Zoom onZoom={(factor) => (factor === null ? handle.fit() : handle.canvas()?.zoomBy(factor))} />
      <BesideState />
      <CanvasState placed={placed} />
      <ThingMenu
        menu={menu}
        onClose={() => {
          setMenu(null)
          box.current?.focus()
        }}
        onDetail={onDetail}
        placeOf={(id) => handle.canvas()?.places().get(id)}
      />
    </div>
  )
}

function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]
}
