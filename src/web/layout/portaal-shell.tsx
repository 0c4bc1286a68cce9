import type { ReactNode } from 'react'
import { Icoon } from '../kit/icoon.tsx'
import { Link } from '../navigatie/link.tsx'
import { useNavigatie } from '../navigatie/navigatie.ts'
import { FoutGrens } from '../paginas/fout-grens.tsx'
import { useTaal, useTexts } from '../texts.ts'
import { LeesVoor } from './lees-voor.tsx'
import { PortaalMerk } from './merk.tsx'
import { isCurrent, type NavItem } from './nav.ts'
import { PortaalMenu } from './portaal-menu.tsx'
import { SkipLink } from './skip-link.tsx'
import { layoutTexts } from './texts.ts'
import { VerbergScherm } from './verberg-scherm.tsx'
import './portaal-shell.css'

type PortaalShellProps = { nav: readonly NavItem[]; children: ReactNode }

/** The portaal's frame, for the young person and the parent: reading aloud, hiding, a few words below. */
export function PortaalShell({ nav, children }: PortaalShellProps) {
  const texts = useTexts(layoutTexts)
  const taal = useTaal()
  const { pathname } = useNavigatie()
  return (
    <div className="portaal">
      <SkipLink />
      <header className="portaal__kop">
        <Link to="/portaal" className="portaal__merk" aria-label={texts.begin}>
          <PortaalMerk />
        </Link>
        <LeesVoor />
        <VerbergScherm />
      </header>
      <main id="inhoud" className="portaal__inhoud" tabIndex={-1}>
        <FoutGrens resetKey={pathname}>{children}</FoutGrens>
        <PortaalMenu />
      </main>
      {nav.length > 0 && (
        <nav className="portaal__nav" aria-label={texts.mijnDingen}>
          <ul role="list">
            {nav.map((item) => (
              <li key={item.to}>
                <Link to={item.to} aria-current={isCurrent(item, pathname) ? 'page' : undefined}>
                  <span className="portaal__navicoon">
                    <Icoon pad={item.icon} />
                  </span>
                  {item.label[taal]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}
