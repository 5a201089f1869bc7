import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findOnPath, type Environment } from './find-on-path.ts'

export interface PythonSearch {
  /** Path of a Python that is new enough and can make virtual environments. */
  python: string | undefined
  looked: string[]
}

export const oldestPython = '3.10'

/** Exits with 0 only where `python -m venv` will work; Debian packs that apart. */
const probe = 'import sys, venv, ensurepip; print("%d.%d" % sys.version_info[:2]); sys.exit(sys.version_info < (3, 10))'

export async function findPython(environment: Environment): Promise<PythonSearch> {
  const looked: string[] = []
  for (const name of ['python3', 'python']) {
    const path = findOnPath(name, environment)
    if (path !== undefined && (await suits(path, environment))) return { python: path, looked }
    looked.push(path === undefined ? `PATH: no ${name}` : `${path}: older than ${oldestPython}, or without venv`)
  }
  return { python: undefined, looked }
}

async function suits(path: string, environment: Environment): Promise<boolean> {
  try {
    await promisify(execFile)(path, ['-c', probe], { env: environment })
    return true
  } catch {
    return false
  }
}
