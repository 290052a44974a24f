import RotateCcw from 'lucide-react/icons/rotate-ccw';
import Trash2 from 'lucide-react/icons/trash-2';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { TextField } from '../ui/text-field.tsx';
import { Section } from './section.tsx';
import { SHEET } from './texts.fr.ts';

/** Every look of a button; hover and focus are frozen by attributes, for the picture. */
export function ButtonSheet() {
  const words = SHEET.buttons;
  return (
    <Section title={SHEET.sections.buttons}>
      <div className="sheet__row">
        <Button look="main" size="normal">
          {words.main}
        </Button>
        <Button look="main" data-look-hover="">
          {words.hover}
        </Button>
        <Button look="main" data-look-focus="">
          {words.focus}
        </Button>
        <Button look="main" busy busyLabel={words.busy}>
          {words.main}
        </Button>
        <Button unavailable>{words.unavailable}</Button>
      </div>
      <div className="sheet__row">
        <Button>{words.secondary}</Button>
        <Button data-look-hover="">{words.hover}</Button>
        <Button look="tertiary">{words.tertiary}</Button>
      </div>
      <div className="sheet__row">
        <Button look="danger" icon={<Trash2 aria-hidden="true" />}>
          {words.danger}
        </Button>
        <Button size="small" icon={<RotateCcw aria-hidden="true" />} unavailable={words.resendIn}>
          {words.resend}
        </Button>
      </div>
    </Section>
  );
}

/** The states of a text field and of a box. */
export function FieldSheet() {
  const words = SHEET.fields;
  return (
    <Section title={SHEET.sections.fields}>
      <div className="sheet__fields">
        <TextField label={words.rest} name="repos" />
        <TextField
          label={words.focus}
          name="focus"
          defaultValue={words.focusValue}
          data-look-focus=""
        />
        <TextField
          label={words.filled}
          name="rempli"
          wrap
          defaultValue={words.filledValue}
          success={words.verified}
        />
        <TextField
          label={words.failed}
          name="erreur"
          figures
          defaultValue={words.failedValue}
          error={words.failedWhy}
        />
        <Checkbox name="cochee" defaultChecked>
          {words.checked}
        </Checkbox>
        <Checkbox name="a-cocher" aria-invalid>
          {words.unchecked}
        </Checkbox>
      </div>
    </Section>
  );
}
