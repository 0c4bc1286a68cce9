import { createContext } from 'react'

export type Back = { to: string; label: string }

/** Lets a page put its way back into the top bar on a phone. */
export const ShellContext = createContext<{ setBack: (back: Back | null) => void }>({
  setBack: () => undefined,
})
