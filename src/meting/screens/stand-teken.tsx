import { iconNaar, iconNaarDubbel, iconTerug, iconTerugDubbel } from '../../web/kit/iconen.ts'
import { Icoon } from '../../web/kit/icoon.tsx'

/** Arrows for a place on the scale: right helps, left is hard, both in the middle. Always beside its words. */
export function StandTeken({ deel }: { deel: number | null }) {
  return (
    <span className="stand-teken" aria-hidden="true">
      {deel !== null && pictures(deel).map((pad) => <Icoon key={pad} pad={pad} />)}
    </span>
  )
}

function pictures(deel: number): string[] {
  if (deel > 0.8) return [iconNaarDubbel]
  if (deel > 0.55) return [iconNaar]
  if (deel >= 0.45) return [iconTerug, iconNaar]
  return [deel >= 0.2 ? iconTerug : iconTerugDubbel]
}
