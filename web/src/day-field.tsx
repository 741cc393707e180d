import { type InputHTMLAttributes, type Ref, useId, useState } from 'react';
import { dayText } from './day.js';
import { useWords } from './speech.js';
import { isDay } from './state.js';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'value' | 'placeholder'> {
  readonly value: string;
  /** What an empty field means. */
  readonly none?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/**
 * A field for a day. The browser writes days as its own language does, and `06/11/2018` is June to one reader and November to another:
 * while nobody types, the day stands there in words of the page.
 */
export function DayField({ value, none, onBlur, ...rest }: Props) {
  const { language, notADay } = useWords();
  const id = useId();
  const [wrong, setWrong] = useState(false);
  return (
    <span className="day-field">
      <input
        {...rest}
        {...(wrong ? { 'aria-invalid': true, 'aria-describedby': id } : {})}
        type="date"
        value={value}
        onBlur={(event) => {
          setWrong(event.target.validity.badInput);
          onBlur?.(event);
        }}
      />
      <span className={value ? 'day-text number' : 'day-text quiet'} aria-hidden="true">
        {isDay(value) ? dayText(value, language) : wrong ? '' : (none ?? '–')}
      </span>
      {wrong && (
        <span id={id} className="day-wrong" role="alert">
          {notADay}
        </span>
      )}
    </span>
  );
}
