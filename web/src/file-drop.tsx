import { type DragEvent, useState } from 'react';
import { useWords } from './speech.js';

/** The largest report that the server takes. */
const LARGEST = 1024 * 1024;

const isText = (file: File): boolean => file.type.startsWith('text/plain') || /\.(?:txt|md)$/iu.test(file.name);

interface Props {
  readonly onText: (text: string, name: string) => void;
  readonly children: React.ReactNode;
}

/** A place to drop a text file on. What is no text is refused in words. */
export function FileDrop({ onText, children }: Props) {
  const { read } = useWords();
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const onDrop = async (event: DragEvent) => {
    const file = event.dataTransfer.files[0];
    setOver(false);
    if (!file) return;
    event.preventDefault();
    if (!isText(file)) return setRefused(read.notText(file.name));
    if (file.size > LARGEST) return setRefused(read.tooLarge(file.name));
    setRefused(null);
    onText(await file.text(), file.name.replace(/\.[^.]+$/u, ''));
  };
  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    // Dropping is a second way beside pasting, which works with the keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className={over ? 'drop over' : 'drop'} onDragOver={onDrag} onDragLeave={() => setOver(false)} onDrop={onDrop}>
      {children}
      {over && <p className="drop-hint">{read.drop}</p>}
      {refused && <p role="alert">{refused}</p>}
    </div>
  );
}
