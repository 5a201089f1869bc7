import type { EdgeSingular, StylesheetJson } from 'cytoscape'
import { hexColor, type Mode } from '../encoding/color.ts'
import { markImage } from '../encoding/mark-svg.ts'
import type { besideWay } from './bend.ts'
import type { GroupBox } from './boxed.ts'
import { lineLook, usualLook } from './line-look.ts'
import type { PictureLine } from './picture-lines.ts'
import type { PictureNode } from './picture.ts'

/** Where boxes lie beside the `z` of lines. */
const boxes = 20

/** Dimmed lines; readers who ask for more contrast get more of them. */
const dimmed = (): number => (matchMedia('(prefers-contrast: more)').matches ? 0.6 : 0.28)

// As one number in a list: a plain data mapping is refused for this property.
const bendOfLine = ((edge: EdgeSingular): unknown => [edge.data('bend')]) as unknown as number[]
const asidesOfWave = ((edge: EdgeSingular): unknown => waveData(edge).asides) as unknown as number[]
const sharesOfWave = ((edge: EdgeSingular): unknown => waveData(edge).shares) as unknown as number[]
// The typings know no function that gives the whole pattern; the program does.
const dashOfLine = ((edge: EdgeSingular): unknown => edge.data('dash')) as unknown as number[]

/**
 * Everything that does not differ from element to element. The rest comes as data, computed below; Cytoscape works it out
 * for each element anew, which is dear, so that most elements bring little.
 */
export function canvasStyle(mode: Mode): StylesheetJson {
  const focus = hexColor('focus', mode)
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-opacity': 0,
        'background-image': 'data(image)',
        'background-fit': 'contain',
        'background-clip': 'none',
      },
    },
    { selector: 'node[opacity]', style: { opacity: 'data(opacity)' as unknown as number } },
    {
      selector: 'node.group',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '12',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': hexColor('surface', mode),
        'background-opacity': 1,
        'background-image': 'none',
        'border-width': 1.25,
        'border-color': hexColor('border', mode),
        // Things lie above lines by themselves; boxes lie below both.
        'z-index-compare': 'manual',
        'z-index': boxes - usualLook.z,
      },
    },
    { selector: 'node.selected', style: { 'outline-width': 2.5, 'outline-offset': 6, 'outline-color': focus } },
    {
      selector: 'node.cursor',
      style: { 'outline-width': 2.5, 'outline-offset': 6, 'outline-color': focus, 'outline-style': 'dashed' },
    },
    { selector: 'node.cursor.selected', style: { 'outline-style': 'solid', 'outline-width': 4 } },
    { selector: 'node.group.selected', style: { 'border-width': 2.5, 'border-color': focus, 'outline-width': 0 } },
    {
      selector: 'edge',
      style: {
        width: usualLook.width,
        'line-color': hexColor(usualLook.color, mode),
      },
    },
    { selector: 'edge[width]', style: { width: 'data(width)' } },
    { selector: 'edge[color]', style: { 'line-color': 'data(color)' } },
    { selector: 'edge[opacity]', style: { opacity: 'data(opacity)' as unknown as number } },
    { selector: 'edge[z]', style: { 'z-index': 'data(z)' as unknown as number } },
    { selector: 'edge[dash]', style: { 'line-style': 'dashed', 'line-dash-pattern': dashOfLine } },
    { selector: 'edge[?round]', style: { 'line-cap': 'round' } },
    // The others go from middle to middle, below the things: nothing has to be worked out about their ends.
    { selector: 'edge.straight', style: { 'curve-style': 'straight' } },
    {
      selector: 'edge[bend]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': bendOfLine,
        'control-point-weights': 0.5,
      },
    },
    {
      selector: 'edge.wave[wave]',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-distances': asidesOfWave,
        'control-point-weights': sharesOfWave,
      },
    },
    { selector: 'edge.loop', style: { 'curve-style': 'bezier', 'loop-direction': '-45deg', 'loop-sweep': '-50deg' } },
    {
      selector: 'edge[ends]',
      style: {
        'source-arrow-shape': 'circle',
        'target-arrow-shape': 'circle',
        'source-arrow-color': 'data(color)',
        'target-arrow-color': 'data(color)',
        'source-arrow-fill': 'data(ends)' as 'filled',
        'target-arrow-fill': 'data(ends)' as 'filled',
        'arrow-scale': 'data(endScale)' as unknown as number,
      },
    },
    {
      selector: 'edge.selected, edge.cursor',
      style: { 'underlay-color': focus, 'underlay-opacity': 0.35, 'underlay-padding': 4 },
    },
    // Cytoscape darkens what is pressed.
    { selector: ':active', style: { 'overlay-opacity': 0 } },
  ]
}

function waveData(edge: EdgeSingular): ReturnType<typeof besideWay> {
  return edge.data('wave') as ReturnType<typeof besideWay>
}

/** What a node brings into the style. */
export function nodeData(node: PictureNode, mode: Mode): Record<string, unknown> {
  return { size: node.r * 2, image: markImage(node.mark, node.r, mode), ...(node.over ? { opacity: 0.45 } : {}) }
}

/** What a box brings into the style. */
export function groupData({ width, height }: GroupBox): Record<string, unknown> {
  return { width, height }
}

/** What a line brings into the style, which is nothing where it looks as most lines do. */
export function lineData(line: PictureLine, mode: Mode): Record<string, unknown> {
  const { color, width, dash, round, ends, dim, z } = lineLook(line)
  return {
    ...(color === usualLook.color && ends === 'none' ? {} : { color: hexColor(color, mode) }),
    ...(width === usualLook.width ? {} : { width }),
    ...(z === usualLook.z ? {} : { z: z - usualLook.z }),
    ...(dash.length === 0 ? {} : { dash: [...dash] }),
    ...(round ? { round } : {}),
    ...(dim ? { opacity: dimmed() } : {}),
    // Cytoscape's arrows grow with the line; the ends of thick and thin bars are alike.
    ...(ends === 'none' ? {} : { ends: ends === 'open' ? 'hollow' : 'filled', endScale: width > 2 ? 0.7 : 1 }),
  }
}
