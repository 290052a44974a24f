import ClipboardCheck from 'lucide-react/icons/clipboard-check';
import ClipboardList from 'lucide-react/icons/clipboard-list';
import Euro from 'lucide-react/icons/euro';
import FilePlus from 'lucide-react/icons/file-plus';
import Link from 'lucide-react/icons/link';
import Phone from 'lucide-react/icons/phone';
import Printer from 'lucide-react/icons/printer';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import Stethoscope from 'lucide-react/icons/stethoscope';
import UsersRound from 'lucide-react/icons/users-round';
import type { IconSet } from '../service-icon.tsx';

export const icons: IconSet = {
  'clipboard-check': ClipboardCheck,
  'clipboard-list': ClipboardList,
  euro: Euro,
  'file-plus': FilePlus,
  link: Link,
  phone: Phone,
  printer: Printer,
  'sliders-horizontal': SlidersHorizontal,
  stethoscope: Stethoscope,
  'users-round': UsersRound,
};
