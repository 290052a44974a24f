import Monitor from 'lucide-react/icons/monitor';
import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import { useState } from 'react';
import { getTheme, setTheme, type Theme } from '../../../app/theme.ts';
import { Card } from '../../../ui/card.tsx';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { affichageTexts as T } from './texts.fr.ts';

const icons = { system: Monitor, light: Sun, dark: Moon } as const satisfies Record<Theme, unknown>;
const themes = Object.keys(icons).filter(isTheme);

function isTheme(value: string): value is Theme {
  return Object.hasOwn(icons, value);
}

/** « Affichage »: the theme of this browser. */
export function AffichageSection() {
  const [theme, show] = useState(getTheme);
  const choose = (value: string): void => {
    if (!isTheme(value)) return;
    setTheme(value);
    show(value);
  };
  return (
    <Card title={T.titre}>
      <RadioCards
        label={T.theme}
        hint={T.aide}
        name="theme"
        value={theme}
        onChange={choose}
        cards={themes.map((value) => {
          const Icon = icons[value];
          return { value, ...T.themes[value], icon: <Icon aria-hidden="true" size={24} /> };
        })}
      />
    </Card>
  );
}
