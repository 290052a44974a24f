import Phone from 'lucide-react/icons/phone';
import { appTexts as T } from './texts.fr.ts';

interface TechnicalHelpProps {
  telephone: string;
  horaires: string | null;
}

/** Who answers, when and at what price, at the foot of every page of an espace that has a number. */
export function TechnicalHelp({ telephone, horaires }: TechnicalHelpProps) {
  return (
    <p className="ui-footer__help">
      <Phone aria-hidden="true" size={20} />
      <span>
        <strong>
          {T.assistanceTechnique}
          <a href={`tel:${telephone.replaceAll(/\s/g, '')}`}>{telephone}</a>
        </strong>
        {horaires === null ? null : <span className="ui-footer__hours">{horaires}</span>}
      </span>
    </p>
  );
}
