import { EMBLEMS } from '@eps/design';
import { useEspace } from '../../../lib/espace-context.ts';
import { cardSceneTexts as T } from './card-scene.texts.fr.ts';

/** A professional card before the arcs of the identity: a picture of the words beside it, so hidden from readers. */
export function CardScene() {
  const emblem = EMBLEMS[useEspace().id];
  return (
    <svg
      className="card-scene"
      viewBox="0 0 478 232"
      preserveAspectRatio="xMidYMax"
      aria-hidden="true"
      focusable="false"
    >
      <g className="card-scene__arcs">
        <circle className="card-scene__bright" cx="394" cy="238" r="207" strokeWidth="60" />
        <circle className="card-scene__quiet" cx="394" cy="238" r="163" strokeWidth="28" />
      </g>
      <g transform="rotate(-5.3 239 141)">
        <rect className="card-scene__shade" x="141" y="85" width="208" height="124" rx="11" />
        <rect className="card-scene__card" x="135" y="79" width="208" height="124" rx="11" />
        <path
          className="card-scene__strip"
          d="M135 179H343V192A11 11 0 0 1 332 203H146A11 11 0 0 1 135 192z"
        />
        <text x="152" y="102" fontSize="8" fontWeight="700">
          {T.titre}
        </text>
        <rect className="card-scene__chip" x="152" y="122" width="34" height="27" rx="4.5" />
        <path
          className="card-scene__chip-lines"
          d="M152 131H164V122M152 140H164V149M186 131H174V122M186 140H174V149M164 131V140M174 131V140"
        />
        <text x="198" y="132" fontSize="10" fontWeight="650">
          {T.titulaire}
        </text>
        <text className="card-scene__soft" x="198" y="146" fontSize="8.5">
          {T.rpps}
        </text>
        <text className="card-scene__soft" x="152" y="169" fontSize="7">
          {T.validite}
        </text>
        <g transform="translate(300 146) scale(.5)">
          {emblem.paths.map(({ d, fill, stroke, strokeWidth }) => (
            <path
              key={d}
              d={d}
              fill={fill ?? 'none'}
              stroke={stroke}
              strokeWidth={strokeWidth}
              strokeLinecap="round"
            />
          ))}
        </g>
      </g>
    </svg>
  );
}
