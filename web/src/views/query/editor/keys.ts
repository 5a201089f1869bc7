import { mac } from '../../../ui/mac.ts'

export const runKey = mac ? '⌘↵' : 'Ctrl ↵'
export const fixKey = mac ? '⌘.' : 'Ctrl .'
