import { createContext, useContext } from 'react'

const NowContext = createContext<(() => Date) | null>(null)

/** Fixes the time for everything inside: the gallery and tests show one known day. */
export const NowProvider = NowContext.Provider

/** The present moment, for relative words and ages. */
export function useNow(): Date {
  const fixed = useContext(NowContext)
  return fixed ? fixed() : new Date()
}
