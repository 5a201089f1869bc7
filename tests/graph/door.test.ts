import { doorContract } from '../support/door-contract.ts'
import { testConnection } from '../support/worker.ts'

doorContract(testConnection)
