import type { NavItem } from '../layout/nav.ts'
import { useSessie } from '../sessie.tsx'
import { portaalNav } from './routes.tsx'

/** The navigation that belongs to this reader: a young person's, or a parent's. */
export function useReaderNav(): readonly NavItem[] {
  const { soort } = useSessie().sessie.account
  return soort === 'medewerker' ? [] : portaalNav[soort]
}
