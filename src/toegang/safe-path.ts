/** Where to go after signing in: a path of our own, never another site. */
export function safePath(path: unknown, fallback = '/'): string {
  return typeof path === 'string' && /^\/(?![/\\])[\w\-/?=&.%~]*$/.test(path) && !path.startsWith('/inloggen')
    ? path
    : fallback
}
