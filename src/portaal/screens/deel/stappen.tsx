import { time } from '../../../web/datum.ts'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Stappen } from '../../../web/kit/stappen.tsx'
import { useNow } from '../../../web/now.ts'
import { useTaal } from '../../../web/texts.ts'
import type { Stap } from '../../contract.ts'
import { dayInWords, firstName, shortDay } from '../woorden.ts'
import type { DeelProps } from './deel-props.ts'
import { useDeelTexts } from './use-deel-texts.ts'

/** Done, now, later: words, never a percentage. */
export function MijnStappen({ plan, kant }: DeelProps) {
  const texts = useDeelTexts()
  const taal = useTaal()
  const now = useNow()
  const title = kant === 'jeugdige' ? texts.stappen.kop : texts.stappen.van(plan.jeugdige)
  const note = (stap: Stap) => {
    if (stap.stand === 'klaar') return texts.stappen.gelukt(shortDay(stap.datum, taal, now))
    const day = dayInWords(stap.datum, taal, now)
    const when = stap.begintOp ? texts.volgende.om(day, time(stap.begintOp, taal)) : day
    return stap.metWie ? texts.stappen.met(when, firstName(stap.metWie)) : when
  }
  return (
    <Sectie title={title}>
      {plan.stappen.length === 0 ? (
        <p>
          {texts.stappen.leeg} {texts.stappen.leegUitleg}
        </p>
      ) : (
        <Stappen
          label={title}
          steps={plan.stappen.map((stap) => ({
            id: stap.id,
            stand: stap.stand,
            title: stap.titel,
            note: note(stap),
          }))}
        />
      )}
    </Sectie>
  )
}
