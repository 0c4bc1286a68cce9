import { useId, useRef } from 'react'
import { iconMenu, iconSluit, iconTerug, iconZoek } from '../kit/iconen.ts'
import { Icoon } from '../kit/icoon.tsx'
import { kitTexts } from '../kit/texts.ts'
import { Link } from '../navigatie/link.tsx'
import { useNavigatie } from '../navigatie/navigatie.ts'
import { useTaal, useTexts } from '../texts.ts'
import { Merk } from './merk.tsx'
import { isCurrent, type NavItem } from './nav.ts'
import { PersonSummary } from './person-menu.tsx'
import { Settings } from './settings.tsx'
import type { Back } from './shell-context.ts'
import { layoutTexts } from './texts.ts'
import './phone-bar.css'

type PhoneBarProps = { nav: readonly NavItem[]; back: Back | null; searchPath: string | null }

/** The top bar of a phone: one level up, search, and the menu that holds what the rail holds. */
export function PhoneBar({ nav, back, searchPath }: PhoneBarProps) {
  const texts = useTexts(layoutTexts)
  const menu = useRef<HTMLDialogElement>(null)
  return (
    <div className="telefoonbalk">
      {back ? (
        <Link to={back.to} className="telefoonbalk__terug">
          <Icoon pad={iconTerug} />
          {back.label}
        </Link>
      ) : (
        <Link to="/" className="telefoonbalk__terug" aria-label={texts.begin}>
          <Merk />
        </Link>
      )}
      {searchPath && (
        <Link to={searchPath} className="telefoonbalk__knop" aria-label={texts.zoek}>
          <Icoon pad={iconZoek} />
        </Link>
      )}
      <button
        type="button"
        className="telefoonbalk__knop"
        aria-label={texts.menu}
        aria-haspopup="dialog"
        onClick={() => menu.current?.showModal()}
      >
        <Icoon pad={iconMenu} />
      </button>
      <PhoneMenu nav={nav} dialog={menu} />
    </div>
  )
}

type PhoneMenuProps = { nav: readonly NavItem[]; dialog: React.RefObject<HTMLDialogElement | null> }

function PhoneMenu({ nav, dialog }: PhoneMenuProps) {
  const texts = useTexts(layoutTexts)
  const kit = useTexts(kitTexts)
  const taal = useTaal()
  const { pathname } = useNavigatie()
  const titleId = useId()
  const close = () => dialog.current?.close()
  return (
    <dialog ref={dialog} className="telefoonmenu" aria-labelledby={titleId}>
      <div className="telefoonmenu__kop">
        <h2 id={titleId}>{texts.menu}</h2>
        <button type="button" className="telefoonbalk__knop" aria-label={kit.sluit} onClick={close}>
          <Icoon pad={iconSluit} />
        </button>
      </div>
      <nav aria-label={texts.hoofdmenu}>
        <ul role="list">
          {nav.map((item) => (
            <li key={item.to}>
              <Link
                to={item.to}
                className="telefoonmenu__link"
                aria-current={isCurrent(item, pathname) ? 'page' : undefined}
                onClick={close}
              >
                <Icoon pad={item.icon} />
                {item.label[taal]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <PersonSummary />
      <Settings />
    </dialog>
  )
}
