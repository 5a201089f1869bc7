import { expect, test } from 'vitest'
import { parameterNames } from './parameter-names.ts'

test.each([
  ['RETURN $a + $b + $a', ['a', 'b']],
  ['RETURN $`two words`, $`tick``ed`, $Å1', ['two words', 'tick`ed', 'Å1']],
  [`RETURN '$a', "$b", '\\'$c', \`$d\``, []],
  ['// $a\nRETURN 1 /* $b\n $c */ + $d', ['d']],
  ['MATCH (n {id: $id}) WHERE n.name = "it\'s $x" RETURN $y', ['id', 'y']],
])('%s', (statement, names) => {
  expect(parameterNames(statement)).toEqual(names)
})
