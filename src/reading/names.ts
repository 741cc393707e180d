import type { LinearModel } from './linear-model.js';
import { Votes } from './names/agree.js';
import { bestLabels } from './names/decode.js';
import { nameOf, partKind } from './names/describe.js';
import { NAMELIKE } from './names/forms.js';
import { emitter, type LabelGround, LEAN, type Seen, seer, transitionsOf } from './names/label.js';
import { LABELS, labelIndex, labelled, type NameClass } from './names/labels.js';
import { type SurfaceWord, surfaceForms } from './names/surface.js';
import type { Name, NameKind, Sentence } from './types.js';

export type { LabelGround } from './names/label.js';
export type { CompoundHead, NameRules, NameTrigger } from './names/types.js';

/** Finds the names of a text. */
export type FindNames = (text: string, sentences: readonly Sentence[]) => readonly Name[];

const SIZE = LABELS.length;

interface Read {
  readonly words: readonly SurfaceWord[];
  readonly seen: Seen;
  readonly emissions: Float64Array;
  labels: Int32Array;
}

const CLASS_OF: Readonly<Record<NameKind, NameClass>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  facility: 'LOC',
  other: 'OTH',
};

/** `Haftar-Truppen`: a compound left without a label whose first part is known, or named elsewhere in the text. */
function labelCompounds({ seen, labels }: Read, votes: Votes, ground: LabelGround): void {
  seen.sights.forEach(({ form, first }, i) => {
    if (!first || LABELS[labels[i]!] !== 'O' || ground.rules.known.has(form)) return;
    const part = form.slice(0, Math.max(form.lastIndexOf('-'), form.lastIndexOf('–')));
    if (part.length < 2 || !NAMELIKE.test(part)) return;
    const kind = partKind(ground, part);
    const of = kind ? CLASS_OF[kind] : votes.majority(part, 1);
    if (of) labels[i] = labelIndex.get(`P-${of}`)!;
  });
}

/**
 * The names of a text, in order and without overlap; names within names stand in their `inner`. Only tokens are looked at, no
 * tags and no tree. Each sentence is labelled by itself; then what other places of the text say of the same words is weighed in.
 */
export function nameFinder(model: LinearModel, ground: LabelGround): FindNames {
  const { see, none } = seer(ground);
  const emissionsOf = emitter(model, none);
  const transitions = transitionsOf(model);
  const decode = (read: Read): Int32Array => bestLabels(read.words.length, read.emissions, transitions);

  const readSentence = (text: string, sentence: Sentence): Read | null => {
    const words = surfaceForms(text, sentence.tokens);
    const seen = see(words.map((w) => w.form));
    // Where most words are in capitals, capitals say nothing.
    if (seen.around.shouting) return null;
    const emissions = emissionsOf(seen);
    for (let at = 0; at < emissions.length; at += SIZE) emissions[at]! -= LEAN;
    return { words, seen, emissions, labels: new Int32Array(0) };
  };

  return (text, sentences) => {
    const reads = sentences.flatMap((s) => readSentence(text, s) ?? []);
    const votes = new Votes(ground.rules);
    for (const read of reads) {
      read.labels = decode(read);
      votes.count(read.words, labelled(read.labels));
    }
    for (const read of reads) {
      if (votes.weigh(read.words, read.labels, read.emissions)) read.labels = decode(read);
      labelCompounds(read, votes, ground);
    }
    return reads.flatMap(({ words, labels }) => {
      const found = labelled(labels);
      return found.map((one, i) => nameOf({ text, words, found, ground }, one, i));
    });
  };
}
