// What an annotated claim must hold to, whoever wrote it: the closed lists of the contract, and the checks of one claim.
export const set = (words) => new Set(words.trim().split(/\s+/));

export const TYPES =
  set(`control presence capture advance withdrawal siege offensive clash airstrike shelling bombing attack
  casualties detention release surrender defection displacement force seizure movement delivery support command affiliation
  rivalry alias negotiation agreement violation appeal threat accusation aid sanction protest defeat abuse destruction
  recruitment trafficking calm population`);
const KINDS = {
  airstrike: set('aircraft drone barrel-bomb'),
  bombing: set('mine ied car-bomb suicide other'),
  attack: set('raid ambush shooting stabbing execution assassination chemical'),
  detention: set('battlefield arrest abduction hostage'),
  support: set('military financial political humanitarian air'),
};
const MODALITIES = set('negated planned attempted possible claimed asserted');
const ROLES = set(
  `killed wounded missing detained surrendered displaced force places population equipment distance money`,
);
const PRECISIONS = set('day week month year approx');
export const PARTS = set('centre north south east west northeast northwest southeast southwest outskirts');
const EXTENTS = set('all most parts');
const FLAGS = set(`optional ended mutual agents_optional targets_optional sources_optional origin_optional
  destination_optional quantities_optional places_optional`);
const FIELDS = `type kind accept agents targets beneficiaries places origin destination time quantities modality modality_accept
  sources quote nth evidence`;

/**
 * Checks of a claim; what is wrong goes to `tell(where, what)`. `fields`: names of fields that these annotations have beside the
 * common ones. `isStrict`: a name of each mention must stand in the text, a time needs its tolerance, spans must be their words.
 */
export function claimCheck(tell, { fields, isStrict = false }) {
  const known = new Set([...set(FIELDS), ...set(fields), ...FLAGS]);
  const isDay = (s) =>
    /^\d{4}-\d{2}-\d{2}$/.test(s ?? '') && !Number.isNaN(Date.parse(s)) && new Date(s).toISOString().startsWith(s);
  const isDate = (s) => isDay(s) || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(s ?? '');
  const isNames = (v) =>
    Array.isArray(v) && v.length > 0 && v.every((n) => typeof n === 'string' && n.trim() === n && n !== '');
  const listed = (list, value, where, what) => list.has(value) || tell(where, `${what} '${value}' is in no list`);

  /** One of the names must be words of the text, beginnings of words being capital or not. */
  function checkNames(names, text, where, what) {
    if (!isNames(names)) return tell(where, `${what} must be a list of names`);
    if (!isStrict) return;
    if (!names.some((n) => text.toLowerCase().includes(n.toLowerCase())))
      tell(where, `${what}: no name of ${names.join(' | ')} stands in the text`);
    if (new Set(names).size !== names.length) tell(where, `${what}: a name twice in ${names.join(' | ')}`);
  }

  function checkWords(x, text, where) {
    if (!isStrict || (x.text === undefined && x.span === undefined)) return;
    if (text.slice(...(x.span ?? [])) !== x.text) tell(where, `span ${x.span} is not '${x.text}'`);
  }

  function checkTime(time, text, where) {
    for (const k of ['start', 'end']) if (time[k] !== undefined && !isDate(time[k])) tell(where, `${k} '${time[k]}'`);
    if (time.start === undefined && time.end === undefined) tell(where, 'a time without start and end');
    if (time.start && time.end && time.start > time.end) tell(where, 'time runs backwards');
    if (isStrict && !Number.isFinite(time.tolerance_days)) tell(where, 'no tolerance_days');
    listed(PRECISIONS, time.precision, where, 'precision');
    checkWords(time, text, where);
  }

  function checkQuantity(q, claim, text, where) {
    listed(ROLES, q.role, where, 'role');
    for (const k of ['min', 'max']) if (q[k] !== undefined && !Number.isFinite(q[k])) tell(where, `${k} is no number`);
    if (q.min > q.max) tell(where, 'min above max');
    if (q.min === undefined && q.max === undefined && !q.text) tell(where, 'a quantity without number and words');
    if (q.scope !== undefined && !['incident', 'cumulative'].includes(q.scope)) tell(where, `scope '${q.scope}'`);
    if (q.of !== undefined && !(claim.targets ?? claim.agents ?? [])[q.of])
      tell(where, `counts target ${q.of}, not there`);
    if (q.partOf !== undefined && !claim.quantities[q.partOf]) tell(where, `part of quantity ${q.partOf}, not there`);
    checkWords(q, text, where);
  }

  function checkQuote({ quote, nth, evidence }, text, where) {
    const at = [];
    for (let i = text.indexOf(quote); quote && i >= 0; i = text.indexOf(quote, i + 1)) at.push(i);
    if (!at.length) return tell(where, `the text has no '${quote}'`);
    if (at.length > 1 && nth === undefined)
      tell(where, `'${quote}' stands there ${at.length} times and nth is missing`);
    const start = at[(nth ?? 1) - 1];
    if (start === undefined) return tell(where, `no occurrence ${nth} of '${quote}'`);
    if (evidence?.[0] !== start || evidence?.[1] !== start + quote.length)
      tell(where, `evidence ${evidence} should be ${start},${start + quote.length}`);
  }

  function checkClaim(claim, text, where) {
    for (const k of Object.keys(claim)) if (!known.has(k)) tell(where, `unknown field ${k}`);
    listed(TYPES, claim.type, where, 'type');
    for (const t of claim.accept ?? []) listed(TYPES, t, where, 'accepted type');
    if ((claim.accept ?? []).includes(claim.type)) tell(where, 'accepts its own type');
    if (claim.kind !== undefined && !KINDS[claim.type]?.has(claim.kind))
      tell(where, `${claim.type} of kind '${claim.kind}'`);
    for (const m of [claim.modality, ...(claim.modality_accept ?? [])]) listed(MODALITIES, m, where, 'modality');
    if ((claim.modality_accept ?? []).includes(claim.modality)) tell(where, 'accepts its own modality');
    for (const k of ['agents', 'targets', 'beneficiaries', 'sources', 'via']) {
      if (claim[k] === undefined) continue;
      if (!Array.isArray(claim[k]) || !claim[k].length) tell(where, `${k} must be a list of lists of names`);
      else for (const names of claim[k]) checkNames(names, text, where, k);
    }
    for (const k of ['origin', 'destination']) if (claim[k] !== undefined) checkNames(claim[k], text, where, k);
    for (const place of claim.places ?? []) {
      checkNames(place.names, text, where, 'place');
      for (const part of place.part ?? []) listed(PARTS, part, where, 'part');
      if (place.extent !== undefined) listed(EXTENTS, place.extent, where, 'extent');
    }
    for (const k of FLAGS) if (claim[k] !== undefined && typeof claim[k] !== 'boolean') tell(where, k);
    if (claim.time) checkTime(claim.time, text, where);
    for (const q of claim.quantities ?? []) checkQuantity(q, claim, text, where);
    checkQuote(claim, text, where);
  }

  return { isDay, isDate, isNames, listed, checkClaim };
}
