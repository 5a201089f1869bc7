const mac = navigator.userAgent.includes('Mac')

export const runKey = mac ? '⌘↵' : 'Ctrl ↵'
export const fixKey = mac ? '⌘.' : 'Ctrl .'
