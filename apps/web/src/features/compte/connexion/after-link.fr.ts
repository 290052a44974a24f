import type { EspaceId } from '@eps/espaces';

/** Words of the page of a reset link where its guide gives it a form of its own (A9). */
export interface AfterLinkTexts {
  readonly titre: string;
  readonly carte: string;
  readonly phrase: string;
  /** Where a card has just reopened a frozen account. */
  readonly rouvert: string;
  readonly nouveau: string;
  readonly confirmer: string;
  readonly valider: string;
  readonly fait: string;
  readonly acceder: string;
}

/** Null: « Enregistrer » of the page of the account, as anywhere else in it. */
export const afterLinkByEspace: Readonly<Record<EspaceId, AfterLinkTexts | null>> = {
  'assurance-maladie': {
    titre: 'RÉINITIALISER VOTRE MOT DE PASSE',
    carte: 'Créez votre nouveau mot de passe',
    phrase:
      'Votre mot de passe sera unique et valable pour l’ensemble de vos cabinets, le cas échéant.',
    rouvert:
      'Votre compte est rouvert. Choisissez un nouveau mot de passe\u00a0: l’ancien ne sert plus.',
    nouveau: 'Nouveau mot de passe',
    confirmer: 'Confirmer nouveau mot de passe',
    valider: 'Valider',
    fait: 'Votre nouveau mot de passe est pris en compte. Vos autres sessions sont fermées.',
    acceder: 'Accéder à mon espace',
  },
  ordre: null,
  tiers: null,
};
