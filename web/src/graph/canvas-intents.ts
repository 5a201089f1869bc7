import type { Point } from './model.ts'

/** What the reader wants, as the canvas understood it. The canvas itself changes nothing. */
export interface CanvasIntents {
  thing(id: string, more: boolean): void
  line(id: string): void
  ground(): void
  expand(id: string): void
  moved(id: string, at: Point): void
  menu(id: string, at: Point): void
  box(ids: readonly string[]): void
}
