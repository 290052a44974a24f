import type { Identity } from '@eps/design';
import CircleHelp from 'lucide-react/icons/circle-question-mark';
import LogOut from 'lucide-react/icons/log-out';
import Settings2 from 'lucide-react/icons/settings-2';
import { AccountMenu } from '../ui/account-menu.tsx';
import { BankDrawing } from '../ui/drawings/bank-drawing.tsx';
import { CardDrawing } from '../ui/drawings/card-drawing.tsx';
import { LetterDrawing } from '../ui/drawings/letter-drawing.tsx';
import { MailDrawing } from '../ui/drawings/mail-drawing.tsx';
import { PhoneDrawing } from '../ui/drawings/phone-drawing.tsx';
import { Emblem } from '../ui/emblem.tsx';
import { Footer } from '../ui/footer.tsx';
import { HeaderLink } from '../ui/header-link.tsx';
import { Header } from '../ui/header.tsx';
import { MainNav } from '../ui/main-nav.tsx';
import { Motif } from '../ui/motif.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { Section } from './section.tsx';
import { MORE, SHEET } from './texts.fr.ts';

/** The help beside a form, and the drawings it may carry. */
export function HelpSheet() {
  const { panel, drawings } = MORE;
  return (
    <Section title={SHEET.sections.help} wide>
      <div className="sheet__drawings">
        <SidePanel
          title={panel.title}
          drawing={
            <PhoneDrawing
              label={panel.drawing}
              sender={MORE.header.org}
              line={panel.line}
              code="408"
            />
          }
          foot={panel.foot}
        >
          <ul>
            {panel.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </SidePanel>
        <div className="sheet__pair">
          <div className="ui-side__drawing">
            <CardDrawing
              label={drawings.card}
              title={drawings.cardTitle}
              holder={drawings.holder}
              numberName="RPPS"
              number="10 100 004 521"
            />
          </div>
          <div className="ui-side__drawing">
            <LetterDrawing
              label={drawings.letter}
              line={drawings.letterLine}
              value="K7RM 4XWD 2P"
            />
          </div>
          <div className="ui-side__drawing">
            <MailDrawing
              label={drawings.mail}
              subject={drawings.mailSubject}
              button={drawings.mailButton}
            />
          </div>
          <div className="ui-side__drawing">
            <BankDrawing
              label={drawings.bank}
              title={drawings.bankTitle}
              holderName={drawings.bankHolderName}
              holder={drawings.bankHolder}
              start="FR76 3000 6000 0112 3456 789"
              boxes={[
                { value: '0', caption: drawings.first },
                { value: '189', caption: drawings.second },
              ]}
            />
          </div>
        </div>
      </div>
    </Section>
  );
}

/** Header, navigation, footer, emblem and motif of the identity. */
export function FrameSheet({ identity, home }: { identity: Identity; home: string }) {
  const items = [
    {
      id: 'settings',
      label: MORE.account.settings,
      icon: <Settings2 aria-hidden="true" />,
      onAction: () => undefined,
    },
    {
      id: 'out',
      label: MORE.account.out,
      icon: <LogOut aria-hidden="true" />,
      onAction: () => undefined,
    },
  ];
  return (
    <>
      <Section title={SHEET.sections.header} wide>
        <div className="sheet__frame">
          <Header
            identity={identity}
            organisation={MORE.header.org}
            espace={MORE.header.espace}
            homeTo={home}
            account={<AccountMenu name={MORE.account.name} initials="AL" items={items} />}
            navigation={
              <MainNav
                places={MORE.nav.map((label, rank) => ({
                  to: rank === 1 ? home : `${home}/${rank}`,
                  label,
                  exact: true,
                  count: rank === 3 ? { value: 2, label } : undefined,
                }))}
              />
            }
          >
            <HeaderLink to={home} icon={<CircleHelp aria-hidden="true" />}>
              {MORE.header.help}
            </HeaderLink>
          </Header>
          <Footer links={MORE.legal.map((label, rank) => ({ to: `${home}#${rank}`, label }))} />
        </div>
      </Section>
      <Section title={SHEET.sections.marks} wide>
        <div className="sheet__motif inverse">
          <Motif identity={identity} place="fill" />
          <Emblem identity={identity} plaque />
        </div>
      </Section>
    </>
  );
}
