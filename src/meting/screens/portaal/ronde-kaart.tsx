import { useState } from 'react'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../../web/api.ts'
import { longDate } from '../../../web/datum.ts'
import { Dialoog } from '../../../web/kit/dialoog.tsx'
import { iconVerder } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { Informant, Metingen, Ronde } from '../../contract.ts'
import { gebiedOf, inOrder, instrumentOf } from '../use-metingen.ts'
import { mijnMetingTexts } from './texts.ts'

type RondeKaartProps = {
  metingen: Metingen
  ronde: Ronde
  informant: Informant
  onChanged: () => Promise<unknown>
}

/** What is asked of me in one round: why, about what, until when; begin, skip, or do it together. */
export function RondeKaart({ metingen: m, ronde, informant: i, onChanged }: RondeKaartProps) {
  const texts = useTexts(mijnMetingTexts)
  const taal = useTaal()
  const [error, setError] = useState<unknown>(null)
  const instrument = instrumentOf(m, ronde.instrument)
  const names = i.leefgebieden.map((l) => gebiedOf(instrument, l, taal).naam.toLowerCase())
  const path = `/portaal/hoe-gaat-het/${i.id}`
  const asked = inOrder(instrument, i.leefgebieden)
  const left = asked.findIndex((l) => !m.mijn.some((a) => a.informantId === i.id && a.leefgebied === l))
  const own = m.mijn.filter((a) => a.informantId === i.id && !a.overgeslagen)
  const filled = own.length > 0
  const mineAlone = own.some((a) => a.vrijgave === null)
  const open = i.abilities.magInvullen
  const act = (work: Promise<unknown>): Promise<void> =>
    work.then(async () => void (await onChanged()), setError)
  return (
    <Kaart above={texts.moment[ronde.moment]} title={texts.vragenTitel}>
      <p>
        <strong>{texts.waarom}:</strong> {ronde.vraag}
      </p>
      <p>
        {texts.over} {listInWords(names, taal)}.
      </p>
      <p>{ronde.open ? texts.totEnMet(longDate(ronde.openTot, taal)) : texts.dicht}</p>
      {i.herinnerdOp && open && i.stand !== 'klaar' && i.stand !== 'overgeslagen' && <p>{texts.herinnerd}</p>}
      <p className="meet__stand">{texts.stand[i.stand]}</p>
      {i.samenMet && <p>{texts.samenIs(i.samenMet)}</p>}
      {error !== null && <ProbleemMelding error={error} />}
      <div className="meet__stapel">
        {(open || filled) && (
          <KnopLink
            to={left > 0 ? `${path}?vraag=${left + 1}` : path}
            variant={open && i.stand !== 'klaar' ? 'primair' : 'tweede'}
            wide
            iconAfter={iconVerder}
          >
            {texts[onward(open, i)]}
          </KnopLink>
        )}
        {filled && i.abilities.magVrijgeven && (
          <KnopLink
            to={`${path}/lezen`}
            variant={i.stand === 'klaar' && mineAlone ? 'primair' : 'tweede'}
            wide
          >
            {texts.wieLeest}
          </KnopLink>
        )}
        {open && i.stand !== 'overgeslagen' && i.stand !== 'klaar' && (
          <SlaOver metingen={m} informant={i} onChanged={onChanged} />
        )}
        {i.abilities.magSamen && (i.samenMet || m.vastePersoon) && (
          <Knop
            variant="stil"
            wide
            onClick={() =>
              act(send('POST', `/v1/informanten/${i.id}/samen`, { body: { samen: !i.samenMet } }))
            }
          >
            {i.samenMet ? texts.alleen : texts.samen(m.vastePersoon)}
          </Knop>
        )}
      </div>
    </Kaart>
  )
}

function onward(open: boolean, i: Informant): 'begin' | 'verder' | 'kijkTerug' {
  if (!open || i.stand === 'klaar') return 'kijkTerug'
  return i.stand === 'gevraagd' || i.stand === 'overgeslagen' ? 'begin' : 'verder'
}

function SlaOver({ metingen: m, informant, onChanged }: Omit<RondeKaartProps, 'ronde'>) {
  const texts = useTexts(mijnMetingTexts)
  const taal = useTaal()
  const [open, setOpen] = useState(false)
  const [reden, setReden] = useState('')
  const [error, setError] = useState<unknown>(null)
  const skip = async () => {
    try {
      await send('POST', `/v1/informanten/${informant.id}/overslaan`, { body: { reden } })
      setOpen(false)
      await onChanged()
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <>
      <Knop variant="stil" wide onClick={() => setOpen(true)}>
        {texts.slaAllesOver}
      </Knop>
      <Dialoog open={open} title={texts.overslaanTitel} onClose={() => setOpen(false)}>
        <p>{texts.overslaanUitleg}</p>
        {error !== null && <ProbleemMelding error={error} />}
        <Spreekvlak
          name="overslaan-reden"
          label={texts.overslaanReden}
          hint={m.gastheren.length > 0 ? texts.overslaanWie(listInWords(m.gastheren, taal)) : undefined}
          optional
          own={m.kant === 'jeugdige'}
          rows={2}
          max={4000}
          value={reden}
          onChange={setReden}
        />
        <div className="dialoog__knoppen">
          <Knop onClick={() => setOpen(false)}>{texts.overslaanNee}</Knop>
          <Knop variant="primair" onClick={skip}>
            {texts.overslaanJa}
          </Knop>
        </div>
      </Dialoog>
    </>
  )
}
