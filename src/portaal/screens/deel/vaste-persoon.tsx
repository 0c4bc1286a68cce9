import { BelKnop } from '../../../web/kit/bel-knop.tsx'
import { iconBericht } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { classOf } from '../../../web/kit/knop.tsx'
import { Persoonregel } from '../../../web/kit/persoonregel.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { useNow } from '../../../web/now.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { VastePersoon } from '../../contract.ts'
import { bereikTexts } from '../bereik/texts.ts'
import { firstName, shortDay } from '../woorden.ts'
import type { DeelProps } from './deel-props.ts'

/** Who stays, with a phone; and for a parent, who helps the parent. */
export function VastePersoonKaart({ plan, kant }: DeelProps) {
  const texts = useTexts(bereikTexts).vast
  const isOuder = kant === 'ouder'
  const title = isOuder ? texts.van(plan.jeugdige) : texts.kop
  return (
    <>
      <Sectie title={title}>
        {plan.vastePersoon ? (
          <Kaart>
            <Persoonregel
              name={firstName(plan.vastePersoon.naam)}
              what={`${capital(plan.vastePersoon.functie)}, ${plan.vastePersoon.organisatie}`}
              tone="vol"
              size="groot"
            />
            <p>{texts.blijft(firstName(plan.vastePersoon.naam))}</p>
            <Bereik mens={plan.vastePersoon} main={!isOuder} />
          </Kaart>
        ) : (
          <NogNiemand plan={plan} kant={kant} />
        )}
      </Sectie>
      {isOuder && plan.regie && plan.regie.naam !== plan.vastePersoon?.naam && (
        <Sectie title={texts.voorJou}>
          <Kaart>
            <Persoonregel name={plan.regie.naam} what={plan.regie.organisatie} size="groot" />
            <p>{texts.voorJouUitleg(firstName(plan.regie.naam))}</p>
            <Bereik mens={plan.regie} main />
          </Kaart>
        </Sectie>
      )}
    </>
  )
}

function NogNiemand({ plan, kant }: DeelProps) {
  const texts = useTexts(bereikTexts).vast
  const taal = useTaal()
  const now = useNow()
  return (
    <Kaart title={kant === 'jeugdige' ? texts.geen : texts.geenVan(plan.jeugdige)} level={3}>
      {plan.geenVastePersoonTot && <p>{texts.geenTot(shortDay(plan.geenVastePersoonTot, taal, now))}</p>}
      {kant === 'jeugdige' && <p>{texts.geenKies}</p>}
      {plan.regie && (
        <>
          <p>{texts.totDan(firstName(plan.regie.naam))}</p>
          <Bereik mens={plan.regie} main />
        </>
      )}
    </Kaart>
  )
}

/** Calling and texting someone, with until when, and who helps after. */
export function Bereik({ mens, main }: { mens: VastePersoon; main: boolean }) {
  const texts = useTexts(bereikTexts).vast
  const taal = useTaal()
  const name = firstName(mens.naam)
  if (!mens.telefoon) return <p className="gedempt">{texts.zonderNummer}</p>
  return (
    <>
      <div className="mijn__twee">
        <BelKnop number={mens.telefoon} name={name} variant={main ? 'primair' : 'tweede'} />
        <a
          className={classOf({ variant: 'tweede' })}
          href={`sms:${mens.telefoon.replace(/[^+\d]/g, '')}`}
          aria-label={`${texts.sms}: ${name}`}
        >
          <Icoon pad={iconBericht} />
          <span>{texts.sms}</span>
        </a>
      </div>
      {mens.bereikbaarTot && (
        <p className="gedempt">
          {texts.tot(name, wallTime(mens.bereikbaarTot, taal))}{' '}
          {mens.vervanger && texts.daarna(firstName(mens.vervanger.naam))}
        </p>
      )}
    </>
  )
}

function wallTime(value: string, taal: 'nl' | 'en'): string {
  return taal === 'nl' ? value.replace(/^0(?=\d)/, '').replace(':', '.') : value
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
