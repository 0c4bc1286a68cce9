export type Thema = 'licht' | 'donker' | 'systeem'
export type Dichtheid = 'gewoon' | 'compact'

const themaKey = 'verbonden.thema'
const dichtheidKey = 'verbonden.dichtheid'

/** Shows a theme and remembers it on this device, so that the next start doesn't flash before the session is read. */
export function showThema(thema: Thema): void {
  if (thema === 'systeem') delete document.documentElement.dataset.thema
  else document.documentElement.dataset.thema = thema
  remember(themaKey, thema)
}

/** Density is a matter of the screen one sits at, so it stays on this device. */
export function showDichtheid(dichtheid: Dichtheid): void {
  if (dichtheid === 'gewoon') delete document.documentElement.dataset.dichtheid
  else document.documentElement.dataset.dichtheid = dichtheid
  remember(dichtheidKey, dichtheid)
}

export function currentDichtheid(): Dichtheid {
  return document.documentElement.dataset.dichtheid === 'compact' ? 'compact' : 'gewoon'
}

/** Applies what this device remembers, before the first paint of the screens. */
export function restoreLook(): void {
  const thema = recall(themaKey)
  if (thema === 'licht' || thema === 'donker') document.documentElement.dataset.thema = thema
  if (recall(dichtheidKey) === 'compact') document.documentElement.dataset.dichtheid = 'compact'
}

// A browser may refuse storage (private mode); the look then holds for this page only.
function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    return
  }
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
