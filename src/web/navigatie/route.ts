import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'

/** What a screen's file exports: the screen, and if it likes, what to read ahead; a promise is waited for by the very first screen. */
export type ScreenModule = {
  default: ComponentType
  prefetch?: (queryClient: QueryClient, params: Record<string, string>) => unknown
}

/** One line in routes.tsx: a path (`/casussen/$casusId/plan`) and where its screen stands. */
export type ScreenRoute = { path: string; screen: () => Promise<ScreenModule> }

export type Match = { route: ScreenRoute; params: Record<string, string> }

/** A screen whose code is here already, with where it belongs. */
export type Ready = { match: Match; screen: ScreenModule }

/** Finds the route of a path; a fixed part wins from a `$parameter`. */
export function matchRoute(routes: readonly ScreenRoute[], pathname: string): Match | null {
  const parts = split(pathname)
  const matches = routes.flatMap((route) => {
    const params = paramsOf(split(route.path), parts)
    return params ? [{ route, params }] : []
  })
  matches.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)
  return matches[0] ?? null
}

function split(path: string): string[] {
  return path.split('/').filter((part) => part !== '')
}

function paramsOf(pattern: string[], parts: string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null
  const params: Record<string, string> = {}
  for (const [index, name] of pattern.entries()) {
    const value = parts[index] ?? ''
    if (name.startsWith('$')) params[name.slice(1)] = decode(value)
    else if (name !== value) return null
  }
  return params
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
