export { renderConvention, type Convention, type ConventionValeur } from './convention.ts';
export {
  lettreCodeText,
  renderLettreCode,
  type LettreCode,
  type LettreCodeDonnees,
} from './lettre-code.ts';
