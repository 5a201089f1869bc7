import { describe, expect, it } from 'vitest'
import { parameterNames } from './parameter-names.ts'

describe('parameterNames', () => {
  it('finds each parameter once, in the order of the text', () => {
    expect(parameterNames('MATCH (r {id: $region}) WHERE r.n >= $atLeast OR r.id = $region RETURN r')).toEqual([
      'region',
      'atLeast',
    ])
  })

  it('takes names in backticks, with letters of any language', () => {
    expect(parameterNames('RETURN $`min region`, $område, $`a``b`')).toEqual(['min region', 'område', 'a`b'])
  })

  it('leaves comments, texts and quoted names alone', () => {
    const text = `// $a
      /* $b */ RETURN '$c \\' $d' AS \`$e\`, "$f", 'http://x' + $g // $h`
    expect(parameterNames(text)).toEqual(['g'])
  })

  it('leaves out what the server fills in', () => {
    expect(parameterNames('RETURN $asOf, $columns, $asOfDay')).toEqual(['asOfDay'])
  })
})
