import type { Theme } from '../../../app/theme.ts';

/** Words of « Affichage ». */
export const affichageTexts = {
  titre: 'Affichage',
  theme: 'Thème',
  aide: 'Appliqué aussitôt, et gardé sur ce navigateur seulement.',
  themes: {
    system: { label: 'Système', detail: 'Suit le réglage de votre appareil' },
    light: { label: 'Clair', detail: 'Fond clair, à toute heure' },
    dark: { label: 'Sombre', detail: 'Fond sombre, à toute heure' },
  } satisfies Record<Theme, { label: string; detail: string }>,
} as const;
