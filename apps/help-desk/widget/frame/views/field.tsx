import { h } from '../drawing/h.ts';
import { customPrefix, type FormField } from '../form/form-fields.ts';
import type { Speech } from '../language/create-speech.ts';
import type { Panel } from './panel.ts';

const faultTexts = { missing: 'missing', invalid: 'invalid', 'too-long': 'tooLong' } as const;

/** One line of the form: the label, the control, and what is wrong with it. */
export function Field({ panel: { speech, actions }, field }: { panel: Panel; field: FormField }) {
  const { name, kind, value, required, readOnly, fault } = field;
  const faultId = `fault-${name}`;

  const shared = {
    id: name,
    name,
    ariaRequired: String(required),
    ariaInvalid: String(fault !== null),
    'aria-describedby': faultId,
  };
  const text = {
    ...shared,
    className: 'field-input',
    dir: 'auto',
    readOnly,
    value: String(value),
    oninput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      actions.enter(name, currentTarget.value),
  };
  return (
    <div key={name} className="field">
      <label className="field-label" htmlFor={name}>
        {fieldLabel(name, speech)}
        {!required && !readOnly && kind !== 'choice' && (
          <span className="field-optional"> {speech.say('optional')}</span>
        )}
      </label>
      {kind === 'choice' ? (
        <input
          {...shared}
          type="checkbox"
          className="field-choice"
          disabled={readOnly}
          checked={value === true}
          onchange={({ currentTarget }) => actions.enter(name, currentTarget.checked)}
        />
      ) : kind === 'long' ? (
        <textarea {...text} rows={5} />
      ) : (
        <input
          {...text}
          type={kind === 'email' ? kind : 'text'}
          inputMode={kind === 'number' ? 'decimal' : kind}
          autocomplete={name === 'name' || name === 'email' ? name : 'off'}
        />
      )}
      <p className="field-fault" id={faultId}>
        {fault && speech.say(kind === 'email' && fault === 'invalid' ? 'invalidEmail' : faultTexts[fault])}
      </p>
    </div>
  );
}

/** A custom field is called as in the help desk: `cf_order_number` is “Order number”. */
function fieldLabel(name: string, speech: Speech): string {
  if (!name.startsWith(customPrefix)) return speech.say(name as 'name' | 'email' | 'subject' | 'description');
  const words = name.slice(customPrefix.length).replace(/^cf_/, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
