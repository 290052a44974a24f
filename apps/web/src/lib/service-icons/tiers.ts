import ClipboardCheck from 'lucide-react/icons/clipboard-check';
import Contact from 'lucide-react/icons/contact';
import FilePenLine from 'lucide-react/icons/file-pen-line';
import FilePlus from 'lucide-react/icons/file-plus';
import FileSearch from 'lucide-react/icons/file-search';
import KeyRound from 'lucide-react/icons/key-round';
import MapPinHouse from 'lucide-react/icons/map-pin-house';
import MessageCircleQuestion from 'lucide-react/icons/message-circle-question-mark';
import MessageSquareWarning from 'lucide-react/icons/message-square-warning';
import MessagesSquare from 'lucide-react/icons/messages-square';
import Pill from 'lucide-react/icons/pill';
import ReceiptText from 'lucide-react/icons/receipt-text';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import type { IconSet } from '../service-icon.tsx';

export const icons: IconSet = {
  'clipboard-check': ClipboardCheck,
  contact: Contact,
  'file-pen-line': FilePenLine,
  'file-plus': FilePlus,
  'file-search': FileSearch,
  'key-round': KeyRound,
  'map-pin-house': MapPinHouse,
  'message-circle-question-mark': MessageCircleQuestion,
  'message-square-warning': MessageSquareWarning,
  'messages-square': MessagesSquare,
  pill: Pill,
  'receipt-text': ReceiptText,
  'sliders-horizontal': SlidersHorizontal,
};
