import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { Held } from '../../web/kit/held.tsx'
import { iconVerder, iconVraagteken } from '../../web/kit/iconen.ts'
import { Kaart } from '../../web/kit/kaart.tsx'
import { KnopLink } from '../../web/kit/knop.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useNow } from '../../web/now.ts'
import { useSessie } from '../../web/sessie.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { MijnPlan } from '../contract.ts'
import { leegTexts } from './leeg/texts.ts'
import { portaalTexts } from './texts.ts'
import { firstName, shortDay } from './woorden.ts'
import './portaal.css'

/** No plan (yet): a friendly start with a question, what happens then, and the code that was handed over. */
export default function NogGeenPlan({ answer }: { answer: MijnPlan }) {
  const texts = { ...useTexts(portaalTexts), ...useTexts(leegTexts) }
  const { sessie } = useSessie()
  const title = texts.plan.hoi(firstName(sessie.account.naam))
  const asked = answer.gesteldeVraag
  return (
    <Pagina
      title={title}
      tabTitle={texts.plan.tab}
      head={
        <Held title={title}>
          <p>{texts.plan.vandaagNiets}</p>
        </Held>
      }
    >
      <div className="mijn">
        {answer.afgesloten && <Afgesloten afgesloten={answer.afgesloten} />}
        {asked ? (
          <Gesteld asked={asked} kant={answer.kant} />
        ) : (
          <Kaart title={answer.afgesloten ? texts.leeg.nieuw : texts.leeg.kop} lifted>
            <p>{answer.afgesloten ? texts.leeg.nieuwUitleg : texts.leeg.uitleg}</p>
            <KnopLink to="/portaal/vraag" variant="primair" icon={iconVraagteken} wide>
              {texts.leeg.vraag}
            </KnopLink>
          </Kaart>
        )}
        <Sectie title={texts.leeg.watDan}>
          <ol className="watdan">
            <li>{texts.leeg.stap1}</li>
            <li>{texts.leeg.stap2}</li>
            <li>{texts.leeg.stap3}</li>
            <li>{texts.leeg.stap4}</li>
          </ol>
        </Sectie>
        <Sectie title={texts.leeg.code}>
          <KnopLink to="/portaal/code" wide>
            {texts.leeg.codeKnop}
          </KnopLink>
        </Sectie>
      </div>
    </Pagina>
  )
}

/** One's own plan was closed: nobody reads it any more, and what is kept can be asked for. */
function Afgesloten({ afgesloten: a }: { afgesloten: NonNullable<MijnPlan['afgesloten']> }) {
  const texts = useTexts(leegTexts).leeg
  const taal = useTaal()
  const now = useNow()
  const who = a.contactpunt
  return (
    <Kaart title={texts.dicht} lifted>
      <p>{texts.dichtOp(shortDay(a.op, taal, now))}</p>
      <p>{texts.dichtUitleg}</p>
      {who && <p>{texts.dichtBel(who.naam)}</p>}
      {who?.telefoon && <BelKnop number={who.telefoon} name={who.naam} look="naam" wide />}
      <KnopLink to="/portaal/rechten" wide>
        {texts.dichtRechten}
      </KnopLink>
    </Kaart>
  )
}

type GesteldProps = { asked: NonNullable<MijnPlan['gesteldeVraag']>; kant: MijnPlan['kant'] }

function Gesteld({ asked, kant }: GesteldProps) {
  const texts = useTexts(leegTexts).leeg
  const taal = useTaal()
  const now = useNow()
  const isDraft = asked.stand === 'klad'
  return (
    <Kaart title={isDraft ? texts.klad : texts.gesteld} lifted>
      {asked.vraag &&
        (kant === 'jeugdige' ? <EigenWoorden>{asked.vraag}</EigenWoorden> : <p>{asked.vraag}</p>)}
      {isDraft ? (
        <>
          <p>{texts.kladUitleg}</p>
          <KnopLink to="/portaal/vraag" variant="primair" iconAfter={iconVerder} wide>
            {texts.verder}
          </KnopLink>
        </>
      ) : (
        <>
          {asked.op && <p>{texts.verstuurd(shortDay(asked.op, taal, now))}</p>}
          <p>{asked.stand === 'opgepakt' ? texts.opgepakt : texts.wacht}</p>
          <KnopLink to="/portaal/vraag" wide iconAfter={iconVerder}>
            {texts.zie}
          </KnopLink>
        </>
      )}
    </Kaart>
  )
}
