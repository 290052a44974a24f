import type { Card } from '../cards.ts';
import { cardTexts as texts } from '../texts.fr.ts';
import { escapeHtml } from './escape-html.ts';
import { drawPortrait } from './portrait.ts';
import { SCENES } from './scenes.ts';

const CHIP = `<g transform="translate(20 66)"><rect width="46" height="36" rx="6" fill="#e8c15a"/>
<path d="M0 12H15V24H0M46 12H31V24H46M15 0V36M31 0V36" fill="none" stroke="#9a7420" stroke-width="1.6"/></g>`;

/** A card: its picture, which says nothing more than its words, then its words. Phrasing content, to be put in a button. */
export function drawCard(card: Card): string {
  const scene = SCENES[card.id];
  const picture = scene ? scene.landscape + drawPortrait(scene.portrait, 284, 66) : '';
  const [label, number] = numberOf(card);
  return `<span class="card">
<svg viewBox="0 0 352 132" aria-hidden="true" focusable="false">${picture}${CHIP}</svg>
<span class="specimen" aria-hidden="true">${texts.specimen}</span>
<span class="words">
<span class="kind">${card.rpps === '' ? texts.cpe : texts.cps}</span>
<span class="name">${escapeHtml(nameOf(card))}</span>
<span class="job">${escapeHtml(jobOf(card))}</span>
<span class="number"><span class="label">${label}</span> ${escapeHtml(number)}</span>
</span>
</span>`;
}

function nameOf({ civiliteExercice, prenom, nom }: Card): string {
  return `${civiliteExercice === 'DR' ? 'Dr\u00a0' : ''}${prenom} ${nom}`;
}

function jobOf({ codeProfession, codeSavoirFaire, civilite, places }: Card): string {
  if (codeProfession === '') {
    return [texts.professions[''], places[0]?.raisonSociale].filter(Boolean).join(', ');
  }
  if (codeProfession === '60' && civilite === 'MME') return texts.nurse;
  const specialite = texts.specialites[codeSavoirFaire];
  return [texts.professions[codeProfession], specialite].filter(Boolean).join(', ');
}

/** « 10 100 004 521 »; the FINESS and the structure’s own number for whoever has no RPPS. */
function numberOf({ rpps, subjectNameId }: Card): readonly [label: string, number: string] {
  if (rpps !== '') return [texts.rpps, rpps.replace(/^(..)(...)(...)(...)$/, grouped)];
  const [finess = '', own = ''] = subjectNameId.slice(1).split('/');
  return [texts.structure, `${finess.replace(/^(..)(...)(...)(.)$/, grouped)} / ${own}`];
}

const grouped = '$1\u00a0$2\u00a0$3\u00a0$4';
