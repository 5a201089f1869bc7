/** Keys are named as this machine's keyboard names them. */
export const mac = navigator.userAgent.includes('Mac')
