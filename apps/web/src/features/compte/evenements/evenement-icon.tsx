import type { EvenementType, EvenementView } from '@eps/contracts';
import CircleDot from 'lucide-react/icons/circle-dot';
import CircleX from 'lucide-react/icons/circle-x';
import Eye from 'lucide-react/icons/eye';
import FileCheck from 'lucide-react/icons/file-check';
import KeyRound from 'lucide-react/icons/key-round';
import LogIn from 'lucide-react/icons/log-in';
import LogOut from 'lucide-react/icons/log-out';
import MailCheck from 'lucide-react/icons/mail-check';
import Mail from 'lucide-react/icons/mail';
import UserCheck from 'lucide-react/icons/user-check';

type Icon = typeof CircleDot;

const byType = {
  'connexion-reussie': LogIn,
  'reinitialisation-ouverte': LogIn,
  deconnexion: LogOut,
  'session-fermee': LogOut,
  'sessions-fermees': LogOut,
  'compte-cree': UserCheck,
  'compte-recupere': UserCheck,
  'code-envoye': Mail,
  'reinitialisation-demandee': KeyRound,
  'mot-de-passe-change': KeyRound,
  'adresse-changement-demande': Mail,
  'adresse-changee': MailCheck,
  'adresse-verifiee': MailCheck,
  'cgu-acceptees': FileCheck,
} as const satisfies Partial<Record<EvenementType, Icon>>;

const icons: Readonly<Partial<Record<string, Icon>>> = { ...byType, agent: Eye, alerte: CircleX };

/** Drawing of an event: what went wrong and what staff did look alike whatever their kind. */
export function EvenementIcon({ evenement: { ton, type } }: { evenement: EvenementView }) {
  const Icon = icons[ton] ?? icons[type] ?? CircleDot;
  return <Icon aria-hidden="true" size={18} />;
}
