import type { EvenementType, EvenementView } from '@eps/contracts';
import ArrowLeftRight from 'lucide-react/icons/arrow-left-right';
import CircleDot from 'lucide-react/icons/circle-dot';
import CircleX from 'lucide-react/icons/circle-x';
import Eye from 'lucide-react/icons/eye';
import FileCheck from 'lucide-react/icons/file-check';
import Flag from 'lucide-react/icons/flag';
import IdCard from 'lucide-react/icons/id-card';
import KeyRound from 'lucide-react/icons/key-round';
import LockOpen from 'lucide-react/icons/lock-open';
import LogIn from 'lucide-react/icons/log-in';
import LogOut from 'lucide-react/icons/log-out';
import MailCheck from 'lucide-react/icons/mail-check';
import Mail from 'lucide-react/icons/mail';
import ShieldCheck from 'lucide-react/icons/shield-check';
import UserRoundCheck from 'lucide-react/icons/user-round-check';
import UserRoundPen from 'lucide-react/icons/user-round-pen';
import UserRoundPlus from 'lucide-react/icons/user-round-plus';
import UserRoundX from 'lucide-react/icons/user-round-x';
import UserCheck from 'lucide-react/icons/user-check';
import UserMinus from 'lucide-react/icons/user-minus';

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
  'connexion-cps': IdCard,
  'carte-associee': IdCard,
  'cartes-personnel-autorisees': IdCard,
  'cartes-personnel-refusees': IdCard,
  'identite-confirmee': ShieldCheck,
  'connexion-commencee': LogIn,
  'premiere-connexion': LogIn,
  'activite-changee': ArrowLeftRight,
  'salarie-inscrit': UserCheck,
  'salarie-retire': UserMinus,
  'blocage-leve': LockOpen,
  'compte-degele': LockOpen,
  'compte-recree': UserCheck,
  'adresse-changement-annule': MailCheck,
  'second-facteur-active': ShieldCheck,
  'codes-secours-renouveles': ShieldCheck,
  'code-secours-utilise': ShieldCheck,
  'erreur-signalee': Flag,
  'delegation-proposee': UserRoundPlus,
  'delegation-acceptee': UserRoundCheck,
  'delegation-modifiee': UserRoundPen,
  'delegation-retiree': UserRoundX,
  'delegation-renonciation': UserRoundX,
  'connexion-deleguee': LogIn,
  'mot-de-passe-delegue-change': KeyRound,
} as const satisfies Partial<Record<EvenementType, Icon>>;

const icons: Readonly<Partial<Record<string, Icon>>> = { ...byType, agent: Eye, alerte: CircleX };

/** Drawing of an event: what went wrong and what staff did look alike whatever their kind. */
export function EvenementIcon({ evenement: { ton, type } }: { evenement: EvenementView }) {
  const Icon = icons[ton] ?? icons[type] ?? CircleDot;
  return <Icon aria-hidden="true" size={18} />;
}
