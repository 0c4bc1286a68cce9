import { longDate } from '../../../web/datum.ts'
import { iconNaar, iconVerhaal } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { Link } from '../../../web/navigatie/link.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { TeLezen } from '../../contract.ts'
import { mijnVerhaalTexts } from './texts.ts'
import { here } from './use-mijn-verhaal.ts'

/** What the young person gave a parent to read: that it is there; the words come when it is opened. */
export function Gekregen({
  delen,
  back,
}: {
  delen: readonly TeLezen[]
  back: { to: string; label: string }
}) {
  const texts = useTexts(mijnVerhaalTexts)
  const taal = useTaal()
  return (
    <Pagina title={texts.titelOuder} back={back} intro={delen.length > 0 && <p>{texts.introOuder}</p>}>
      <div className="mijn">
        {delen.length === 0 ? (
          <LeegStaat icon={iconVerhaal} title={texts.leegOuder} level={2}>
            {texts.leegOuderTekst}
          </LeegStaat>
        ) : (
          <Kaart>
            <ul className="mijn__nog" role="list">
              {delen.map((deel, i) => (
                <li key={deel.id}>
                  <Link to={`${here}/deel/${deel.id}`}>
                    {texts.deel(i + 1)}. {texts.verteld(longDate(deel.op, taal))}
                    {deel.nieuw && ` (${texts.nieuw})`}
                    <Icoon pad={iconNaar} />
                  </Link>
                </li>
              ))}
            </ul>
          </Kaart>
        )}
      </div>
    </Pagina>
  )
}
