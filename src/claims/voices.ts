import type { Predicate } from '../reading/structure.js';
import type { Sentence } from '../reading/types.js';
import { isInReportedMood } from './climb.js';
import { saidIn } from './said.js';
import type { Scene } from './scene.js';
import { isImpersonal, type Said, saidBy } from './speaker.js';

/**
 * Who speaks in a sentence without a clause that says what: reported speech that follows is theirs.
 *
 *     Das bestätigte der Gouverneur. Die Angreifer hätten zwei Dörfer eingenommen.
 *                    ^^^^^^^^^^^^^^
 */
export function voicesIn(scene: Scene, sentence: Sentence): readonly Said[] {
  return scene
    .predicates(sentence)
    .filter((p) => isVoice(scene, p))
    .map((p) => saidBy(scene, p, p, true, 'voice'))
    .filter((s) => s.sources.length > 0);
}

/** A verb of saying, denying or expecting with somebody able to speak as its subject, told by the sentence itself. */
function isVoice(scene: Scene, p: Predicate): boolean {
  const { sayers, holders, reporters, thinkers, showing } = scene.rules.attribution;
  if (p.kind !== 'verb' || p.voice === 'passive' || /^(acl|amod|xcomp)/.test(p.governor?.relation ?? '')) return false;
  const shows = showing.has(p.lemma) && p.sentence.words.some((w) => w.head === p.word.index && w.xpos === 'PRF');
  if (!shows && ![sayers, holders, reporters, thinkers].some((table) => table.has(p.lemma))) return false;
  // Whoever is told of in reported speech does not speak here.
  if (isInReportedMood(scene, p)) return false;
  const [subject] = p.subjects;
  if (!subject || isImpersonal(scene, subject.head)) return false;
  const { isPronoun, classOf } = scene.rules.reference;
  return (
    isPronoun(subject.head) ||
    subject.head.upos === 'PROPN' ||
    ['group', 'person'].includes(classOf(subject.head.lemma))
  );
}

/** The last of those who spoke, by the place of their words. */
export function lastVoice(scene: Scene, sentence: Sentence, before = Number.POSITIVE_INFINITY): Said | null {
  const named = saidIn(scene, sentence).filter((s) => s.sources.length && s.rule !== 'own-claim');
  const heard = [...named, ...voicesIn(scene, sentence)].filter((s) => endOf(s) <= before);
  const last = Math.max(...heard.map(endOf));
  return heard.find((s) => endOf(s) === last) ?? null;
}

const endOf = (said: Said): number => Math.max(...said.sources.map((s) => s.span.end));
