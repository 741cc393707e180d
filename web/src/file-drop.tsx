import { type DragEvent, useState } from 'react';
import { useSpeech, useWords } from './speech.js';
import { ADD } from './words/add.js';
import './add/add.css';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: React.ReactNode;
}

/** A place to drop files on, with a field to choose them for those who do not drag. */
export function FileDrop({ onFiles, children }: Props) {
  const { read } = useWords();
  const words = useSpeech(ADD);
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    const files = [...event.dataTransfer.files];
    setOver(false);
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    // Dropping is a second way beside choosing, which works with the keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className={over ? 'drop over' : 'drop'} onDragOver={onDrag} onDragLeave={() => setOver(false)} onDrop={onDrop}>
      {children}
      <label className="button pick-files">
        {words.choose}
        <input
          type="file"
          multiple
          accept=".txt,.md,text/plain"
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </label>
      {over && <p className="drop-hint">{read.drop}</p>}
    </div>
  );
}
