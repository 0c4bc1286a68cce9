import { time } from '../../../web/datum.ts'
import {
  iconJa,
  iconKlok,
  iconMensenVol,
  iconNee,
  iconOpen,
  iconPlek,
  iconVraagteken,
} from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { useNow } from '../../../web/now.ts'
import { useTaal } from '../../../web/texts.ts'
import type { Afspraak, Plan } from '../../contract.ts'
import { dayInWords, firstName } from '../woorden.ts'
import type { DeelProps } from './deel-props.ts'
import { Regel } from './regel.tsx'
import { useDeelTexts } from './use-deel-texts.ts'

/** The goals in own words; each opens to what was agreed, with what others do in return. */
export function Doelen({ plan, kant }: DeelProps) {
  const texts = useDeelTexts().doelen
  if (plan.doelen.length === 0) return null
  return (
    <Sectie title={kant === 'jeugdige' ? texts.kop : texts.van(plan.jeugdige)}>
      <div className="mijn__stapel">
        {plan.bewoording && <p>{plan.bewoording}</p>}
        <p className="gedempt">{texts.uitleg}</p>
        {plan.doelen.map((doel) => (
          <EenDoel key={doel.id} doel={doel} plan={plan} />
        ))}
      </div>
    </Sectie>
  )
}

function EenDoel({ doel, plan }: { doel: Plan['doelen'][number]; plan: Plan }) {
  const texts = useDeelTexts().doelen
  const words: Partial<Record<string, string>> = texts as never
  const isOwn = doel.doelVan === 'jeugdige' || doel.doelVan === 'samen'
  return (
    <details className="doel">
      <summary>
        <span className="doel__woorden">
          <span className="doel__soort">{words[doel.soort] ?? doel.soort}</span>
          <span className={isOwn ? 'doel__doel doel__doel--eigen' : 'doel__doel'}>{doel.doel}</span>
        </span>
        <Icoon pad={iconOpen} />
      </summary>
      <div className="doel__binnen">
        {doel.afspraken.length === 0 && <p>{texts.leeg}</p>}
        {firstOfSeries(doel.afspraken).map((afspraak) => (
          <EenAfspraak key={afspraak.id} afspraak={afspraak} plan={plan} />
        ))}
      </div>
    </details>
  )
}

function EenAfspraak({ afspraak, plan }: { afspraak: Afspraak; plan: Plan }) {
  const texts = useDeelTexts()
  const taal = useTaal()
  const now = useNow()
  const day = dayInWords(afspraak.datum, taal, now)
  const owner = afspraak.eigenaar
  return (
    <div className="doel__afspraak">
      <p className="doel__tekst">{afspraak.tekst}</p>
      {afspraak.status === 'open' ? (
        <Regel icon={iconKlok}>
          {afspraak.begintOp ? texts.volgende.om(day, time(afspraak.begintOp, taal)) : day}
          {afspraak.reeks > 1 && `. ${texts.doelen.nogMeer(afspraak.reeks)}`}
        </Regel>
      ) : (
        <Regel icon={afspraak.status === 'gedaan' ? iconJa : iconNee} done={afspraak.status === 'gedaan'}>
          {afspraak.status === 'gedaan' ? texts.doelen.klaar : texts.doelen.misging}
        </Regel>
      )}
      {owner && (
        <Regel icon={iconMensenVol}>
          {owner.ik ? texts.doelen.jij : texts.doelen.doet(firstName(owner.naam))}.
        </Regel>
      )}
      {afspraak.plaats && <Regel icon={iconPlek}>{afspraak.plaats}</Regel>}
      {afspraak.belofte && (
        <div className="mijn__belofte">
          <p className="gedempt">{texts.eens.doenZij}</p>
          <Regel icon={iconJa} done>
            {afspraak.belofte}
          </Regel>
        </div>
      )}
      {afspraak.status === 'open' && <MijnAntwoord afspraak={afspraak} plan={plan} />}
    </div>
  )
}

function MijnAntwoord({ afspraak, plan }: { afspraak: Afspraak; plan: Plan }) {
  const texts = useDeelTexts()
  const taal = useTaal()
  const { antwoord, watMaaktJa, gevolgNee } = afspraak.mijn
  return (
    <>
      {antwoord === 'ja' && (
        <Regel icon={iconJa} done>
          {texts.doelen.jaGezegd}
        </Regel>
      )}
      {antwoord === 'nee' && (
        <Regel icon={iconNee}>
          {texts.doelen.neeGezegd} {watMaaktJa && texts.doelen.maaktJa(watMaaktJa.replace(/[.]$/, ''))}{' '}
          {gevolgNee || plan.naNee[taal]}
        </Regel>
      )}
      {antwoord === null && <Regel icon={iconVraagteken}>{texts.doelen.nogKiezen}</Regel>}
      {plan.stand === 'loopt' && (
        <div>
          <KnopLink to={`/portaal/eens/${afspraak.id}`} size="klein">
            {antwoord === null ? texts.eens.lees : texts.vraag.verander}
          </KnopLink>{' '}
          {plan.abilities.magTerugzeggen && (
            <KnopLink to={`/portaal/zeg-terug?over=afspraak&id=${afspraak.id}`} size="klein" variant="stil">
              {texts.zeg.knop}
            </KnopLink>
          )}
        </div>
      )}
    </>
  )
}

// A weekly series stands there once, with how often it still comes.
function firstOfSeries(afspraken: readonly Afspraak[]): Afspraak[] {
  return afspraken.filter(
    (a, index) =>
      a.reeks < 2 ||
      a.status !== 'open' ||
      afspraken.findIndex((b) => b.tekst === a.tekst && b.reeks > 1) === index,
  )
}
