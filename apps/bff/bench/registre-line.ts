import { luhnKey, nirKey } from '@eps/identifiers';

export const REGISTRE_HEADER =
  'espace;categorie;numero;rpps;nom;prenom;raison_sociale;civilite;date_naissance;profession;specialite;telephone_mobile;email;adresse;code_postal;ville;nir;iban;conventionne;situation_conventionnelle;agrement_radio;caisse';

/** One physician of a made-up registre, with right keys and every private column filled. */
export function registreLine(index: number): string {
  const serial = String(index).padStart(5, '0');
  const rppsBody = `99700${serial}`;
  const nir13 = `1750675056${String((index % 999) + 1).padStart(3, '0')}`;
  return [
    'ordre;liberal;',
    `${rppsBody}${luhnKey(rppsBody)}`,
    `BANC${serial};Essai;;M;17/06/1975;10;Médecine générale`,
    `06399${serial}`,
    `medecin${serial}@bench.example;${index} rue du Banc d’essai;75011;PARIS`,
    `${nir13}${nirKey(nir13)}`,
    'FR7630006000011234567890189;oui;Secteur 1;;751',
  ].join(';');
}
