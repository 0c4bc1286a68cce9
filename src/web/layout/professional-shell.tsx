import { type ReactNode, useMemo, useState } from 'react'
import { iconErbij } from '../kit/iconen.ts'
import { Icoon } from '../kit/icoon.tsx'
import { KnopLink } from '../kit/knop.tsx'
import { Link } from '../navigatie/link.tsx'
import { useNavigatie } from '../navigatie/navigatie.ts'
import { FoutGrens } from '../paginas/fout-grens.tsx'
import { useSessie } from '../sessie.tsx'
import { type Taal, useTaal, useTexts } from '../texts.ts'
import { Merk } from './merk.tsx'
import { isCurrent, type NavItem } from './nav.ts'
import { PersonMenu } from './person-menu.tsx'
import { PhoneBar } from './phone-bar.tsx'
import { SearchField } from './search-field.tsx'
import { type Back, ShellContext } from './shell-context.ts'
import { SkipLink } from './skip-link.tsx'
import { layoutTexts } from './texts.ts'
import './professional-shell.css'

export type MainAct = { to: string; label: Readonly<Record<Taal, string>> }

export type ProfessionalShellProps = {
  nav: readonly NavItem[]
  /** Null while no screen searches. */
  searchPath: string | null
  /** The one thing that must be at hand everywhere. */
  mainAct: MainAct | null
  children: ReactNode
}

/** The professional frame: rail with words, search, organisation, main act; a top and bottom bar on a phone. */
export function ProfessionalShell({ nav: all, searchPath, mainAct, children }: ProfessionalShellProps) {
  const texts = useTexts(layoutTexts)
  const taal = useTaal()
  const { pathname } = useNavigatie()
  const { mandaten } = useSessie().sessie.account
  const nav = all.filter((item) => !item.mandaten || item.mandaten.some((one) => mandaten.includes(one)))
  const [back, setBack] = useState<Back | null>(null)
  const context = useMemo(() => ({ setBack }), [])
  return (
    <ShellContext value={context}>
      <SkipLink />
      <div className="schil">
        <header>
          <PhoneBar nav={nav} back={back} searchPath={searchPath} />
          <div className="schil__zij">
            <Link to="/" className="schil__merk" aria-label={texts.begin}>
              <Merk />
            </Link>
            <NavRail nav={nav} />
            <PersonMenu />
          </div>
          <TopBar searchPath={searchPath} mainAct={mainAct} />
        </header>
        <main id="inhoud" className="schil__inhoud" tabIndex={-1}>
          <FoutGrens resetKey={pathname}>{children}</FoutGrens>
          {mainAct && (
            <div className="schil__voet">
              <KnopLink to={mainAct.to} variant="primair" icon={iconErbij} wide>
                {mainAct.label[taal]}
              </KnopLink>
            </div>
          )}
        </main>
      </div>
    </ShellContext>
  )
}

function TopBar({ searchPath, mainAct }: Pick<ProfessionalShellProps, 'searchPath' | 'mainAct'>) {
  const texts = useTexts(layoutTexts)
  const taal = useTaal()
  const { sessie } = useSessie()
  return (
    <div className="schil__kop">
      {searchPath && <SearchField searchPath={searchPath} />}
      <span className="schil__organisatie">{sessie.account.organisatie?.naam}</span>
      {sessie.demo && <span className="schil__demo">{texts.demo}</span>}
      {mainAct && (
        <KnopLink to={mainAct.to} variant="primair" icon={iconErbij}>
          {mainAct.label[taal]}
        </KnopLink>
      )}
    </div>
  )
}

function NavRail({ nav }: { nav: readonly NavItem[] }) {
  const texts = useTexts(layoutTexts)
  const taal = useTaal()
  const { pathname } = useNavigatie()
  return (
    <nav className="schil__nav" aria-label={texts.hoofdmenu}>
      <ul role="list">
        {nav.map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              className="schil__navlink"
              aria-current={isCurrent(item, pathname) ? 'page' : undefined}
            >
              <Icoon pad={item.icon} />
              {item.label[taal]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
