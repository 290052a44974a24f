import CalendarDays from 'lucide-react/icons/calendar-days';
import ChevronRight from 'lucide-react/icons/chevron-right';
import Landmark from 'lucide-react/icons/landmark';
import Newspaper from 'lucide-react/icons/newspaper';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';

/** Icons that declarations name; a new one is one more line, so that only those used are in the bundle. */
const ICONS: Readonly<Record<string, typeof Landmark>> = {
  'calendar-days': CalendarDays,
  landmark: Landmark,
  newspaper: Newspaper,
  'sliders-horizontal': SlidersHorizontal,
};

/** The icon of a service, as its declaration names it. */
export function ServiceIcon({ name }: { name: string }) {
  const Icon = ICONS[name] ?? ChevronRight;
  return <Icon aria-hidden="true" size={24} />;
}
