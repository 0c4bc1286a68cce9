/** Whether a query says how someone can be called: to read again after a change. */
export const isBereik = ({ queryKey: [path] }: { queryKey: readonly unknown[] }): boolean =>
  typeof path === 'string' && path.endsWith('/bereikbaarheid')
