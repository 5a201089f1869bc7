import type { Value } from '@korskoppling/cypher'
import type { Draw } from './random.ts'

/** Texts that hold nothing alarming: what is odd comes by their parameter. */
const texts = [
  'RETURN $p AS p',
  'RETURN {value: $p} AS map',
  'UNWIND [$p, $p] AS p RETURN p',
  'WITH $p AS p RETURN p IS NULL AS none',
  'MATCH (n:Actor) WHERE n.name = $p RETURN n.id AS id LIMIT 5',
  'MATCH (n:Actor) WHERE n.id IN [$p] RETURN count(n) AS n',
  'MATCH (n:Actor {id: $p}) RETURN n LIMIT 1',
]

/** A harmless text with a value that no form would send. */
export const oddParameters = (draw: Draw) => ({ statement: draw.pick(texts), parameters: { p: oddValue(draw) } })

function oddValue(draw: Draw): Value {
  const makers = [hugeText, deepList, deepMap, ofTheDriver, oddNumber, oddTag, oddKey, oddText]
  const value = (makers[draw.whole(0, makers.length - 1)] ?? hugeText)(draw)
  return draw.chance(0.2) ? [value, { value }] : value
}

const hugeText = (draw: Draw): Value =>
  draw.pick(['å', "'", '`', '\\', '\n', '"*/']).repeat(draw.whole(10_000, 200_000))

function deep(draw: Draw, around: (inner: Value) => Value): Value {
  const depth = draw.whole(10, draw.chance(0.5) ? 200 : 20_000)
  let value: Value = draw.whole(1, 9)
  for (let i = 0; i < depth; i++) value = around(value)
  return value
}

const deepList = (draw: Draw): Value => deep(draw, (inner) => [inner])
const deepMap = (draw: Draw): Value => deep(draw, (inner) => ({ a: inner }))

/** Maps that the driver could take for a value of its own. */
const ofTheDriver = (draw: Draw): Value => {
  const mark = draw.pick(['Integer', 'Point', 'Date', 'DateTime', 'Duration', 'Node', 'Path', 'LocalTime', 'Vector'])
  const map = {
    [`__is${mark}__`]: draw.chance(0.8),
    low: draw.whole(0, 9),
    high: draw.whole(0, 9),
    srid: 4326,
    x: 1,
    y: 2,
  }
  return draw.chance(0.3) ? { $map: map } : map
}

const oddNumber = (draw: Draw): Value => {
  const sign = draw.chance(0.5) ? '' : '-'
  const digits = String(draw.whole(1, 9)).repeat(draw.whole(17, 25))
  return [
    { $float: draw.pick(['NaN', 'Infinity', '-Infinity', '-0.0', `${sign}${digits}.5`]) },
    { $float: `${sign}1e${draw.whole(200, 500)}` },
    { $int: draw.pick(['9223372036854775807', '-9223372036854775808', '9223372036854775808', '0x10', '', '-0']) },
    { $int: `${sign}${digits}` },
    Number(`${sign}${digits}`),
    draw.whole(1, 9) * 5e-324,
  ][draw.whole(0, 5)] as Value
}

/** Tags of typed JSON with what does not belong in them. */
const oddTag = (draw: Draw): Value => {
  const tag = draw.pick([
    '$int',
    '$float',
    '$date',
    '$dateTime',
    '$time',
    '$duration',
    '$bytes',
    '$point',
    '$map',
    '$node',
    '$path',
    '$no',
  ])
  const inside = [
    '2024-02-31',
    'P99999999999999999999Y',
    '2024-01-01T00:00:00+99:00',
    '%%%',
    draw.whole(0, 9),
    true,
    null,
    [],
  ]
  const content = inside[draw.whole(0, inside.length - 1)] as Value
  const point = { srid: draw.whole(-1, 5_000), x: draw.next() * 1e308, y: content }
  return { [tag]: draw.chance(0.3) ? point : content }
}

const oddKey = (draw: Draw): Value =>
  JSON.parse(
    `{${JSON.stringify(draw.pick(['__proto__', 'constructor', 'toString', '', '`', '$', "a'b", '\u0000']))}: ${draw.whole(1, 999)}}`,
  ) as Value

const oddText = (draw: Draw): Value =>
  draw.pick(['\ud800', '\u0000', '\u202e', '\uffff', "' OR 1=1 //", '\\u0027', '${p}', '$p']).repeat(draw.whole(1, 40))
