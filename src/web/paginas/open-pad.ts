const openPaths: readonly string[] = [
  '/uitgelogd',
  '/inloggen/mislukt',
  '/portaal/code',
  '/portaal/inloggen',
  '/portaal/eerste-keer',
  '/portaal/uitgelogd',
]

/** Whether a page is shown without a session. */
export function isOpenPath(pathname: string): boolean {
  return openPaths.includes(pathname)
}
