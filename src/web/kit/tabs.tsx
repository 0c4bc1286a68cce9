import { useLayoutEffect, useRef } from 'react'
import { Link } from '../navigatie/link.tsx'
import { useNavigatie } from '../navigatie/navigatie.ts'
import { Chip } from './chip.tsx'
import './tabs.css'

export type Tab = { to: string; label: string /** '2 nieuw' */; news?: string }

type TabsProps = { label: string; tabs: readonly Tab[]; actions?: React.ReactNode }

/** Tabs that are links: each has an address, so back, bookmark and a new tab work. On a phone the present one is moved into sight. */
export function Tabs({ label, tabs, actions }: TabsProps) {
  const { pathname } = useNavigatie()
  const row = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path makes another tab the present one
  useLayoutEffect(() => {
    const nav = row.current
    const here = nav?.querySelector<HTMLElement>('[aria-current]')
    if (!nav || !here) return
    const inRow = here.getBoundingClientRect().left - nav.getBoundingClientRect().left + nav.scrollLeft
    nav.scrollLeft = Math.max(0, inRow - (nav.clientWidth - here.offsetWidth) / 2)
  }, [pathname])
  return (
    <div className="tabs">
      <nav ref={row} aria-label={label}>
        <ul role="list">
          {tabs.map((tab) => (
            <li key={tab.to}>
              <Link to={tab.to} aria-current={pathname === tab.to ? 'page' : undefined}>
                {tab.label}
                {tab.news && <Chip>{tab.news}</Chip>}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {actions && <div className="tabs__acties">{actions}</div>}
    </div>
  )
}
