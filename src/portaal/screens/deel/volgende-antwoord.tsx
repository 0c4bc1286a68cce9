import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { createActionKey, send } from '../../../web/api.ts'
import { Bevestig } from '../../../web/kit/bevestig.tsx'
import { iconBelVol, iconJa, iconMensenVol, iconNee, iconPlek, iconVerder } from '../../../web/kit/iconen.ts'
import { Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Afspraak, Plan, Volgende } from '../../contract.ts'
import { type PortaalTexts, portaalTexts } from '../texts.ts'
import { isPortaalPath } from '../use-portaal.ts'
import { firstName } from '../woorden.ts'
import type { DeelProps } from './deel-props.ts'
import { Regel } from './regel.tsx'

/** With whom and where, and my answer: I come or I can't, each with what happens then. */
export function VolgendeAntwoord({ plan, kant, next }: DeelProps & { next: Volgende }) {
  return next.soort === 'afspraak' ? (
    <EenAfspraak plan={plan} afspraak={next.afspraak} />
  ) : (
    <EenOverleg plan={plan} overleg={next} metIemand={kant === 'jeugdige'} />
  )
}

function EenAfspraak({ plan, afspraak }: { plan: Plan; afspraak: Afspraak }) {
  const texts = useTexts(portaalTexts).volgende
  const owner = afspraak.eigenaar
  const way = `/portaal/eens/${afspraak.id}`
  const { answer, problem } = useAnswer()
  const words = wordsOf(texts, afspraak)
  const come = () =>
    answer(`/v1/afspraken/${afspraak.id}/akkoorden/${plan.betrokkenheidId}`, afspraak.mijn.akkoordVersie, {
      afspraakVersie: afspraak.mijn.afspraakVersie,
      antwoord: 'ja',
    })
  return (
    <>
      {(afspraak.belofte || (owner && !owner.ik)) && (
        <Regel icon={afspraak.perTelefoon ? iconBelVol : iconMensenVol}>
          {afspraak.belofte || words.wie(firstName(owner?.naam ?? ''))}
        </Regel>
      )}
      {afspraak.plaats && !afspraak.perTelefoon && (
        <Regel icon={iconPlek}>{texts.waar(afspraak.plaats)}</Regel>
      )}
      {problem && <ProbleemMelding error={problem} />}
      {afspraak.mijn.antwoord === null ? (
        <div className="mijn__twee">
          <Knop variant="primair" icon={iconJa} onClick={come}>
            {words.ja}
          </Knop>
          <KnopLink to={way}>{texts.kanNiet}</KnopLink>
        </div>
      ) : (
        <Gezegd
          yes={afspraak.mijn.antwoord === 'ja'}
          yesWords={words.gezegd}
          after={afspraak.mijn.gevolgNee}
          plan={plan}
          change={
            <KnopLink to={way} variant="stil" size="klein">
              {afspraak.mijn.antwoord === 'ja' ? texts.tochNiet : texts.tochWel}
            </KnopLink>
          }
        />
      )}
    </>
  )
}

/** A call is answered, or made by who owns the afspraak; to anything else one comes. */
function wordsOf(texts: PortaalTexts['volgende'], { perTelefoon, eigenaar }: Afspraak) {
  if (!perTelefoon) return { wie: texts.met, ja: texts.kom, gezegd: texts.jaGezegd }
  return eigenaar?.ik
    ? { wie: texts.belt, ja: texts.ikBel, gezegd: texts.belGezegd }
    : { wie: texts.belt, ja: texts.neemOp, gezegd: texts.opGezegd }
}

type OverlegProps = { plan: Plan; overleg: Extract<Volgende, { soort: 'overleg' }>; metIemand: boolean }

function EenOverleg({ plan, overleg, metIemand }: OverlegProps) {
  const texts = useTexts(portaalTexts).volgende
  const taal = useTaal()
  const [asking, setAsking] = useState(false)
  const { answer, problem } = useAnswer()
  const part = overleg.deelname
  const say = (aanwezigheid: 'komt' | 'komt_niet') =>
    answer(`/v1/deelnames/${part?.id}`, part?.versie ?? 0, { aanwezigheid, metWie: overleg.metWie })
  const decline = async () => {
    setAsking(false)
    await say('komt_niet')
  }
  const isYes = part?.antwoord === 'ja'
  return (
    <>
      {overleg.metWie ? (
        <Regel icon={iconMensenVol}>{texts.gaatMee(overleg.metWie)}</Regel>
      ) : (
        metIemand && <Regel icon={iconMensenVol}>{texts.alleen}</Regel>
      )}
      <Regel icon={iconPlek}>{texts.waar(overleg.plaats)}</Regel>
      {problem && <ProbleemMelding error={problem} />}
      {part?.antwoord === null && (
        <div className="mijn__twee">
          <Knop variant="primair" icon={iconJa} onClick={() => say('komt')}>
            {texts.kom}
          </Knop>
          <Knop onClick={() => setAsking(true)}>{texts.kanNiet}</Knop>
        </div>
      )}
      {part?.antwoord && (
        <Gezegd
          yes={isYes}
          yesWords={texts.jaGezegd}
          after=""
          plan={plan}
          change={
            <Knop variant="stil" size="klein" onClick={isYes ? () => setAsking(true) : () => say('komt')}>
              {isYes ? texts.tochNiet : texts.tochWel}
            </Knop>
          }
        />
      )}
      <KnopLink to={`/portaal/overleg/${overleg.id}`} variant="zacht" wide iconAfter={iconVerder}>
        {texts.bereid}
      </KnopLink>
      <Bevestig
        open={asking}
        title={texts.neeTitel}
        confirm={texts.neeJa}
        cancel={texts.neeTerug}
        onConfirm={decline}
        onCancel={() => setAsking(false)}
      >
        {texts.neeUitleg} {plan.naNee[taal]}
      </Bevestig>
    </>
  )
}

type GezegdProps = { yes: boolean; yesWords: string; after: string; plan: Plan; change: ReactNode }

// What was answered stands there, with what happens now and the way back.
function Gezegd({ yes, yesWords, after, plan, change }: GezegdProps) {
  const texts = useTexts(portaalTexts).volgende
  const taal = useTaal()
  return (
    <div className="mijn__stapel">
      <Regel icon={yes ? iconJa : iconNee} done={yes}>
        <strong>{yes ? yesWords : texts.neeGezegd}</strong> {!yes && (after || plan.naNee[taal])}
      </Regel>
      <div>{change}</div>
    </div>
  )
}

function useAnswer() {
  const queryClient = useQueryClient()
  const [problem, setProblem] = useState<unknown>(null)
  const answer = async (path: string, versie: number, body: Record<string, unknown>) => {
    setProblem(null)
    try {
      await send('PUT', path, { body, ifMatch: `"${versie}"`, actionKey: createActionKey() })
    } catch (error) {
      setProblem(error)
    }
    await queryClient.invalidateQueries({ predicate: ({ queryKey: [key] }) => isPortaalPath(key) })
  }
  return { answer, problem }
}
