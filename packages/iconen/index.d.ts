import type { JSX, SVGProps } from 'react'

type Drawn = (props: SVGProps<SVGSVGElement>) => JSX.Element

export declare const ArrowForwardIcon: Drawn
export declare const ChevronBackwardIcon: Drawn
export declare const ChevronDoubleBackwardIcon: Drawn
export declare const ChevronDoubleForwardIcon: Drawn
export declare const ChevronDownIcon: Drawn
export declare const ChevronForwardIcon: Drawn
export declare const CloseIcon: Drawn
export declare const DocumentIcon: Drawn
export declare const ErrorFillIcon: Drawn
export declare const InfoFillIcon: Drawn
export declare const PersonFillIcon: Drawn
export declare const SearchIcon: Drawn
export declare const SuccessFillIcon: Drawn
export declare const WarningFillIcon: Drawn
export declare const WarningIcon: Drawn
