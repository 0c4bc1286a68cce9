import type { Taal } from '../texts.ts'

/** One word in the main navigation, with the icon that goes with it. */
export type NavItem = {
  to: string
  label: Readonly<Record<Taal, string>>
  icon: string
  /** Only for who holds one of these mandates. */
  mandaten?: readonly string[]
  /** Paths that belong under this word too, such as `/casussen/…` under `/casussen`. */
  within?: readonly string[]
  /** Its own path begins those of the other words: then only that very path is this item's page. */
  exact?: boolean
}

/** Whether the reader is on this item's page or below it. */
export function isCurrent(item: NavItem, pathname: string): boolean {
  if (pathname === item.to) return true
  const roots = [...(item.exact ? [] : [item.to]), ...(item.within ?? [])]
  return roots.some((root) => pathname === root || pathname.startsWith(`${root}/`))
}
