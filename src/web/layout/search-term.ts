import { useSyncExternalStore } from 'react'

// A name that someone searches for never enters the address, the history or storage: it lives in memory only.
let term = ''
const listeners = new Set<() => void>()

/** Sets what is being searched for. */
export function setSearchTerm(next: string): void {
  term = next
  for (const listener of listeners) listener()
}

/** What the reader typed into the search field of the shell. */
export function useSearchTerm(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => term,
  )
}
