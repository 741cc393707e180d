import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';

/** One choice of a combobox. */
export interface Choice {
  readonly key: string;
  /** What the field says once it is chosen. */
  readonly text: string;
  /** What stands beside it, quieter. */
  readonly detail?: ReactNode;
  /** Heading over this one and those that follow it. */
  readonly group?: string;
}

interface Props {
  readonly id?: string;
  readonly label: string;
  /** Shown above the field; otherwise the label is for readers of screens only. */
  readonly labelled?: boolean;
  readonly placeholder?: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onType: (text: string) => void;
  readonly onChoose: (choice: Choice) => void;
  /** Enter without a choice. */
  readonly onEnter?: (text: string) => void;
  readonly shortcut?: string;
}

/** A field with choices below it, as the ARIA pattern of a combobox with a list has it. */
export function Combobox(props: Props) {
  const { label, labelled = false, value, choices, onType, onChoose, onEnter } = props;
  const own = useId();
  const list = `${own}-list`;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open && choices.length > 0;
  const choose = (choice: Choice) => {
    setOpen(false);
    setActive(-1);
    onChoose(choice);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && choices.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((now) => (now + step >= choices.length ? -1 : now + step < -1 ? choices.length - 1 : now + step));
    } else if (event.key === 'Enter') {
      const choice = shown ? choices[active] : undefined;
      if (!choice && !onEnter) return;
      event.preventDefault();
      if (choice) choose(choice);
      else {
        setOpen(false);
        onEnter?.(value);
      }
    } else if (event.key === 'Escape' && shown) {
      // The first escape closes the choices, the next one is the page's.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <span className={labelled ? 'combobox labelled' : 'combobox'}>
      {labelled && <label htmlFor={props.id ?? own}>{label}</label>}
      <input
        id={props.id ?? own}
        type="search"
        role="combobox"
        autoComplete="off"
        aria-label={labelled ? undefined : label}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${own}-${active}` : undefined}
        aria-keyshortcuts={props.shortcut}
        placeholder={props.placeholder}
        value={value}
        onChange={(event) => {
          onType(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(value !== '')}
        onBlur={() => setOpen(false)}
      />
      <span className="choices" id={list} role="listbox" aria-label={label} hidden={!shown}>
        {shown &&
          choices.map((choice, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are those of the field, which keeps the focus
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <span
              key={choice.key}
              id={`${own}-${at}`}
              role="option"
              aria-selected={at === active}
              data-group={choice.group}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              <span>{choice.text}</span>
              {choice.detail !== undefined && <span className="quiet">{choice.detail}</span>}
            </span>
          ))}
      </span>
    </span>
  );
}
