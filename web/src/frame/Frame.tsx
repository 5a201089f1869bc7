import { Outlet } from '@tanstack/react-router'
import type { JSX } from 'react'

export function Frame(): JSX.Element {
  return <Outlet />
}
