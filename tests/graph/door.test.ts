import { inject } from 'vitest'
import { doorContract } from '../support/door-contract.ts'

doorContract(() => inject('connection'))
