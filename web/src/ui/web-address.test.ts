import { expect, it } from 'vitest'
import { isWebAddress } from './web-address.ts'

it.each(['https://prov.invalid/?a=1&b="x"', 'http://prov.invalid/å (test)', 'HTTPS://PROV.invalid'])(
  '%s is a link',
  (text) => expect(isWebAddress(text)).toBe(true),
)

it.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'prov.invalid',
  '//prov.invalid',
  ' https://prov.invalid',
  'https://',
  '',
  null,
])('%j is none', (text) => expect(isWebAddress(text)).toBe(false))
