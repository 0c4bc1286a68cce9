import { iconMensenVol, iconZien } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { MijnAntwoord } from '../../contract.ts'
import { jimTexts } from './texts.ts'
import { useDaad } from './use-jim.ts'

type Vraag = MijnAntwoord['vragen'][number]
/** What is asked of a parent: yes or no, each for themselves. */
export function VoorOuder({ vragen }: { vragen: readonly Vraag[] }) {
  const { ouder: texts } = useTexts(jimTexts)
  if (vragen.length === 0)
    return (
      <LeegStaat icon={iconMensenVol} title={texts.leeg} level={2}>
        {texts.leegUitleg}
      </LeegStaat>
    )
  return vragen.map((vraag) => <EenVraag key={vraag.id} vraag={vraag} />)
}

function EenVraag({ vraag }: { vraag: Vraag }) {
  const { ouder: texts } = useTexts(jimTexts)
  const { doe, probleem } = useDaad()
  const say = (antwoord: 'ja' | 'nee') =>
    doe({
      method: 'PUT',
      path: `/v1/jims/${vraag.jimId}/ouders/${vraag.id}`,
      body: { antwoord },
      versie: vraag.versie,
    })
  return (
    <Kaart title={texts.vraag(vraag.jeugdige, vraag.roepnaam)} tone="nadruk">
      {vraag.relatie && <p>{texts.wie(vraag.jeugdige, vraag.relatie)}</p>}
      <p>{vraag.nodig ? texts.nodig : texts.gevraagd}</p>
      {vraag.antwoord && (
        <p role="status">
          <strong>{vraag.antwoord === 'ja' ? texts.zeiJa : texts.zeiNee}</strong> {texts.anders}
        </p>
      )}
      <div className="jim__knoppen">
        {vraag.antwoord !== 'ja' && (
          <Knop variant={vraag.antwoord === null ? 'primair' : 'tweede'} wide onClick={() => say('ja')}>
            {texts.jaVind}
          </Knop>
        )}
        {vraag.antwoord !== 'nee' && (
          <Knop wide onClick={() => say('nee')}>
            {texts.neeVind}
          </Knop>
        )}
      </div>
      <p className="jim__zien">
        <Icoon pad={iconZien} />
        <span>{texts.wieLeest}</span>
      </p>
      {probleem && <ProbleemMelding error={probleem} />}
    </Kaart>
  )
}
