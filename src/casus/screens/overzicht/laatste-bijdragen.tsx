import { relativeDay } from '../../../web/datum.ts'
import { Chip } from '../../../web/kit/chip.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Link } from '../../../web/navigatie/link.tsx'
import { useNow } from '../../../web/now.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Casus } from '../../contract.ts'
import { overzichtTexts } from './texts.ts'

/** The newest five contributions, with the credit that stays: who brought it, for which organisation. */
export function LaatsteBijdragen({ casus }: { casus: Casus }) {
  const texts = useTexts(overzichtTexts)
  const taal = useTaal()
  const now = useNow()
  const to = `/casussen/${casus.id}/bijdragen`
  return (
    <Sectie
      title={texts.bijdragen}
      actions={
        <>
          {casus.bijdragen.length > 5 && <Link to={to}>{texts.alleBijdragen}</Link>}
          <Link to={`/casussen/${casus.id}/verzoeken`}>{texts.vragenAanPartners}</Link>
        </>
      }
    >
      {casus.bijdragen.length === 0 && <p className="gedempt">{texts.geenBijdragen}</p>}
      <ul role="list" className="lijst">
        {casus.bijdragen.slice(0, 5).map((b) => (
          <li key={b.id}>
            <Link to={to} className="lijst__rij lijst__rij--tekst">
              <span className="lijst__tekst">
                <span>
                  {b.tekst}
                  {b.ingekort && '…'}
                </span>
                <span className="gedempt">
                  {[b.door, b.organisatie].filter(Boolean).join(', ')}, {relativeDay(b.op, taal, now)}{' '}
                  {b.nieuw && <Chip>{texts.nieuw}</Chip>}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Sectie>
  )
}
