import CalendarDays from 'lucide-react/icons/calendar-days';
import Landmark from 'lucide-react/icons/landmark';
import Newspaper from 'lucide-react/icons/newspaper';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import type { IconSet } from '../service-icon.tsx';

export const icons: IconSet = {
  'calendar-days': CalendarDays,
  landmark: Landmark,
  newspaper: Newspaper,
  'sliders-horizontal': SlidersHorizontal,
};
