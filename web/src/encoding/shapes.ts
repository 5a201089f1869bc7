import type { Kind } from './kind.ts'

/** Outline of each kind around 0,0 as an SVG path; `r` is the token size in px. */
export function outlineOf(kind: Kind, r: number): string {
  return shapes[kind](r)
}

const shapes: Record<Kind, (r: number) => string> = {
  territory: (r) => roundRectangle(r, r * 0.68),
  area: (r) => polygon(regular(6, r)),
  theme: (r) => polygon(regular(4, r)),
  actor: circle,
  initiative: (r) =>
    polygon([
      [-r, -0.68 * r],
      [0.3 * r, -0.68 * r],
      [r, 0],
      [0.3 * r, 0.68 * r],
      [-r, 0.68 * r],
    ]),
  fund: (r) => polygon(regular(5, r)),
  source: (r) =>
    polygon([
      [-0.7 * r, -0.92 * r],
      [0.2 * r, -0.92 * r],
      [0.7 * r, -0.42 * r],
      [0.7 * r, 0.92 * r],
      [-0.7 * r, 0.92 * r],
    ]),
  other: (r) => circle(r),
}

export function circle(r: number): string {
  return `M${n(-r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`
}

/** Part of a circle between two angles in degrees, clockwise from three o'clock. */
export function arc(r: number, from: number, to: number): string {
  const at = (degrees: number) => `${n(r * Math.cos(radians(degrees)))} ${n(r * Math.sin(radians(degrees)))}`
  return `M${at(from)}A${n(r)} ${n(r)} 0 0 1 ${at(to)}`
}

function regular(corners: number, r: number): [number, number][] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = radians(-90 + (360 / corners) * i)
    return [r * Math.cos(angle), r * Math.sin(angle)]
  })
}

function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}z`
}

function roundRectangle(halfWidth: number, halfHeight: number): string {
  const corner = halfHeight * 0.34
  const [w, h] = [n(2 * (halfWidth - corner)), n(2 * (halfHeight - corner))]
  const turn = (x: number, y: number) => `a${n(corner)} ${n(corner)} 0 0 1 ${n(x)} ${n(y)}`
  return (
    `M${n(corner - halfWidth)} ${n(-halfHeight)}h${w}${turn(corner, corner)}v${h}${turn(-corner, corner)}` +
    `h-${w}${turn(-corner, -corner)}v-${h}${turn(corner, -corner)}z`
  )
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

function n(value: number): number {
  return Math.round(value * 100) / 100
}
